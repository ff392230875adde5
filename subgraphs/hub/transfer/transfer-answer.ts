import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

export enum TransferStatus {
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  ENDED = 'ENDED',
}

registerEnumType(TransferStatus, {
  name: 'TransferStatus',
  description: 'Where the transfer of a child to another authority stands.',
  valuesConfig: {
    OFFERED: { description: 'Offered. Nothing of the child has gone there but that there is one to take over.' },
    ACCEPTED: { description: 'Accepted there: what goes with the child has gone. The lead is still here.' },
    ACKNOWLEDGED: { description: 'The lead there has begun, and what was seen here has ended, in one instant.' },
    DECLINED: { description: 'Declined there; nothing has gone.' },
    WITHDRAWN: { description: 'Taken back before it was acknowledged.' },
    ENDED: { description: 'The child came back: a lead here has begun, and the lead there had ended, in one instant.' },
  },
});

@ObjectType({ description: 'A transfer as it stands after a command.', simpleResolvers: true })
export class TransferChanged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the transfer.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => TransferStatus, { description: 'Where it stands.' })
  status!: string;
}

export const TransferAnswer = createUnionType({
  name: 'TransferAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [TransferChanged, InvalidInput, Stale, NotPermitted] as const,
});

export const changed = ({ id, version, status }: { readonly id: string; readonly version: number; readonly status: string }): TransferChanged =>
  Object.assign(new TransferChanged(), { id, version, status: status.toUpperCase() });
