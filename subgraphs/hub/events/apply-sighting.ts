import type { Applying } from '#subgraphs/hub/events/apply-event';
import type { EventData } from '#subgraphs/hub/events/event-types';
import { receiveWithin } from '#subgraphs/hub/matching/receive-records';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';

/** An agency has met a child for the first time (housing, most often): whose record it is, is for the index to say, and for a person where it is not sure. */
export async function sight({ write, source, now, thresholds }: Applying, { record }: EventData<'childgraph.child.sighted.v1'>): Promise<void> {
  const incoming = Object.fromEntries(Object.entries({ ...record, agency: source.agency }).filter(([, value]) => value !== undefined)) as unknown as IncomingRecord;
  await receiveWithin(write, [incoming], now, thresholds);
}
