import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';

/** Whom a source object is about: to the graph by the child's id, to the case system by its own. Neither is a field. */
export interface AboutChild extends OfChild {
  readonly ofChild: ChildId;
  readonly personId: string;
}
