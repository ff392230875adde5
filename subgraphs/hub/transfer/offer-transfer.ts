import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { tellAuthority } from '#subgraphs/hub/transfer/tell-authority';
import { changed, TransferAnswer, TransferChanged } from '#subgraphs/hub/transfer/transfer-answer';
import { mustHandOver } from '#subgraphs/hub/transfer/transfer-named';

@InputType({ description: 'To which authority a child is offered.' })
export class OfferTransferInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The authority (`authorities`).' })
  authorityId!: string;

  @Field(() => String, { description: 'Why: where the child moves, and when, as far as it is known.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, authorityId: z.string().min(1, 'Say which authority.').max(100), reason });

const offering = ({ loaders: { office } }: HubContext): Command<Input, TransferChanged> => ({
  name: 'offerTransfer',
  shape,
  result: TransferChanged,
  act: async (doing, { authorityId, reason: why }) => {
    await mustHandOver(doing, office);
    const { write, viewer, child, now } = doing;
    // A new identity goes nowhere by such a way: the protection service moves it (SOCPA 2005 s.82).
    const { seal } = await write.selectFrom('child').select('seal').where('id', '=', child).executeTakeFirstOrThrow();
    if (seal === 'protected_person') throw new ProblemFound(NotPermitted.because('This is not for the hub to arrange.', office.frontDoor));
    const authority = await write.selectFrom('authority').select('id').where('id', '=', authorityId).executeTakeFirst();
    if (!authority) throw new ProblemFound(InvalidInput.at('authorityId', 'No authority of this id is known.'));
    const open = await write.selectFrom('transfer').select('version').where('child_id', '=', child).where('status', 'in', ['offered', 'accepted', 'acknowledged']).executeTakeFirst();
    if (open) throw new ProblemFound(Stale.at(open.version, 'A transfer of this child is under way, or has taken place.'));
    await write.insertInto('work_contact').values({ id: viewer.id, name: viewer.name, role: viewer.role, agency: viewer.agency }).onConflict((known) => known.doNothing()).execute();
    const offered = await write.insertInto('transfer')
      .values({ id: randomUUID(), child_id: child, authority_id: authorityId, status: 'offered', reason: why, offered_by: viewer.id, offered_at: now.toISOString() })
      .returning(['id', 'version', 'status']).executeTakeFirstOrThrow();
    // That there is one to take over, and whom to call: not the reason, which may say who.
    const { name, phone } = await write.selectFrom('work_contact').select(['name', 'phone']).where('id', '=', viewer.id).executeTakeFirstOrThrow();
    await tellAuthority(write, authorityId, { type: 'childgraph.transfer.offered.v1', data: { transfer: offered.id, contact: { name, ...(phone ? { phone } : {}) } } }, now);
    return changed(offered);
  },
});

@Resolver()
export class OfferTransfer {
  @Category('each-child')
  @Mutation(() => TransferAnswer, { nullable: true, description: 'Offer a child who moves to another authority. Nothing about the child goes there before they accept.' })
  offerTransfer(@Arg('input', () => OfferTransferInput, { description: 'To whom, and why.' }) input: OfferTransferInput, @Ctx() context: HubContext): Promise<TransferChanged | Problem> {
    return carryOut(offering(context), input, context);
  }
}
