import { rowId } from '#subgraphs/social-care/import/row';

/** One episode that is held: whose, when, and of which time in care. */
export interface HeldEpisode {
  readonly personId: string;
  readonly periodId: string;
  readonly from: string;
}

/**
 * To which time in care an episode or a review belongs. The return does not say: an episode with the reason `S` begins
 * a time in care, and what follows for that child belongs to it. A time that began before the return does is known by
 * what is held; where nothing is, it is given an id of its own. All beginnings are learnt
 * before any episode is placed, since a return's lines come in any order. Memory: one entry a time in care.
 */
export class CarePeriods {
  private readonly starts = new Map<string, { periodId: string; from: string }[]>();

  constructor(held: readonly HeldEpisode[]) {
    for (const { personId, periodId, from } of held) this.add(personId, periodId, from);
  }

  /** A child came into care on a day. */
  begins(personId: string, from: string): void {
    this.add(personId, rowId('care', personId, from), from);
  }

  /** The time in care of an episode that begins on `from`. */
  ofEpisode(personId: string, from: string): string {
    const periodId = this.on(personId, from) ?? earlierCare(personId);
    this.add(personId, periodId, from);
    return periodId;
  }

  /** The latest time in care that had begun on a day; null for a child not known to have been in care by then. */
  on(personId: string, day: string): string | null {
    const begun = (this.starts.get(personId) ?? []).filter(({ from }) => from <= day);
    return begun.reduce<{ periodId: string; from: string } | null>((latest, start) => (latest && latest.from > start.from ? latest : start), null)?.periodId ?? null;
  }

  private add(personId: string, periodId: string, from: string): void {
    const starts = this.starts.get(personId) ?? [];
    const same = starts.find((start) => start.periodId === periodId);
    if (!same) starts.push({ periodId, from });
    else if (from < same.from) same.from = from;
    this.starts.set(personId, starts);
  }
}

/** A time in care that began before anything held says: one for each child, so that what belongs to it meets when it arrives. */
export const earlierCare = (personId: string): string => rowId('care', personId, 'before');
