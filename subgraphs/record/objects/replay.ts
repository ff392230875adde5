import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';

@ObjectType({ description: 'Decisions that would have come out otherwise, those alike counted together.', simpleResolvers: true })
export class ReplayedChange {
  @Category('as-parent')
  @Field(() => String, { description: 'The class of information.' })
  category!: string;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'As it was.' })
  from!: Level;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'As it would have been.' })
  to!: Level;

  @Category('as-parent')
  @Field(() => [String], { description: 'The rules that decided.' })
  before!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Those that would have.' })
  after!: readonly string[];

  @Category('as-parent')
  @Field(() => Int, { description: 'How many decisions.' })
  count!: number;

  @Category('as-parent')
  @Field(() => String, { description: 'The same in words.' })
  sentence!: string;
}

@ObjectType({ description: 'What the decisions on record would have been under a draft.', simpleResolvers: true })
export class Replay {
  @Category('as-parent')
  @Field(() => Int, { description: 'Operations on record in the time.' })
  records!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Decisions in them, each about one class of one child’s information.' })
  decisions!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'How many would have come out otherwise.' })
  changedDecisions!: number;

  @Category('as-parent')
  @Field(() => [ReplayedChange], { description: 'Which, the most frequent first.' })
  changed!: readonly ReplayedChange[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'There were more than are replayed at once: ask for a shorter time.' })
  cutShort!: boolean;
}
