import type { Applying } from '#subgraphs/hub/events/apply-event';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import { type AuthoritysAnswer, settleAnswer } from '#subgraphs/hub/transfer/settle-answer';

/** Another authority's own system answers an offer: that authority, and no other, for what was offered to it. */
export async function settleByEvent({ write, source, now }: Applying, transferId: string, answer: AuthoritysAnswer): Promise<void> {
  const transfer = source.authority === undefined ? undefined
    : await write.selectFrom('transfer').selectAll().where('id', '=', transferId).where('authority_id', '=', source.authority).forUpdate().executeTakeFirst();
  if (!transfer) throw new CannotApply('NOT_APPLICABLE', 'data.transfer: nothing was offered to you under this id');
  const isAnswered = answer.accept ? ['accepted', 'acknowledged'].includes(transfer.status) : transfer.status === 'declined';
  if (isAnswered) return;
  if (transfer.status !== 'offered') throw new CannotApply('NOT_APPLICABLE', 'data.transfer: is no longer on offer');
  await settleAnswer(write, transfer, now, answer);
}
