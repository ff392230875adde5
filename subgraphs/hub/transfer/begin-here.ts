import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { tellAuthority } from '#subgraphs/hub/transfer/tell-authority';

/**
 * A lead begins here: of a child whom another authority handed over, that authority is told, and ends its own; of one who
 * comes back, the transfer there is over in this instant. Before the lead is written: the database lets nobody lead while
 * another authority does.
 */
export async function beginHere({ write, child, now }: Pick<Doing, 'write' | 'child' | 'now'>): Promise<void> {
  await write.updateTable('transfer').set({ status: 'ended', ended_at: now.toISOString() }).where('child_id', '=', child).where('status', '=', 'acknowledged').where('returned_at', 'is not', null).execute();
  const begun = await write.updateTable('incoming_transfer').set({ status: 'begun' }).where('child_id', '=', child).where('status', '=', 'taken_in').returning(['authority_id', 'their_id']).execute();
  for (const { authority_id, their_id } of begun) await tellAuthority(write, authority_id, { type: 'childgraph.transfer.begun.v1', data: { transfer: their_id } }, now);
}
