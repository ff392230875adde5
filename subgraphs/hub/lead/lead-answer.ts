import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

export enum LeadStatus {
  NOMINATED = 'NOMINATED',
  ACTIVE = 'ACTIVE',
  DECLINED = 'DECLINED',
  ENDED = 'ENDED',
}

registerEnumType(LeadStatus, {
  name: 'LeadStatus',
  description: 'Where a person’s time as lead professional stands.',
  valuesConfig: {
    NOMINATED: { description: 'Asked, and has not answered.' },
    ACTIVE: { description: 'Is the lead.' },
    DECLINED: { description: 'Said no, or another said yes first.' },
    ENDED: { description: 'Was the lead.' },
  },
});

@ObjectType({ description: 'A person’s time as lead professional, as it stands after a command.', simpleResolvers: true })
export class LeadChanged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of this person’s time as lead.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => LeadStatus, { description: 'Where it stands.' })
  status!: string;
}

export const LeadAnswer = createUnionType({
  name: 'LeadAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [LeadChanged, InvalidInput, Stale, NotPermitted] as const,
});

export const changed = ({ id, version, status }: { readonly id: string; readonly version: number; readonly status: string }): LeadChanged =>
  Object.assign(new LeadChanged(), { id, version, status: status.toUpperCase() });
