import { sql } from 'kysely';
import type { ChildId } from '#schema/ids';
import { applyEvent, type Applying, slotOf } from '#subgraphs/hub/events/apply-event';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import { buryLetters } from '#subgraphs/hub/events/dead-letters';
import type { EventSource } from '#subgraphs/hub/events/event-sources';
import type { DeadReason } from '#subgraphs/hub/events/event-tables';
import { readEvent, type UsableEvent } from '#subgraphs/hub/events/read-event';
import { THRESHOLDS, type Thresholds } from '#subgraphs/hub/matching/thresholds';
import { refreshRegisters } from '#subgraphs/hub/register/refresh-registers';
import { authoredBy, change, type Change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** How long an event is held for those before it. */
export interface Patience {
  readonly seconds: number;
  readonly events: number;
}

/** In one change; the fewer, the shorter others wait for the same rows. */
const AT_ONCE = 50;

/**
 * Applies what waits of one source, in its order, until nothing can be applied: each event once, all of a batch with the
 * place that was reached or none of it, so that a process that dies between loses nothing and repeats nothing. Several
 * processes may try at once: the source's row lets one at a time.
 * @returns how many were applied
 */
export async function drainSource(store: HubStore, source: EventSource, now: () => Date, patience: Patience, thresholds: Thresholds = THRESHOLDS): Promise<number> {
  let applied = 0;
  for (;;) {
    const { more, usable } = await change(store, { who: source.source, source: source.source }, (write) => drainBatch(write, { source, now: now(), thresholds }, patience));
    applied += usable;
    if (!more) return applied;
  }
}

interface Waiting {
  readonly id: string;
  readonly sequence: number;
  readonly received: unknown;
  readonly status: 'held' | 'dead';
}

async function drainBatch(write: Change, { source, now, thresholds }: Pick<Applying, 'source' | 'now' | 'thresholds'>, patience: Patience): Promise<{ readonly more: boolean; readonly usable: number }> {
  await write.insertInto('event_source').values({ source: source.source, last_applied: 0 }).onConflict((there) => there.doNothing()).execute();
  const { last_applied } = await write.selectFrom('event_source').select('last_applied').where('source', '=', source.source).forUpdate().executeTakeFirstOrThrow();
  const { rows } = await sql<Waiting>`
    select id, sequence, received, status from event
    where source = ${source.source} and (status = 'held' or (status = 'dead' and sequence > ${last_applied}))
    order by sequence limit ${AT_ONCE}`.execute(write);
  const late = rows.filter(({ sequence }) => sequence <= last_applied);
  const turn = inTurn(rows.filter(({ sequence }) => sequence > last_applied), last_applied);
  const reached = turn.at(-1)?.sequence ?? (await sayGap(write, source, last_applied, now, patience));
  const touched = new Set<ChildId>();
  let usable = 0;
  for (const waiting of [...late, ...turn]) if (waiting.status === 'held' && (await applyOne({ write, source, now, touched, thresholds }, waiting))) usable += 1;
  await authoredBy(write, { who: source.source, source: source.source });
  await refreshRegisters(write, now, [...touched]);
  if (late.length > 0) await gapsClosed(write, source, late.map(({ sequence }) => sequence), now);
  if (reached > last_applied) await write.updateTable('event_source').set({ last_applied: reached }).where('source', '=', source.source).execute();
  const [done, isGapSaid] = [late.length + turn.length, turn.length === 0 && reached > last_applied];
  // All that there was, and less than a batch: nothing is left. Else there may be more, or a gap that has lasted too long.
  return { more: isGapSaid || (done > 0 && !(rows.length === done && done < AT_ONCE)), usable };
}

/** Those whose turn it is: from the next number on, up to the first that is missing. */
function inTurn(rows: readonly Waiting[], last: number): readonly Waiting[] {
  const gap = rows.findIndex(({ sequence }, index) => sequence !== last + 1 + index);
  return gap === -1 ? rows : rows.slice(0, gap);
}

/** Held for too long, or too many held: what is missing is said, and the rest goes on. Gives the number that is reached by it. */
async function sayGap(write: Change, { source }: EventSource, last: number, now: Date, { seconds, events }: Patience): Promise<number> {
  const held = await write.selectFrom('event').select(({ fn }) => [fn.min('sequence').as('first'), fn.min('received_at').as('since'), fn.countAll<number>().as('count')])
    .where('source', '=', source).where('sequence', '>', last).executeTakeFirstOrThrow();
  if (held.first === null || held.since === null) return last;
  const isOverdue = Date.parse(String(held.since)) < now.getTime() - seconds * 1_000;
  if (!isOverdue && Number(held.count) <= events) return last;
  const upTo = Number(held.first) - 1;
  const which = upTo === last + 1 ? `number ${upTo}` : `numbers ${last + 1} to ${upTo}`;
  await buryLetters(write, [{ source, eventId: null, sequence: last + 1, reason: 'GAP', detail: `sequence: ${which} never came`, received: JSON.stringify({ from: last + 1, to: upTo }) }], now);
  return upTo;
}

/** What was missing came after all; where a whole gap has come, its letter is settled. */
const gapsClosed = (write: Change, { source }: EventSource, sequences: readonly number[], now: Date) =>
  sql`update dead_letter letter set settled_at = ${now.toISOString()}, settled_as = 'CAME_AFTER_ALL', settled_by = ${source}
    where source = ${source} and reason = 'GAP' and settled_at is null and sequence <= ${Math.max(...sequences)}
      and (select count(*) from event where event.source = letter.source and event.sequence between letter.sequence and (letter.received::jsonb ->> 'to')::bigint)
        = (letter.received::jsonb ->> 'to')::bigint - letter.sequence + 1`.execute(write);

/** One event in a savepoint of its own: one that cannot be applied is set aside and takes nothing with it. */
async function applyOne(applying: Applying, waiting: Waiting): Promise<boolean> {
  const { write, source, now } = applying;
  const read = readEvent(waiting.received, source);
  if ('broken' in read) {
    await die(write, source, waiting, read.broken.reason, read.broken.detail, now);
    return false;
  }
  const event = read.usable;
  await sql`savepoint one_event`.execute(write);
  try {
    await authoredBy(write, { who: source.source, source: `${source.source} event ${event.id} of ${event.time}` });
    const isLast = await isLastWord(write, event);
    if (isLast) await applyEvent(applying, event);
    await settle(write, event, isLast ? 'applied' : 'overtaken', now);
    await sql`release savepoint one_event`.execute(write);
    return true;
  } catch (error) {
    if (!mayBeItsFault(error)) throw error;
    await sql`rollback to savepoint one_event`.execute(write);
    const { reason, detail } = error instanceof CannotApply ? error : { reason: 'FAULT' as const, detail: `the store refused it (${(error as { code: string }).code})` };
    await die(write, source, waiting, reason, detail, now);
    return false;
  }
}

/** What the records do not allow (SQLSTATE classes 22 and 23) is the event's fault; a store that went away is not, and the batch is tried again. */
const mayBeItsFault = (error: unknown): boolean => error instanceof CannotApply || /^2[23]/.test(String((error as { code?: unknown } | null)?.code ?? ''));

/** False where a later event of the source has had its say on the same slot. */
async function isLastWord(write: Change, event: UsableEvent): Promise<boolean> {
  const taken = await write.insertInto('event_slot').values({ source: event.source, slot: slotOf(event), sequence: event.sequence })
    .onConflict((there) => there.columns(['source', 'slot']).doUpdateSet({ sequence: event.sequence }).where('event_slot.sequence', '<=', event.sequence))
    .returning('sequence').executeTakeFirst();
  return taken !== undefined;
}

const settle = (write: Change, { source, id }: UsableEvent, status: 'applied' | 'overtaken', now: Date) =>
  write.updateTable('event').set({ status, applied_at: now.toISOString() }).where('source', '=', source).where('id', '=', id).execute();

async function die(write: Change, { source }: EventSource, { id, sequence, received }: Waiting, reason: DeadReason, detail: string, now: Date): Promise<void> {
  await write.updateTable('event').set({ status: 'dead' }).where('source', '=', source).where('id', '=', id).execute();
  await buryLetters(write, [{ source, eventId: id, sequence, reason, detail, received: JSON.stringify(received) }], now);
}
