import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { childId } from '#schema/ids';
import { alertOfDoubt } from '#subgraphs/hub/matching/alert-of-doubt';
import { hasAnother, linkReference } from '#subgraphs/hub/matching/link';
import { matchRecords } from '#subgraphs/hub/matching/match-records';
import type { Judged, MatchOutcome } from '#subgraphs/hub/matching/outcome';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import { THRESHOLDS, type Thresholds } from '#subgraphs/hub/matching/thresholds';
import { type Author, type Change, change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** So many at once: one statement compares them, and one change keeps them. */
export const BATCH = 250;

/**
 * Takes in what an agency says of children: links what is surely somebody's, and keeps the rest for a person to settle.
 * No child is ever made of a record: an unmatched one about a shielded child must not become an unshielded child
 * (attack A65). Gives each record's outcome, in order.
 */
export async function receiveRecords(store: HubStore, records: readonly IncomingRecord[], author: Author, now: Date, thresholds: Thresholds = THRESHOLDS): Promise<readonly MatchOutcome[]> {
  const outcomes: MatchOutcome[] = [];
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    outcomes.push(...(await change(store, author, async (write) => {
      await takeTime(write);
      return receiveWithin(write, batch, now, thresholds);
    })));
  }
  return outcomes;
}

/** The same for one batch, as part of a change that does more. */
export async function receiveWithin(write: Change, batch: readonly IncomingRecord[], now: Date, thresholds: Thresholds = THRESHOLDS): Promise<readonly MatchOutcome[]> {
  const judged = await matchRecords(write, batch, thresholds);
  const kept: MatchOutcome[] = [];
  for (const [index, record] of batch.entries()) kept.push(await keep(write, record, judged[index] ?? { outcome: 'ERROR', candidates: [], doubt: null }, now));
  return kept;
}

/** The limit that keeps a practitioner from waiting is not for a file of records. Holds to the end of the change. */
export const takeTime = async (write: Change): Promise<void> => void (await sql`select set_config('statement_timeout', '60000', true)`.execute(write));

async function keep(write: Change, record: IncomingRecord, judged: Judged, now: Date): Promise<MatchOutcome> {
  if (record.shielded) await shield(write, judged);
  const before = await write.selectFrom('agency_record').select(['id', 'child_id', 'outcome']).where('agency', '=', record.agency).where('reference', '=', record.reference).executeTakeFirst();
  const received = JSON.stringify(record);
  if (before?.child_id) {
    // What is settled stays so, whatever comes again: only what the agency says is new.
    await write.updateTable('agency_record').set({ received, received_at: now.toISOString() }).where('id', '=', before.id).execute();
    return before.outcome;
  }
  const outcome = await settled(write, record, judged);
  const child_id = outcome === 'MATCH' && judged.candidates[0] ? childId(judged.candidates[0].child) : null;
  const doubt = judged.outcome === 'MATCH' && outcome !== 'MATCH' ? 'ANOTHER_RECORD_OF_THE_AGENCY' : judged.doubt;
  const columns = { received, shielded: record.shielded ?? false, outcome, doubt, child_id, received_at: now.toISOString() };
  const id = before?.id ?? randomUUID();
  if (before) await write.updateTable('agency_record').set(columns).where('id', '=', id).execute();
  else await write.insertInto('agency_record').values({ id, agency: record.agency, reference: record.reference, ...columns }).execute();
  await keepCandidates(write, id, judged);
  await alertOfDoubt(write, id, outcome, judged, now);
  return outcome;
}

/** Links what is sure; of what is only likely the index says so, and nothing is shown from it (policy F23). */
async function settled(write: Change, { agency, reference }: IncomingRecord, { outcome, candidates: [best] }: Judged): Promise<MatchOutcome> {
  if (!best) return outcome;
  const of = { agency, reference, child: childId(best.child) };
  if (outcome === 'MATCH' && (await hasAnother(write, of))) return 'POTENTIAL_MATCH';
  if (outcome === 'MATCH') await linkReference(write, of, 'confirmed');
  if (outcome === 'POTENTIAL_MATCH') await linkReference(write, of, 'probable');
  return outcome;
}

async function keepCandidates(write: Change, recordId: string, { candidates }: Judged): Promise<void> {
  await write.deleteFrom('agency_record_candidate').where('record_id', '=', recordId).where('verdict', 'is', null).execute();
  if (candidates.length === 0) return;
  await write.insertInto('agency_record_candidate')
    .values(candidates.map(({ child, probability, evidence }) => ({ record_id: recordId, child_id: childId(child), probability, evidence: JSON.stringify(evidence) })))
    .onConflict((said) => said.doNothing())
    .execute();
}

/** A shield belongs to everyone the record might be: better one too many than the one it was for left out. */
export async function shield(write: Change, { candidates }: Judged): Promise<void> {
  if (candidates.length === 0) return;
  await write.updateTable('child').set({ seal: 'location_restricted' }).where('id', 'in', candidates.map(({ child }) => childId(child))).where('seal', '=', 'none').execute();
}
