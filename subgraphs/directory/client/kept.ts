/** Something that was fetched, and when. */
export interface Kept<Value> {
  readonly value: Value;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
}

export interface KeepingTimes {
  /** Milliseconds after which an answer is given once more while a new one is fetched behind it. */
  readonly refreshAfter: number;
  /** Milliseconds after which an answer is not given any more: better none than an old one that looks new. */
  readonly discardAfter: number;
  /** Milliseconds that fetching may take in all. */
  readonly fetchWithin: number;
}

/**
 * Keeps one answer for a bounded time. One fetch at a time, however many ask; a fetch that fails leaves what is kept
 * until its time is over, and is tried again by whoever asks next, so that an outage ends by itself.
 */
export function kept<Value>(fetch: (signal: AbortSignal) => Promise<Value>, times: KeepingTimes, now: () => number = Date.now): () => Promise<Kept<Value>> {
  let held: Kept<Value> | undefined;
  let fetching: Promise<Kept<Value>> | undefined;

  const refresh = (): Promise<Kept<Value>> =>
    (fetching ??= fetch(AbortSignal.timeout(times.fetchWithin))
      .then((value) => (held = { value, fetchedAt: now() }))
      .finally(() => (fetching = undefined)));

  return async () => {
    const age = held ? now() - held.fetchedAt : Infinity;
    if (!held || age >= times.discardAfter) return refresh();
    if (age >= times.refreshAfter) refresh().catch(() => undefined);
    return held;
  };
}
