import { hash } from 'node:crypto';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId } from '#schema/ids';
import type { ViewerLimits } from '#gateway/limits/config';
import type { Counter, CounterStore } from '#gateway/limits/counter';
import { Recent } from '#gateway/operation/recent';
import { refusal } from '#gateway/response/refusal';

/** Who is counted: the viewer; for nobody who is signed in, the address they come from. */
export interface Asker {
  readonly viewer: Viewer | null;
  readonly from: string;
}

export interface AskedChildren {
  /** Children named by the operation's arguments; those whom a list finds are no search through ids. */
  readonly named: readonly ChildId[];
  readonly notFound: readonly ChildId[];
}

/** Limits of what one viewer may ask, counted under a hash: no person's id is in a key. */
export interface LimitsOfViewers {
  /** @throws GraphQLError RATE_LIMITED, NEW_OPERATIONS_LIMITED */
  admit(asker: Asker, operationKey: string): Promise<void>;
  /** Milliseconds that this answer has to wait, for whoever goes through children one by one. */
  noteChildren(asker: Asker, asked: AskedChildren): Promise<number>;
  /** Operations that are known already, and new to nobody: those of the persisted list. */
  known(operationKey: string): void;
}

const MINUTE = 60;
const TEN_MINUTES = 600;
const MOST_KNOWN_OPERATIONS = 20_000;

type Alarm = (kind: 'enumeration_of_children' | 'enumeration_of_unknown_children') => void;

export function limitsOfViewers(limits: ViewerLimits, store: CounterStore, alarm: Alarm): LimitsOfViewers {
  const counterOf = (name: string, most: number, seconds: number): Counter | null => (most > 0 ? store({ name, most, seconds }) : null);
  const requests = counterOf('requests', limits.requestsPerMinute, MINUTE);
  const newOperations = counterOf('new-operations', limits.newOperationsPerMinute, MINUTE);
  const watches = [
    { kind: 'enumeration_of_children' as const, of: ({ named }: AskedChildren) => named, ...distinctly('children', limits.childrenPerTenMinutes, store), most: limits.childrenPerTenMinutes },
    { kind: 'enumeration_of_unknown_children' as const, of: ({ notFound }: AskedChildren) => notFound, ...distinctly('not-found', limits.notFoundPerTenMinutes, store), most: limits.notFoundPerTenMinutes },
  ].filter(({ most }) => most > 0);
  const knownOperations = new Recent<string, object>(MOST_KNOWN_OPERATIONS);
  const isNew = (key: string): boolean => {
    let made = false;
    knownOperations.of(key, () => { made = true; return KNOWN; });
    return made;
  };

  return {
    async admit(asker, operationKey) {
      if (requests) {
        const asked = await requests.add(keyOf(asker));
        if (asked.isOver) throw refusal('RATE_LIMITED', { retryAfterSeconds: asked.secondsLeft });
      }
      if (!isNew(operationKey) || !newOperations) return;
      const planned = await newOperations.add(keyOf(asker));
      if (planned.isOver) throw refusal('NEW_OPERATIONS_LIMITED', { retryAfterSeconds: planned.secondsLeft });
    },
    async noteChildren(asker, asked) {
      if (!asker.viewer || watches.length === 0) return 0;
      const key = keyOf(asker);
      let waits = 0;
      for (const { kind, of, add, most } of watches) {
        for (const child of new Set(of(asked))) {
          const count = await add(key, child);
          // Once for a viewer and a window: who looks at the alarm finds them all in the record of access.
          if (count === most + 1) alarm(kind);
          if (count > most) waits = limits.slowedMs;
        }
      }
      return waits;
    },
    known: (operationKey) => void isNew(operationKey),
  };
}

const KNOWN = Object.freeze({});

/** How many different children, this one included. */
function distinctly(name: string, most: number, store: CounterStore): { add(viewer: string, child: ChildId): Promise<number> } {
  const met = store({ name: `${name}-met`, most: 1, seconds: TEN_MINUTES });
  const distinct = store({ name, most, seconds: TEN_MINUTES });
  const counts = new Recent<string, { count: number }>(10_000);
  return {
    async add(viewer, child) {
      const last = counts.of(viewer, () => ({ count: 0 }));
      // A child who was asked about before is no further one: the answer waits only if the count was over already.
      if (!(await met.add(hashed(`${viewer} ${child}`))).isOver) last.count = (await distinct.add(viewer)).count;
      return last.count;
    },
  };
}

const viewerKeys = new WeakMap<Viewer, string>();

/** A viewer stays the same object for as long as their token is remembered. */
function keyOf({ viewer, from }: Asker): string {
  if (!viewer) return hashed(`address ${from}`);
  const key = viewerKeys.get(viewer) ?? hashed(`viewer ${viewer.id}`);
  viewerKeys.set(viewer, key);
  return key;
}

const hashed = (text: string): string => hash('sha256', text, 'base64url');
