import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';
import { PolicyRule } from '#subgraphs/record/objects/policy-rule';

@ObjectType({ description: 'Why one class of information came out as it did.', simpleResolvers: true })
export class ExplainedCategory {
  @Category('as-parent')
  @Field(() => String, { description: 'Its id.' })
  category!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'How much was open to the viewer.' })
  level!: Level;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Whether anything of it was shown.' })
  given!: boolean;

  @Category('as-parent')
  @Field(() => String, { description: 'For whoever asked.' })
  sentence!: string;

  @Category('access-log')
  @Field(() => String, { nullable: true, description: 'Who asked, and what was on record, as one sentence.' })
  facts!: string | null;

  @Category('access-log')
  @Field(() => [PolicyRule], { nullable: true, description: 'The rules that decided.' })
  rules!: readonly PolicyRule[] | null;

  @Category('access-log')
  @Field(() => [PolicyRule], { nullable: true, description: 'Rules that one fact alone kept from deciding otherwise.' })
  nearMisses!: readonly PolicyRule[] | null;

  @Category('access-log')
  @Field(() => [String], { nullable: true, description: 'Single facts that would have shown more, and under which rule.' })
  wouldChange!: readonly string[] | null;
}

@ObjectType({ description: 'Why one decision about one child came out as it did.', simpleResolvers: true })
export class ExplainedDecision {
  @Category('as-parent')
  @Field(() => ID, { description: 'The decision.' })
  id!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Why it was asked, as the viewer stated it.' })
  purpose!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Whether the child was found.' })
  found!: boolean;

  @Category('as-parent')
  @Field(() => [ExplainedCategory], { description: 'Class by class, of those that were asked for.' })
  categories!: readonly ExplainedCategory[];

  @Category('access-log')
  @Field(() => Int, { nullable: true, description: 'The record it stands in.' })
  sequence!: number | null;

  @Category('access-log')
  @Field(() => String, { nullable: true, description: 'Who asked.' })
  viewer!: string | null;

  @Category('access-log')
  @Field(() => String, { nullable: true, description: 'The rules it was decided under.' })
  policyVersion!: string | null;

  @Category('access-log')
  @Field(() => Boolean, { nullable: true, description: 'True where the rules told are the very ones that decided; false where they have changed since.' })
  underRulesInForce!: boolean | null;
}
