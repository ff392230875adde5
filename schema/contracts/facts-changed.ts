import { createHash } from 'node:crypto';
import type { ChildId } from '#schema/ids';

/**
 * How gateways learn that what records say of a child has changed: whoever changed it writes a new mark for the child
 * into the Redis that they share. Facts are kept with the mark that stood before they were gathered, and are worth
 * nothing once another stands. Where there is no Redis, or it lost the mark, the age that facts are kept for bounds it.
 */
export const factsMarkKey = (child: ChildId): string => `childgraph:facts-mark:${createHash('sha256').update(child).digest('base64url')}`;

/** The mark of all children: for changes to more of them than can be named. */
export const EVERY_CHILDS_MARK = 'childgraph:facts-mark:every';

/** Longer than facts are ever kept, in milliseconds: when a mark goes, so has everything gathered before it. */
export const MARK_LIFE_MS = 180_000;

/** Tells that what records say of these children, or of any, has changed. Resolves when it is told, or cannot be. */
export type TellFactsChanged = (children: readonly ChildId[] | 'every') => Promise<void>;
