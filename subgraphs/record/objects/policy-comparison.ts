import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';

@ObjectType({ description: 'From which level to which.', simpleResolvers: true })
export class PolicyLevelChange {
  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'As it is.' })
  from!: Level;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'As it would be.' })
  to!: Level;

  @Category('as-parent')
  @Field(() => String, { description: 'In how many combinations of facts, exactly: a whole number, too great for an Int.' })
  combinations!: string;
}

@ObjectType({ description: 'Combinations of facts that would come out otherwise.', simpleResolvers: true })
export class PolicyDifference {
  @Category('as-parent')
  @Field(() => String, { description: '`more` or `less` would be shown.' })
  direction!: string;

  @Category('as-parent')
  @Field(() => [String], { description: 'Of which classes of information.' })
  categories!: readonly string[];

  @Category('as-parent')
  @Field(() => [PolicyLevelChange], { description: 'From which level to which.' })
  changes!: readonly PolicyLevelChange[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Under which circumstances, in words.' })
  sentences!: readonly string[];
}

@ObjectType({ description: 'Exactly what a draft would change, over every combination of facts there can be.', simpleResolvers: true })
export class PolicyComparison {
  @Category('as-parent')
  @Field(() => [PolicyDifference], { description: 'What would be shown more, or less. Empty where the draft decides the same, always.' })
  differences!: readonly PolicyDifference[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Promises (invariants) the draft would break: it could not be approved.' })
  broken!: readonly string[];
}
