import type { ChildId } from '#schema/ids';
import type { Grant } from '#schema/contracts/grant';
import { type FieldLevel, reaches } from '#schema/level';

/** What a resolver is given. A new one for every request: loaders never outlive a viewer (see dataloader's docstring). */
export interface SubgraphContext<Loaders> {
  readonly grant: Grant;
  readonly loaders: Loaders;
  /** Aborted when the gateway stops waiting, or the time it named is over. Hand it to every client call. */
  readonly signal: AbortSignal;
}

/** May this request see `category` of this child at `level`? What the grant does not name is not granted. */
export function may(grant: Grant, child: ChildId, category: string, level: FieldLevel = 'DETAIL'): boolean {
  const levels = Object.hasOwn(grant.children, child) ? grant.children[child] : undefined;
  const given = levels && Object.hasOwn(levels, category) ? levels[category] : undefined;
  return given !== undefined && reaches(given, level);
}

/** The same for what is about no child. */
export function mayOwn(grant: Grant, category: string, level: FieldLevel = 'DETAIL'): boolean {
  const given = Object.hasOwn(grant.own, category) ? grant.own[category] : undefined;
  return given !== undefined && reaches(given, level);
}
