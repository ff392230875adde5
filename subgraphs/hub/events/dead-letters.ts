import { createHash } from 'node:crypto';
import type { DeadReason } from '#subgraphs/hub/events/event-tables';
import type { Change } from '#subgraphs/hub/store/change';

export interface NewDeadLetter {
  readonly source: string;
  readonly eventId: string | null;
  readonly sequence: number | null;
  readonly reason: DeadReason;
  readonly detail: string;
  /** The text as it came. */
  readonly received: string;
}

/** Keeps what could not be used, with the reason. The same thing a second time is no second letter; one that was settled and fails again waits again. */
export async function buryLetters(write: Change, letters: readonly NewDeadLetter[], now: Date): Promise<void> {
  if (letters.length === 0) return;
  const rows = new Map(letters.map((letter) => {
    const id = letterId(letter);
    return [id, { id, source: letter.source, event_id: letter.eventId, sequence: letter.sequence, reason: letter.reason, detail: letter.detail, received: letter.received, died_at: now.toISOString() }];
  }));
  await write.insertInto('dead_letter').values([...rows.values()])
    .onConflict((known) => known.column('id').doUpdateSet((eb) => ({ reason: eb.ref('excluded.reason'), detail: eb.ref('excluded.detail'), died_at: eb.ref('excluded.died_at'), settled_at: null, settled_as: null, settled_by: null }))
      .where((or) => or.or([or('dead_letter.settled_as', '=', 'REPLAYED'), or('dead_letter.settled_as', '=', 'MENDED')])))
    .execute();
}

/** One of each event of a source, whatever became of it; of what has no id, one of each text. */
const letterId = ({ source, eventId, reason, received, sequence }: NewDeadLetter): string => {
  const of = reason === 'GAP' ? `gap ${sequence}` : eventId !== null && !CLASHES.has(reason) ? `event ${eventId}` : `text ${received}`;
  return createHash('sha256').update(`${source}\n${of}`).digest('base64url').slice(0, 24);
};

/** Besides the event of that id there is this one. */
const CLASHES: ReadonlySet<DeadReason> = new Set(['SAME_ID_OTHER_CONTENT', 'SAME_SEQUENCE_OTHER_EVENT']);
