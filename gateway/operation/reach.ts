import type { AskedField, AskedObject, AskedOperation } from '#gateway/operation/asked';

/**
 * How far an operation reaches: `public` needs nobody to be signed in; `viewer` is the viewer's own and needs no
 * purpose; anything else does.
 */
export type OperationReach = 'public' | 'viewer' | 'purposeful';

export function reachOf({ root }: AskedOperation): OperationReach {
  const reach = known.get(root) ?? furthest(root.fields.map((field) => fieldReach(field)));
  known.set(root, reach);
  return reach;
}

const known = new WeakMap<AskedObject, OperationReach>();

function fieldReach(field: AskedField): OperationReach {
  const below = (field.into ?? []).flatMap((object: AskedObject) => object.fields.map(fieldReach));
  return furthest([own(field), ...below]);
}

function own(field: AskedField): OperationReach {
  const category = field.model?.classification.category ?? 'public';
  if (category === 'public' || category === 'as-parent') return 'public';
  return category === 'viewer' ? 'viewer' : 'purposeful';
}

const furthest = (reaches: readonly OperationReach[]): OperationReach =>
  reaches.includes('purposeful') ? 'purposeful' : reaches.includes('viewer') ? 'viewer' : 'public';
