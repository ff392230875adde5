import { sql } from 'kysely';
import type { Applying } from '#subgraphs/hub/events/apply-event';
import { childOfEvent } from '#subgraphs/hub/events/child-of-event';
import type { EventData } from '#subgraphs/hub/events/event-types';

/**
 * A child moved. Several agencies may tell of it, in any order and each in its own: the address that began last is the
 * child's, whichever was told of last.
 */
export async function changeAddress({ write, source }: Applying, { child: reference, from, address: { lines, town, postcode, uprn } }: EventData<'childgraph.address.changed.v1'>): Promise<void> {
  const child = await childOfEvent(write, source.agency, reference);
  const there = await write.selectFrom('child_address').select('id').where('child_id', '=', child).where('valid_from', '=', from).where('lines', '=', sql<string[]>`${lines}::text[]`).executeTakeFirst();
  if (!there) await write.insertInto('child_address').values({ child_id: child, use: 'home', lines, town: town ?? null, postcode: postcode ?? null, uprn: uprn ?? null, valid_from: from, valid_until: null }).execute();
  // Each lasts until the next begins. Where two began on one day, the order is that of their text, so that it is the same however they came.
  await sql`
    update child_address as address set valid_until = placed.next_from, use = 'old'
    from (
      select id, lead(valid_from) over (order by valid_from nulls first, lines, id) as next_from
      from child_address where child_id = ${child} and use <> 'temporary') placed
    where placed.id = address.id and address.child_id = ${child}
      and placed.next_from is not null and (address.valid_until is null or address.valid_until > placed.next_from)`.execute(write);
}
