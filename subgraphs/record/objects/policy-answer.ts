import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';
import { PolicyRule } from '#subgraphs/record/objects/policy-rule';

@ObjectType({ description: 'What the rules in force say of facts that are only supposed.', simpleResolvers: true })
export class PolicyAnswer {
  @Category('as-parent')
  @Field(() => String, { description: 'The class of information.' })
  category!: string;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'How much would be shown.' })
  level!: Level;

  @Category('as-parent')
  @Field(() => String, { description: 'The facts, as one sentence.' })
  facts!: string;

  @Category('as-parent')
  @Field(() => [PolicyRule], { description: 'The rules that decide.' })
  rules!: readonly PolicyRule[];

  @Category('as-parent')
  @Field(() => [PolicyRule], { description: 'Rules that one fact alone keeps from deciding otherwise.' })
  nearMisses!: readonly PolicyRule[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Single facts that would show more.' })
  wouldChange!: readonly string[];
}
