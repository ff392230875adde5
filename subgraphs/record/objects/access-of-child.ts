import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';

@ObjectType({ description: 'What was asked of one class of information about one child, and what came of it.', simpleResolvers: true })
export class AccessedCategory {
  @Category('as-parent')
  @Field(() => String, { description: 'Its id: `child-mental-health`.' })
  category!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Category('as-parent')
  @Field(() => PolicyLevel, { nullable: true, description: 'The highest level that any field asked for stands at.' })
  asked!: Level | null;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'How much the rules gave.' })
  level!: Level;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Whether anything of it was shown.' })
  given!: boolean;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'A source of facts did not answer, so the level is lower than it might have been.' })
  unavailable!: boolean;

  @Category('as-parent')
  @Field(() => [String], { description: 'The rules that decided.' })
  rules!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Rules that one fact alone kept from deciding otherwise.' })
  nearMisses!: readonly string[];
}

@ObjectType({ description: 'One field of the graph, as it was asked for.', simpleResolvers: true })
export class AccessedField {
  @Category('as-parent')
  @Field(() => String, { description: '`HealthSection.allergies`.' })
  coordinate!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'How many values of it were shown; 0 where it was withheld. Never a value.' })
  shown!: number;
}

@ObjectType({ description: 'The law a request stood on, with the case behind it.', simpleResolvers: true })
export class AccessBasis {
  @Category('as-parent')
  @Field(() => String, { description: 'A word of the policy: `ca89_s47`.' })
  basis!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The case’s reference, under the child’s key: see `AccessFilterInput.standsOn`.' })
  record!: string;
}

@ObjectType({ description: 'An opening in an emergency that was in force.', simpleResolvers: true })
export class AccessInEmergency {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the opening, under the child’s key; its reason and its review are kept with the hub.' })
  id!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closed by itself.' })
  until!: string | null;
}

@ObjectType({ description: 'What one operation did about one child.', simpleResolvers: true })
export class AccessOfChild {
  @Category('as-parent')
  @Field(() => String, { description: 'The same in every record of the same child, and tells nobody who it is.' })
  pseudonym!: string;

  @Category('as-parent')
  @Field(() => ID, { description: 'By which “why was this withheld?” is asked.' })
  decisionId!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'False where the viewer was told that there is no such child.' })
  found!: boolean;

  @Category('as-parent')
  @Field(() => [String], { description: 'How the viewer stood to the child.' })
  relation!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Which law the request stood on.' })
  basis!: readonly string[];

  @Category('as-parent')
  @Field(() => [AccessBasis], { description: 'Cases on record at the time.' })
  cases!: readonly AccessBasis[];

  @Category('as-parent')
  @Field(() => [String], { description: 'References, under the child’s key, of the involvements and cases the relation was derived from.' })
  involvements!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'References, under the child’s key, of the consent statements that stood.' })
  consents!: readonly string[];

  @Category('as-parent')
  @Field(() => AccessInEmergency, { nullable: true, description: 'The opening in an emergency, if any.' })
  emergency!: AccessInEmergency | null;

  @Category('as-parent')
  @Field(() => [AccessedCategory], { description: 'Class by class.' })
  categories!: readonly AccessedCategory[];

  @Category('as-parent')
  @Field(() => [AccessedField], { description: 'Field by field.' })
  fields!: readonly AccessedField[];
}
