import { childId } from '#schema/ids';
import type { Applying } from '#subgraphs/hub/events/apply-event';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import type { EventData } from '#subgraphs/hub/events/event-types';
import { matchRecords } from '#subgraphs/hub/matching/match-records';
import { shield } from '#subgraphs/hub/matching/receive-records';
import { type IncomingTransfer, incomingId } from '#subgraphs/hub/transfer/incoming-transfer';
import { recordOfPackage } from '#subgraphs/hub/transfer/record-of-package';

/** An authority that may speak for itself, and for no other. */
function authorityOf({ source }: Applying): string {
  if (source.authority === undefined) throw new CannotApply('NOT_APPLICABLE', 'source: is of no other authority');
  return source.authority;
}

async function theirs(applying: Applying, transfer: string): Promise<IncomingTransfer | undefined> {
  return applying.write.selectFrom('incoming_transfer').selectAll().where('id', '=', incomingId(authorityOf(applying), transfer)).forUpdate().executeTakeFirst();
}

/** Another authority has a child to hand over. Who it is is not said before somebody here has accepted. */
export async function offerHere(applying: Applying, { transfer, contact }: EventData<'childgraph.transfer.offered.v1'>, at: string): Promise<void> {
  const authority = authorityOf(applying);
  if (!(await applying.write.selectFrom('authority').select('id').where('id', '=', authority).executeTakeFirst())) throw new CannotApply('NOT_APPLICABLE', 'source: its authority is not known to the hub');
  await applying.write.insertInto('incoming_transfer')
    .values({ id: incomingId(authority, transfer), authority_id: authority, their_id: transfer, status: 'offered', contact_name: contact?.name ?? null, contact_phone: contact?.phone ?? null, offered_at: at })
    .onConflict((there) => there.doNothing()).execute();
}

/** What goes with the child has come: held against the index, and left for a person to say whose it is. */
export async function receivePackage(applying: Applying, { transfer, package: carried }: EventData<'childgraph.transfer.package.v1'>): Promise<void> {
  const { write, now } = applying;
  const incoming = await theirs(applying, transfer);
  if (incoming && ['arrived', 'taken_in', 'begun'].includes(incoming.status)) return;
  // What nobody here accepted is not ours to keep.
  if (incoming?.status !== 'accepted') throw new CannotApply('NOT_APPLICABLE', 'data.transfer: nobody here has accepted it');
  const [judged] = await matchRecords(write, [recordOfPackage(incoming, carried)]);
  const candidates = judged?.candidates ?? [];
  if (judged && (carried.shield.seal !== 'none' || carried.shield.pdsRestricted)) await shield(write, judged);
  await write.updateTable('incoming_transfer').set({
    status: 'arrived', carried: JSON.stringify(carried) as never, arrived_at: now.toISOString(),
    candidates: JSON.stringify(candidates.map(({ child, probability, evidence }) => ({ child: childId(child), probability, evidence }))) as never,
  }).where('id', '=', incoming.id).execute();
}

/** They keep the child after all. What they sent is let go, unless somebody here leads already. */
export async function takeBackOffer(applying: Applying, { transfer }: EventData<'childgraph.transfer.withdrawn.v1'>): Promise<void> {
  const incoming = await theirs(applying, transfer);
  if (!incoming) throw new CannotApply('NOT_APPLICABLE', 'data.transfer: nothing was offered by you under this id');
  if (incoming.status === 'withdrawn' || incoming.status === 'declined') return;
  if (incoming.status === 'begun') throw new CannotApply('NOT_APPLICABLE', 'data.transfer: the lead here has begun');
  await applying.write.updateTable('incoming_transfer').set({ status: 'withdrawn', carried: null, candidates: null }).where('id', '=', incoming.id).execute();
  if (incoming.child_id === null || incoming.receiving_lead === null) return;
  await applying.write.updateTable('lead').set({ status: 'declined', end_reason: 'the other authority keeps the child' })
    .where('child_id', '=', incoming.child_id).where('practitioner_id', '=', incoming.receiving_lead).where('status', '=', 'nominated').execute();
}
