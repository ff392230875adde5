import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Viewer } from '#schema/contracts/viewer';
import type { Seal } from '#schema/contracts/facts';
import type { ChildId } from '#schema/ids';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { InvalidInput, ProblemFound } from '#subgraphs/hub/commands/problems';
import { STRICTER } from '#subgraphs/hub/merging/stricter-seal';
import { refreshRegisters } from '#subgraphs/hub/register/refresh-registers';
import type { Change } from '#subgraphs/hub/store/change';
import type { IncomingTransfer } from '#subgraphs/hub/transfer/incoming-transfer';
import { carryConsents } from '#subgraphs/hub/transfer/carry-consents';

/** Whose child it is, said by a person. */
export interface TakingIn {
  readonly write: Change;
  readonly incoming: IncomingTransfer;
  readonly child: ChildId;
  readonly viewer: Viewer;
  readonly now: Date;
}

/**
 * Takes a child over whom another authority hands to this one: the shield first, then what was said about sharing, and
 * the practitioner here who was named is asked to lead. They lead in the other authority until that one has accepted
 * (begin-here.ts).
 */
export async function takeIn(taking: TakingIn): Promise<number> {
  const { write, incoming, child, viewer, now } = taking;
  const { carried, receiving_lead: lead } = incoming;
  if (carried === null || lead === null) throw new Error('what has arrived has its package and names who is asked to lead');
  await mustNotBeAnothers(taking);
  await carryShield(taking, carried.shield.seal, carried.shield.pdsRestricted);
  await carryConsents(taking, carried);
  await askToLead(taking, lead);
  const { version } = await write.updateTable('incoming_transfer').set({ status: 'taken_in', child_id: child, taken_in_at: now.toISOString(), taken_in_by: viewer.id })
    .where('id', '=', incoming.id).returning('version').executeTakeFirstOrThrow();
  await raiseAlert(write, { child, kind: 'TRANSFER', about: `${incoming.id} taken in`, what: 'Another authority hands the child over; you are asked to lead', category: 'lead-professional', at: now, to: [{ practitioner: lead }] });
  await refreshRegisters(write, now, [child]);
  return version;
}

/** One that leads elsewhere, and not there, has to come back from there first. From there, it comes back by this. */
async function mustNotBeAnothers({ write, incoming, child, now }: TakingIn): Promise<void> {
  const away = await write.selectFrom('transfer').select(['id', 'authority_id', 'returned_at']).where('child_id', '=', child).where('status', '=', 'acknowledged').forUpdate().executeTakeFirst();
  if (!away) return;
  if (away.authority_id !== incoming.authority_id) throw new ProblemFound(InvalidInput.at('incomingId', 'Yet another authority leads for this child. Ask there first.'));
  if (away.returned_at === null) await write.updateTable('transfer').set({ returned_at: now.toISOString(), return_evidence: `their transfer ${incoming.their_id}` }).where('id', '=', away.id).execute();
}

const carryShield = ({ write, child }: TakingIn, seal: Seal, pdsRestricted: boolean) =>
  write.updateTable('child').set({
    seal: sql<Seal>`(array(select unnest(${[...STRICTER]}::text[])))[greatest(array_position(${[...STRICTER]}::text[], child.seal), array_position(${[...STRICTER]}::text[], ${seal}::text))]`,
    pds_restricted: sql<boolean>`child.pds_restricted or ${pdsRestricted}`,
  }).where('id', '=', child).execute();

/** They work with the child from now on, and lead once they say yes. */
async function askToLead({ write, child, viewer, incoming, now }: TakingIn, lead: string): Promise<void> {
  const at = now.toISOString();
  const { agency } = await write.selectFrom('work_contact').select('agency').where('id', '=', lead).executeTakeFirstOrThrow();
  const works = await write.selectFrom('involvement').select('relation').where('child_id', '=', child).where('practitioner_id', '=', lead).where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)])).execute();
  if (works.some(({ relation }) => relation === 'conflicted')) throw new ProblemFound(InvalidInput.at('incomingId', 'Who was named to lead is close to this child’s family. Have the front door name someone else.'));
  if (works.length === 0) {
    await write.insertInto('involvement').values({ id: randomUUID(), child_id: child, practitioner_id: lead, agency, relation: 'own_caseload', category: 'practitioners', from_at: at, until_at: null }).execute();
  }
  const active = await write.selectFrom('lead').select(['id', 'practitioner_id']).where('child_id', '=', child).where('status', '=', 'active').executeTakeFirst();
  if (active?.practitioner_id === lead) return;
  await write.insertInto('lead')
    .values({ id: randomUUID(), child_id: child, practitioner_id: lead, status: 'nominated', nominated_by: viewer.id, reason: `transfer ${incoming.id}`, hands_over_from: active?.id ?? null })
    .onConflict((asked) => asked.doNothing()).execute();
}
