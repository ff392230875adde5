import type { ExecutionError } from '#gateway/execution/executor';

/** The errors of an execution, as a tree of the places where they are. */
export interface Faults {
  readonly here: readonly ExecutionError[];
  readonly below: ReadonlyMap<string | number, Faults>;
}

interface Growing extends Faults {
  readonly here: ExecutionError[];
  readonly below: Map<string | number, Growing>;
}

export function faultTree(errors: readonly ExecutionError[]): Faults {
  const root: Growing = { here: [], below: new Map() };
  for (const error of errors) {
    let node = root;
    for (const step of error.path ?? []) {
      const next = node.below.get(step) ?? { here: [], below: new Map() };
      node.below.set(step, next);
      node = next;
    }
    node.here.push(error);
  }
  return root;
}

/** The first error at or below a place; undefined where all is well there. */
export function firstFault(faults: Faults | undefined): ExecutionError | undefined {
  if (!faults) return undefined;
  if (faults.here[0]) return faults.here[0];
  for (const below of faults.below.values()) {
    const found = firstFault(below);
    if (found) return found;
  }
  return undefined;
}
