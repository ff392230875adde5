import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { ConsentOutcome } from '#subgraphs/hub/child/consents-of-child';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

@ObjectType({ description: 'A statement about sharing that was recorded. It is in force from now on.', simpleResolvers: true })
export class ConsentRecorded {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the statement.' })
  id!: string;

  @Category('as-parent')
  @Field(() => ConsentOutcome, { description: 'What was said.' })
  outcome!: string;
}

export const ConsentAnswer = createUnionType({
  name: 'ConsentAnswer',
  description: 'The statement, or why there is none.',
  types: () => [ConsentRecorded, InvalidInput, Stale, NotPermitted] as const,
});

export const recorded = (id: string, outcome: string): ConsentRecorded => Object.assign(new ConsentRecorded(), { id, outcome: outcome.toUpperCase() });
