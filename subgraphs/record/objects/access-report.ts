import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';

@ObjectType({ description: 'One look at a child’s record.', simpleResolvers: true })
export class Look {
  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Who by role and agency, what of, and why: for the family to read.' })
  sentence!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The role of whoever looked.' })
  role!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Of which agency.' })
  agency!: string | null;

  @Category('as-parent')
  @Field(() => [String], { description: 'Classes of information of which something was shown.' })
  shown!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Classes of which it was asked and nothing shown.' })
  withheld!: readonly string[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'The record was opened in an emergency.' })
  inEmergency!: boolean;

  @Category('as-parent')
  @Field(() => ID, { nullable: true, description: 'By which it is reviewed, and explained.' })
  decisionId!: string | null;
}

@ObjectType({ description: 'Who looked at a child’s record: the report a family may ask for.', simpleResolvers: true })
export class AccessReport {
  @Category('as-parent')
  @Field(() => String, { description: 'How often, by how many people, of which agencies.' })
  summary!: string;

  @Category('as-parent')
  @Field(() => [Look], { description: 'Look by look, the latest first.' })
  looks!: readonly Look[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'There were more than one report holds: ask for a shorter time.' })
  cutShort!: boolean;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when someone has reviewed what the report may tell; null where nobody has yet.' })
  reviewedAt!: string | null;

  @Category('access-log')
  @Field(() => Int, { nullable: true, description: 'How many looks the review left out, as telling of them would endanger someone or an investigation.' })
  leftOut!: number | null;
}
