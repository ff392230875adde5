import { hash } from 'node:crypto';
import type { AgencyFacts, HubFacts } from '#schema/contracts/facts';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId } from '#schema/ids';
import type { Asking } from '#gateway/access/ask-facts';
import type { FactsUnavailable } from '#policies/decision';
import { Recent } from '#gateway/operation/recent';

/** What records said about one child and one viewer. */
export interface GatheredFacts {
  /** Null: the hub knows no such child. */
  readonly hub: HubFacts | FactsUnavailable | null;
  readonly agencies: Readonly<Record<string, AgencyFacts | FactsUnavailable>>;
}

/** What stood as the last change of a child's facts before they were gathered (schema/contracts/facts-changed.ts). */
export type FactsMark = string;

/** What the cache has under a key; and, for whoever gathers anew, the mark to keep it with. Null: not to be kept. */
export type Looked =
  | { readonly facts: GatheredFacts }
  | { readonly facts: null; readonly mark: FactsMark | null };

/** Where facts of one viewer, purpose and child are kept. */
export interface FactsKey {
  readonly key: string;
  readonly child: ChildId;
}

/** Facts kept for a moment. One interface for in-process and shared memory. */
export interface FactsCache {
  get(keys: readonly FactsKey[]): Promise<readonly Looked[]>;
  /**
   * @param mark as `get` gave it before the facts were gathered: what changed since makes them worth nothing
   * @param until milliseconds since the epoch: the moment at which any of it changes, or sooner
   */
  put(key: FactsKey, facts: GatheredFacts, mark: FactsMark, until: number): void;
}

/** Facts are about one viewer, purpose and child, as one policy asks for them: all are the key, hashed, since a key may be seen where values are not. */
export function factsKey({ viewer, purpose, policyVersion }: Asking, child: ChildId): FactsKey {
  const ofViewer = viewerKeys.get(viewer) ?? new Recent<string, FactsKey>(MOST_OF_VIEWER);
  viewerKeys.set(viewer, ofViewer);
  return ofViewer.of(`${purpose} ${policyVersion} ${child}`, () => ({ key: hash('sha256', JSON.stringify([viewer.id, viewer.agency, viewer.role, purpose, policyVersion, child]), 'base64url'), child }));
}

/** A viewer stays the same object for as long as their token is remembered, and asks about the same few children. */
const viewerKeys = new WeakMap<Viewer, Recent<string, FactsKey>>();
const MOST_OF_VIEWER = 200;

const MOST = 50_000;

/** A process's own memory can say what it holds. */
export interface InProcessFactsCache extends FactsCache {
  keys(): readonly string[];
}

/** Nobody tells one process's memory of changes: the age of what is in it bounds them. */
const NO_MARK: FactsMark = '';

export function inProcessFactsCache(now: () => number = Date.now): InProcessFactsCache {
  const kept = new Map<string, { readonly facts: GatheredFacts; readonly until: number }>();
  return {
    get: async (keys) => keys.map(({ key }) => {
      const found = kept.get(key);
      return found && found.until > now() ? { facts: found.facts } : { facts: null, mark: NO_MARK };
    }),
    put({ key }, facts, _mark, until) {
      if (kept.size >= MOST) kept.clear();
      kept.set(key, { facts, until });
    },
    keys: () => [...kept.keys()],
  };
}
