import { sql } from 'kysely';
import type { Reading } from '#subgraphs/hub/matching/block';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';

/**
 * Pairs that a person has said are never one: by a number marked so, or of the agency's own record. No score undoes it,
 * and no record sent again. Each as `RECORD CHILD`.
 */
export async function forbiddenPairs(store: Reading, records: ReadonlyMap<number, IncomingRecord>): Promise<ReadonlySet<string>> {
  const rows = JSON.stringify([...records].map(([record, { agency, reference, nhsNumber, upn }]) => ({ record, agency, reference, numbers: [nhsNumber, upn, reference].filter((number) => number !== undefined) })));
  const { rows: forbidden } = await sql<{ record: number; child: string }>`
    with incoming as (select * from jsonb_to_recordset(${rows}::jsonb) as r (record int, agency text, reference text, numbers text[]))
    select incoming.record, identifier.child_id as child from incoming cross join unnest(incoming.numbers) as number join identifier on identifier.value = number and identifier.never_link
      and (identifier.kind in ('nhs_number', 'upn') or identifier.agency = incoming.agency)
    union
    select incoming.record, candidate.child_id from incoming join agency_record on agency_record.agency = incoming.agency and agency_record.reference = incoming.reference
      join agency_record_candidate candidate on candidate.record_id = agency_record.id and candidate.verdict in ('NEVER_LINK', 'DO_NOT_LINK')`.execute(store);
  return new Set(forbidden.map(({ record, child }) => `${record} ${child}`));
}
