import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';

@ObjectType({ description: 'What one role would be shown of one class of information.', simpleResolvers: true })
export class PolicyMatrixCell {
  @Category('as-parent')
  @Field(() => String, { description: 'The role.' })
  role!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Acting for this agency.' })
  agency!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information.' })
  category!: string;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'How much.' })
  level!: Level;

  @Category('as-parent')
  @Field(() => [String], { description: 'The rules that decide it.' })
  rules!: readonly string[];
}
