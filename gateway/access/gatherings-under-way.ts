import type { ChildId } from '#schema/ids';
import type { FactsKey, FactsMark, GatheredFacts } from '#gateway/access/facts-cache';

type Batch = Promise<ReadonlyMap<ChildId, GatheredFacts>>;

/** Gatherings that have not come back yet. */
export interface GatheringsUnderWay {
  /** The facts that somebody else has asked for already under this key; undefined where one has to ask oneself. */
  join(key: FactsKey, mark: FactsMark | null): Promise<GatheredFacts | undefined> | undefined;
  begin(asked: readonly (readonly [FactsKey, FactsMark | null])[], batch: Batch): void;
}

/**
 * Many who ask the same at once ask the sources once: otherwise each burst asks them as often as it has requests, the answers
 * come too late to be kept, and so does everybody's after (a herd that keeps itself going). What is joined is no older than
 * what is kept may be, and began under the same mark: a change told of since is never missed. Nobody joins where nobody can
 * say what changed.
 */
export function gatheringsUnderWay(maxAgeMs: number, now: () => number = Date.now): GatheringsUnderWay {
  const underWay = new Map<string, { readonly mark: FactsMark | null; readonly began: number; readonly batch: Batch }>();
  return {
    join({ key, child }, mark) {
      const other = underWay.get(key);
      if (!other || mark === null || other.mark !== mark || now() - other.began >= maxAgeMs) return undefined;
      // Who asked is told of a failure; whoever joined has no facts, and shows nothing.
      return other.batch.then((facts) => facts.get(child), () => undefined);
    },
    begin(asked, batch) {
      const began = now();
      for (const [{ key }, mark] of asked) underWay.set(key, { mark, began, batch });
      const end = (): void => {
        for (const [{ key }] of asked) if (underWay.get(key)?.batch === batch) underWay.delete(key);
      };
      batch.then(end, end);
    },
  };
}
