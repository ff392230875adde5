import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';

@ObjectType({ description: 'A result at the end of a stage of education.', simpleResolvers: true })
export class AssessmentResult {
  @Category('as-parent')
  @Field(() => Coded, { description: 'The stage: EYFS, PHONICS, KS1, KS2, KS4.' })
  stage!: Coded;

  @Category('as-parent')
  @Field(() => String, { description: 'The subject, as the transfer file writes it.' })
  subject!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The part of the subject, where there are parts.' })
  component!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The result as stated: a level, a scaled score, a grade.' })
  result!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The calendar year in which it was taken.' })
  year!: string;
}
