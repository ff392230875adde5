import type { EventSource } from '#subgraphs/hub/events/event-sources';
import { contentHash, readEvent } from '#subgraphs/hub/events/read-event';
import { receiveEvents } from '#subgraphs/hub/events/receive-events';
import { change, type Change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** A letter cannot be used as it was asked; the words are for who asked. */
export class NoSuchReplay extends Error {}

/** What is done with dead letters by hand is recorded as done by somebody. */
interface By {
  readonly who: string;
  readonly now: Date;
}

/** Letters that wait, the oldest first. */
export const waitingLetters = (store: HubStore, source?: string) =>
  store.selectFrom('dead_letter').selectAll().where('settled_at', 'is', null)
    .$if(source !== undefined, (those) => those.where('source', '=', source ?? ''))
    .orderBy('source').orderBy('sequence').orderBy('id').execute();

/** Has an event tried again as it came: what it lacked (a child the index knows now) may be there. It is applied by the next drain. */
export async function replayLetter(store: HubStore, source: EventSource, letterId: string, { who, now }: By): Promise<void> {
  const letter = await letterNamed(store, source, letterId);
  if (letter.reason === 'GAP') throw new NoSuchReplay('There is nothing to replay in a gap: have the source send what is missing.');
  await settled(store, letterId, 'REPLAYED', { who, now });
  const wasHeld = letter.event_id === null || CLASHED.includes(letter.reason) ? null
    : await store.updateTable('event').set({ status: 'held' }).where('source', '=', source.source).where('id', '=', letter.event_id).where('status', '=', 'dead').returning('id').executeTakeFirst();
  if (!wasHeld) await receiveEvents(store, source, letter.received, now);
}

const CLASHED: readonly string[] = ['SAME_ID_OTHER_CONTENT', 'SAME_SEQUENCE_OTHER_EVENT'];

/** Puts a mended text in the place of one that could not be used. It keeps its id and its number, so that it comes in its place. */
export async function mendLetter(store: HubStore, source: EventSource, letterId: string, mended: string, { who, now }: By): Promise<void> {
  const letter = await letterNamed(store, source, letterId);
  const received: unknown = JSON.parse(mended);
  const read = readEvent(received, source);
  if ('broken' in read) throw new NoSuchReplay(`Still ${read.broken.reason}: ${read.broken.detail}`);
  const { id, sequence, type, time } = read.usable;
  await change(store, { who, source: 'a mended event' }, async (write) => {
    const there = letter.event_id === null ? undefined
      : await write.selectFrom('event').select(['id', 'sequence', 'status']).where('source', '=', source.source).where('id', '=', letter.event_id).executeTakeFirst();
    if (there?.status === 'dead') {
      if (there.id !== id || Number(there.sequence) !== sequence) throw new NoSuchReplay('A mended event keeps its id and its sequence.');
      await write.updateTable('event').set({ received: mended, content_hash: contentHash(received), type, happened_at: time, status: 'held' }).where('source', '=', source.source).where('id', '=', id).execute();
    }
    await settledWithin(write, letterId, 'MENDED', { who, now });
  });
  await receiveEvents(store, source, mended, now);
}

/** Says that a letter is of no use. It stays on record. */
export const dropLetter = (store: HubStore, letterId: string, by: By): Promise<void> => settled(store, letterId, 'DROPPED', by);

/** Has everything of a source from a number on applied anew: after a fault of ours was mended, or records were restored from a copy. */
export async function replayFrom(store: HubStore, { source }: EventSource, sequence: number, { who }: By): Promise<number> {
  return change(store, { who, source: `a replay of ${source}` }, async (write) => {
    await write.updateTable('event_source').set({ last_applied: sequence - 1 }).where('source', '=', source).where('last_applied', '>=', sequence).execute();
    await write.deleteFrom('event_slot').where('source', '=', source).where('sequence', '>=', sequence).execute();
    const again = await write.updateTable('event').set({ status: 'held', applied_at: null }).where('source', '=', source).where('sequence', '>=', sequence).where('status', 'in', ['applied', 'overtaken']).returning('id').execute();
    return again.length;
  });
}

async function letterNamed(store: HubStore, { source }: EventSource, id: string) {
  const letter = await store.selectFrom('dead_letter').selectAll().where('id', '=', id).where('source', '=', source).where('settled_at', 'is', null).executeTakeFirst();
  if (!letter) throw new NoSuchReplay('No letter of this id waits.');
  return letter;
}

const settled = (store: HubStore, id: string, as: 'REPLAYED' | 'MENDED' | 'DROPPED', { who, now }: By): Promise<void> =>
  change(store, { who, source: 'by hand' }, (write) => settledWithin(write, id, as, { who, now }));

async function settledWithin(write: Change, id: string, as: 'REPLAYED' | 'MENDED' | 'DROPPED', { who, now }: By): Promise<void> {
  await write.updateTable('dead_letter').set({ settled_at: now.toISOString(), settled_as: as, settled_by: who }).where('id', '=', id).where('settled_at', 'is', null).execute();
}
