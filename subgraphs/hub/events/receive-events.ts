import { type BrokenEvent, contentHash, readEvent } from '#subgraphs/hub/events/read-event';
import { buryLetters, type NewDeadLetter } from '#subgraphs/hub/events/dead-letters';
import type { EventSource } from '#subgraphs/hub/events/event-sources';
import type { EventRow } from '#subgraphs/hub/events/event-tables';
import { change, type Change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** What became of a delivery. Whoever sent it need not send it again. */
export interface Received {
  readonly taken: number;
  readonly known: number;
  readonly dead: readonly { readonly id: string | null; readonly reason: string; readonly detail: string }[];
}

type Arrival = Pick<EventRow, 'id' | 'sequence' | 'type' | 'happened_at' | 'content_hash' | 'status'> & { readonly received: unknown; readonly broken: BrokenEvent | null };

/**
 * Takes a delivery in, all of it or nothing: what can be used waits for its turn, what cannot is set aside with the
 * reason and keeps its place in the order, so that nothing waits for it. Nothing is applied here (drain-source.ts).
 * @param body the text as it came, signature checked
 */
export async function receiveEvents(store: HubStore, source: EventSource, body: string, now: Date): Promise<Received> {
  const items = parsed(body);
  return change(store, { who: source.source, source: source.source }, async (write) => {
    if (items === null) return setAside(write, [{ source: source.source, eventId: null, sequence: null, reason: 'NOT_JSON', detail: 'the body is not JSON', received: body }], now);
    const read = items.map((received) => ({ received, read: readEvent(received, source) }));
    const nameless = read.flatMap(({ received, read: one }) => ('broken' in one && (one.broken.id === null || one.broken.sequence === null) ? [letterOf(source, received, one.broken)] : []));
    const arrivals = read.flatMap(({ received, read: one }) => arrivalOf(received, one));
    const { taken, known, clashes } = await takeIn(write, source, arrivals, now);
    const broken = taken.flatMap(({ received, broken: why }) => (why ? [letterOf(source, received, why)] : []));
    const { dead } = await setAside(write, [...nameless, ...broken, ...clashes], now);
    return { taken: taken.length - broken.length, known, dead };
  });
}

/** One event, or a batch of them; null where it is no JSON. */
function parsed(body: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}

function arrivalOf(received: unknown, read: ReturnType<typeof readEvent>): readonly Arrival[] {
  const content_hash = contentHash(received);
  if ('usable' in read) {
    const { id, sequence, type, time } = read.usable;
    return [{ id, sequence, type, happened_at: time, content_hash, status: 'held', received, broken: null }];
  }
  const { id, sequence } = read.broken;
  return id === null || sequence === null ? [] : [{ id, sequence, type: '', happened_at: new Date(0).toISOString(), content_hash, status: 'dead', received, broken: read.broken }];
}

interface TakenIn {
  readonly taken: readonly Arrival[];
  readonly known: number;
  readonly clashes: readonly NewDeadLetter[];
}

async function takeIn(write: Change, { source }: EventSource, arrivals: readonly Arrival[], now: Date): Promise<TakenIn> {
  if (arrivals.length === 0) return { taken: [], known: 0, clashes: [] };
  const rows = arrivals.map(({ broken: _broken, received, ...row }) => ({ ...row, source, received: JSON.stringify(received), received_at: now.toISOString(), applied_at: null }));
  const inserted = new Set((await write.insertInto('event').values(rows).onConflict((there) => there.doNothing()).returning('content_hash').execute()).map(({ content_hash }) => content_hash));
  const taken = arrivals.filter(({ content_hash }) => inserted.delete(content_hash));
  const others = arrivals.filter((arrival) => !taken.includes(arrival));
  if (others.length === 0) return { taken, known: 0, clashes: [] };
  const there = await write.selectFrom('event').select(['id', 'content_hash']).where('source', '=', source).where('id', 'in', others.map(({ id }) => id)).execute();
  const hashes = new Map(there.map(({ id, content_hash }) => [id, content_hash]));
  const clashes = others.flatMap(({ id, sequence, content_hash, received }): NewDeadLetter[] => {
    if (hashes.get(id) === content_hash) return [];
    const letter = { source, eventId: id, sequence, received: JSON.stringify(received) };
    return [hashes.has(id)
      ? { ...letter, reason: 'SAME_ID_OTHER_CONTENT', detail: 'id: another event of this id came before' }
      : { ...letter, reason: 'SAME_SEQUENCE_OTHER_EVENT', detail: 'sequence: another event of this number came before' }];
  });
  return { taken, known: others.length - clashes.length, clashes };
}

async function setAside(write: Change, letters: readonly NewDeadLetter[], now: Date): Promise<Received> {
  await buryLetters(write, letters, now);
  return { taken: 0, known: 0, dead: letters.map(({ eventId, reason, detail }) => ({ id: eventId, reason, detail })) };
}

const letterOf = ({ source }: EventSource, received: unknown, { id, sequence, reason, detail }: BrokenEvent): NewDeadLetter =>
  ({ source, eventId: id, sequence, reason, detail, received: JSON.stringify(received) });
