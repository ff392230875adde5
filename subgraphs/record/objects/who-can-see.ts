import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';
import { PolicyRule } from '#subgraphs/record/objects/policy-rule';

@ObjectType({ description: 'A rule that opens a class of information, and how far.', simpleResolvers: true })
export class PolicyOpening {
  @Category('as-parent')
  @Field(() => PolicyRule, { description: 'The rule.' })
  rule!: PolicyRule;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'The highest level it ever leads to.' })
  level!: Level;
}

@ObjectType({ description: 'The most a role can ever be shown.', simpleResolvers: true })
export class RoleReach {
  @Category('as-parent')
  @Field(() => String, { description: 'The role.' })
  role!: string;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'The highest level, in any circumstances.' })
  level!: Level;
}

@ObjectType({ description: 'Everyone who could ever see a class of information, and what it takes.', simpleResolvers: true })
export class WhoCanSee {
  @Category('as-parent')
  @Field(() => String, { description: 'The class of information.' })
  category!: string;

  @Category('as-parent')
  @Field(() => [PolicyOpening], { description: 'The rules that open it, the widest first.' })
  openings!: readonly PolicyOpening[];

  @Category('as-parent')
  @Field(() => [RoleReach], { description: 'The roles that come to anything at all.' })
  roles!: readonly RoleReach[];

  @Category('as-parent')
  @Field(() => [String], { description: 'The same as the register says it, its limits included.' })
  sentences!: readonly string[];
}
