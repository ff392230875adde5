import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOutForOffice, type OfficeCommand } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { incomingNamed } from '#subgraphs/hub/transfer/incoming-transfer';
import { IncomingTransferAnswer, incomingChanged, IncomingTransferChanged } from '#subgraphs/hub/transfer/incoming-answer';
import { mustBeFrontDoor } from '#subgraphs/hub/transfer/must-be-front-door';
import { tellAuthority } from '#subgraphs/hub/transfer/tell-authority';

@InputType({ description: 'Whether a child whom another authority offers is taken over.' })
export class AnswerIncomingTransferInput {
  @Field(() => ID, { description: 'The transfer (`me.incomingTransfers`).' })
  incomingId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Yes or no.' })
  accept!: boolean;

  @Field(() => ID, { nullable: true, description: 'The practitioner here who is asked to lead; wanted where the answer is yes.' })
  receivingLeadId?: string | null;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  idempotencyKey: commandInput.idempotencyKey,
  incomingId: z.string().min(1, 'Say which transfer.').max(400),
  version: z.int(),
  accept: z.boolean(),
  receivingLeadId: z.string().max(100).nullish(),
}).refine(({ accept, receivingLeadId }) => !accept || Boolean(receivingLeadId), { path: ['receivingLeadId'], message: 'Say who will lead here: without one the child would have nobody.' });

const answering = ({ loaders: { office } }: HubContext): OfficeCommand<Input, IncomingTransferChanged> => ({
  name: 'answerIncomingTransfer',
  shape,
  result: IncomingTransferChanged,
  act: async ({ write, viewer, now }, { incomingId, version, accept, receivingLeadId }) => {
    mustBeFrontDoor(viewer, office);
    // Nobody makes themselves the lead: with it comes the detail of every agency.
    if (receivingLeadId === viewer.id) throw new ProblemFound(NotPermitted.because('Someone else has to name you.', office.frontDoor));
    const incoming = await incomingNamed(write, incomingId, version, 'offered');
    const lead = accept ? await write.selectFrom('work_contact').select(['id', 'name', 'phone', 'email']).where('id', '=', receivingLeadId ?? '').executeTakeFirst() : null;
    if (lead === undefined) throw new ProblemFound(InvalidInput.at('receivingLeadId', 'Nobody of this id is known.'));
    const answered = { answered_at: now.toISOString(), answered_by: viewer.id };
    const done = await write.updateTable('incoming_transfer').set(lead ? { ...answered, status: 'accepted', receiving_lead: lead.id } : { ...answered, status: 'declined' })
      .where('id', '=', incoming.id).returning(['id', 'version', 'status']).executeTakeFirstOrThrow();
    const transfer = incoming.their_id;
    const contact = lead?.phone ?? lead?.email;
    await tellAuthority(write, incoming.authority_id, lead
      ? { type: 'childgraph.transfer.accepted.v1', data: { transfer, receivingLead: lead.name, ...(contact ? { receivingLeadContact: contact } : {}) } }
      : { type: 'childgraph.transfer.declined.v1', data: { transfer } }, now);
    return incomingChanged(done.id, done.version, done.status);
  },
});

@Resolver()
export class AnswerIncomingTransfer {
  @Category('viewer')
  @Mutation(() => IncomingTransferAnswer, { nullable: true, description: 'Take over a child whom another authority offers, or not: for the front door. Once it is accepted they send what goes with the child.' })
  answerIncomingTransfer(@Arg('input', () => AnswerIncomingTransferInput, { description: 'The answer.' }) input: AnswerIncomingTransferInput, @Ctx() context: HubContext): Promise<IncomingTransferChanged | Problem> {
    return carryOutForOffice(answering(context), input, context);
  }
}
