import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

export enum IncomingTransferStatus {
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  ARRIVED = 'ARRIVED',
  TAKEN_IN = 'TAKEN_IN',
  BEGUN = 'BEGUN',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(IncomingTransferStatus, {
  name: 'IncomingTransferStatus',
  description: 'Where the transfer of a child from another authority to this one stands.',
  valuesConfig: {
    OFFERED: { description: 'Offered. Who the child is, is not said before it is accepted.' },
    ACCEPTED: { description: 'Accepted here; what goes with the child is on its way.' },
    DECLINED: { description: 'Declined here.' },
    ARRIVED: { description: 'It is here, and a person has to say whether the index has the child.' },
    TAKEN_IN: { description: 'The child is in the index, with shield and consents; who was named is asked to lead. They lead there.' },
    BEGUN: { description: 'The lead here has begun, and they were told so.' },
    WITHDRAWN: { description: 'They keep the child after all.' },
  },
});

@ObjectType({ description: 'A transfer from another authority as it stands after a command.', simpleResolvers: true })
export class IncomingTransferChanged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the transfer.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => IncomingTransferStatus, { description: 'Where it stands.' })
  status!: string;

  @Category('as-parent')
  @Field(() => ID, { nullable: true, description: 'The child, once taken in. What may be seen of them is asked of the child.' })
  childId!: string | null;
}

export const IncomingTransferAnswer = createUnionType({
  name: 'IncomingTransferAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [IncomingTransferChanged, InvalidInput, Stale, NotPermitted] as const,
});

export const incomingChanged = (id: string, version: number, status: string, childId: string | null = null): IncomingTransferChanged =>
  Object.assign(new IncomingTransferChanged(), { id, version, status: status.toUpperCase(), childId });
