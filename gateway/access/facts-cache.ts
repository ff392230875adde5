import { createHash } from 'node:crypto';
import type { AgencyFacts, HubFacts } from '#schema/contracts/facts';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId } from '#schema/ids';
import type { FactsUnavailable } from '#policies/decision';

/** What records said about one child and one viewer. */
export interface GatheredFacts {
  /** Null: the hub knows no such child. */
  readonly hub: HubFacts | FactsUnavailable | null;
  readonly agencies: Readonly<Record<string, AgencyFacts | FactsUnavailable>>;
}

/** Facts kept for a moment. One interface for in-process and shared memory. */
export interface FactsCache {
  get(keys: readonly string[]): Promise<readonly (GatheredFacts | null)[]>;
  /** @param until milliseconds since the epoch: the moment at which any of it changes, or sooner */
  put(key: string, facts: GatheredFacts, until: number): void;
}

/** Facts are about one viewer, purpose and child: all three are the key, hashed, since a key may be seen where values are not. */
export const factsKey = (viewer: Viewer, purpose: string, child: ChildId): string =>
  createHash('sha256').update(JSON.stringify([viewer.id, viewer.agency, viewer.role, purpose, child])).digest('base64url');

const MOST = 50_000;

/** A process's own memory can say what it holds. */
export interface InProcessFactsCache extends FactsCache {
  keys(): readonly string[];
}

export function inProcessFactsCache(now: () => number = Date.now): InProcessFactsCache {
  const kept = new Map<string, { readonly facts: GatheredFacts; readonly until: number }>();
  return {
    get: async (keys) => keys.map((key) => {
      const found = kept.get(key);
      return found && found.until > now() ? found.facts : null;
    }),
    put(key, facts, until) {
      if (kept.size >= MOST) kept.clear();
      kept.set(key, { facts, until });
    },
    keys: () => [...kept.keys()],
  };
}
