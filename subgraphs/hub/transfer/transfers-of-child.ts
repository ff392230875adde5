import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { TransferStatus } from '#subgraphs/hub/transfer/transfer-answer';

@ObjectType({ description: 'An authority that a child can be handed over to.', simpleResolvers: true })
export class Authority {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the authority.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Whom to call there.' })
  contact!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Their telephone.' })
  phone!: string | null;
}

@ObjectType({ description: 'The transfer of a child to another authority.', simpleResolvers: true })
export class Transfer {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the transfer.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => TransferStatus, { description: 'Where it stands.' })
  status!: string;

  @Category('as-parent')
  @Field(() => Authority, { description: 'To whom.' })
  authority!: Authority;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was offered.' })
  offeredAt!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they answered.' })
  answeredAt!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Who leads there, from `acknowledgedAt` on.' })
  receivingLead!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'How to reach them at work.' })
  receivingLeadContact!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the lead went over.' })
  acknowledgedAt!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When what goes with the child was taken in by their system; null where it has not been, or goes by hand.' })
  handedOverAt!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded that they hand the child back: somebody here can be asked to lead.' })
  returnedAt!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When a lead here began again, and this was over.' })
  endedAt!: string | null;
}

@Resolver(() => Child)
export class TransfersOfChild {
  @Category('practitioners', 'SUMMARY')
  @FieldResolver(() => [Transfer], { nullable: true, description: 'Transfers to other authorities, the latest first. Where a child’s whereabouts are sealed, only for who works with the child: the authority would tell them.' })
  async transfers(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<Transfer[]> {
    return (await loaders.transfers.load(id)).map((row) => ({
      id: row.id, version: row.version, status: row.status.toUpperCase(), offeredAt: row.offered_at, answeredAt: row.answered_at,
      receivingLead: row.receiving_lead, receivingLeadContact: row.receiving_lead_contact, acknowledgedAt: row.acknowledged_at,
      handedOverAt: row.handed_over_at, returnedAt: row.returned_at, endedAt: row.ended_at,
      authority: { id: row.authority_id, name: row.authority_name, contact: row.contact_name, phone: row.phone },
    }));
  }
}

@Resolver()
export class Authorities {
  @Category('viewer')
  @Query(() => [Authority], { description: 'Authorities that a child can be handed over to.' })
  async authorities(@Ctx() { loaders }: HubContext): Promise<Authority[]> {
    return (await loaders.authorities()).map(({ contact_name, ...authority }) => ({ ...authority, contact: contact_name }));
  }
}
