import type { Applying } from '#subgraphs/hub/events/apply-event';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import { acknowledge } from '#subgraphs/hub/transfer/acknowledge';
import { type AuthoritysAnswer, settleAnswer } from '#subgraphs/hub/transfer/settle-answer';

/** What was offered to the authority whose system this is, and to no other. */
async function offeredTo({ write, source }: Applying, transferId: string) {
  const transfer = source.authority === undefined ? undefined
    : await write.selectFrom('transfer').selectAll().where('id', '=', transferId).where('authority_id', '=', source.authority).forUpdate().executeTakeFirst();
  if (!transfer) throw new CannotApply('NOT_APPLICABLE', 'data.transfer: nothing was offered to you under this id');
  return transfer;
}

/** Another authority's own system answers an offer. */
export async function settleByEvent(applying: Applying, transferId: string, answer: AuthoritysAnswer): Promise<void> {
  const transfer = await offeredTo(applying, transferId);
  const isAnswered = answer.accept ? ['accepted', 'acknowledged', 'ended'].includes(transfer.status) : transfer.status === 'declined';
  if (isAnswered) return;
  if (transfer.status !== 'offered') throw new CannotApply('NOT_APPLICABLE', 'data.transfer: is no longer on offer');
  await settleAnswer(applying.write, transfer, applying.now, answer);
}

/** The lead there has begun, as their system says: the lead here, and all that was seen by working with the child, ends now. */
export async function beginThere(applying: Applying, transferId: string): Promise<void> {
  const transfer = await offeredTo(applying, transferId);
  if (transfer.status === 'acknowledged' || transfer.status === 'ended') return;
  if (transfer.status !== 'accepted') throw new CannotApply('NOT_APPLICABLE', 'data.transfer: was not accepted, or was taken back');
  await acknowledge(applying.write, transfer, { who: applying.source.source, now: applying.now });
}
