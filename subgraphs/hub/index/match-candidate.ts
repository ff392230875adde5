import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { IndexedChild } from '#subgraphs/hub/index/child';

@ObjectType({ description: 'One field’s part in a match.', simpleResolvers: true })
export class MatchEvidence {
  @Category('viewer')
  @Field(() => String, { description: 'The field: family, dateOfBirth.' })
  field!: string;

  @Category('viewer')
  @Field(() => String, { nullable: true, description: 'What the agency’s record says there. What the index knows is asked of the child, under the policy that holds for that child.' })
  said!: string | null;

  @Category('viewer')
  @Field(() => String, { description: 'How the two agree: same, swapped, nickname, different.' })
  agreement!: string;

  @Category('viewer')
  @Field(() => Float, { description: 'By how many bits it speaks for, or against, its being the same child.' })
  bits!: number;
}

@ObjectType({ description: 'A child whom a record might be.', simpleResolvers: true })
export class MatchCandidate {
  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => Int, { description: 'The version of the child’s entry; what a merge names.' })
  version!: number;

  @Category('viewer')
  @Field(() => Float, { description: 'From 0 to 1: how sure.' })
  probability!: number;

  @Category('viewer')
  @Field(() => [MatchEvidence], { description: 'Why, field by field.' })
  evidence!: MatchEvidence[];
}
