import { sql } from 'kysely';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** How many of each wait for a person, or for another system: numbers, of nobody. */
export interface WhatWaits {
  /** Agencies' records that nobody of the index is like: perhaps first sightings. */
  readonly unmatched_records: number;
  readonly doubtful_matches: number;
  readonly incoming_transfers: number;
  /** To other authorities, tried and not taken in there. */
  readonly undelivered_events: number;
  /** Events that could not be used. */
  readonly dead_letters: number;
  /** Received and not yet applied, for whatever reason. */
  readonly held_events: number;
}

export async function whatWaits(store: HubStore): Promise<WhatWaits> {
  const { rows } = await sql<Record<keyof WhatWaits, number>>`
    with open as (select record.id, exists (select 1 from agency_record_candidate c where c.record_id = record.id and c.verdict is null) as has_candidates
      from agency_record record where record.child_id is null and record.settled_at is null)
    select (select count(*) from open where not has_candidates)::int as unmatched_records, (select count(*) from open where has_candidates)::int as doubtful_matches,
      (select count(*) from incoming_transfer where status in ('offered', 'arrived'))::int as incoming_transfers,
      (select count(*) from outgoing_event where delivered_at is null and attempts > 0)::int as undelivered_events,
      (select count(*) from dead_letter where settled_at is null)::int as dead_letters, (select count(*) from event where status = 'held')::int as held_events`.execute(store);
  const [row] = rows;
  if (!row) throw new Error('a count has a row');
  return row;
}
