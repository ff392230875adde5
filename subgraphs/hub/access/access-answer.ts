import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { AccessRequestStatus } from '#subgraphs/hub/commands/request-access';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

export enum AccessGrantState {
  IN_FORCE = 'IN_FORCE',
  RUN_OUT = 'RUN_OUT',
  ENDED = 'ENDED',
}

registerEnumType(AccessGrantState, {
  name: 'AccessGrantState',
  description: 'Whether what was let is still let.',
  valuesConfig: { IN_FORCE: { description: 'It is.' }, RUN_OUT: { description: 'Its time has run out.' }, ENDED: { description: 'It was ended before its time.' } },
});

@ObjectType({ description: 'A request for access that was decided.', simpleResolvers: true })
export class AccessDecided {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the request.' })
  id!: string;

  @Category('as-parent')
  @Field(() => AccessRequestStatus, { description: 'What became of it.' })
  status!: string;

  @Category('as-parent')
  @Field(() => ID, { nullable: true, description: 'What is let, where something is; ending it names this.' })
  grantId!: string | null;
}

@ObjectType({ description: 'What was let to somebody, as it stands after a command.', simpleResolvers: true })
export class AccessEnded {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of what was let.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is.' })
  version!: number;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  endedAt!: string;
}

export const DecideAccessAnswer = createUnionType({
  name: 'DecideAccessAnswer',
  description: 'What was decided, or why nothing was.',
  types: () => [AccessDecided, InvalidInput, Stale, NotPermitted] as const,
});

export const EndAccessAnswer = createUnionType({
  name: 'EndAccessAnswer',
  description: 'What has ended, or why nothing has.',
  types: () => [AccessEnded, InvalidInput, Stale, NotPermitted] as const,
});
