import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';

/** A plan whose fetches know where in the answer their entities are: in one place, or in several. */
export type PlannedStep =
  | { readonly kind: 'Sequence' | 'Parallel'; readonly steps: readonly PlannedStep[] }
  | PlannedFetch;

export interface PlannedFetch { readonly kind: 'Fetch'; readonly node: FetchNode; readonly paths: readonly ResponsePath[] }

/**
 * Makes one branch of branches that ask the same of entities in different places: children, their siblings, and theirs. A
 * planner writes a fetch for each place; the same entities are met in several of them, and each would be fetched again.
 */
export function gatherAlike(plan: PlannedStep): PlannedStep {
  return gathered(plan, fetchesOf(plan));
}

function gathered(step: PlannedStep, all: readonly PlannedFetch[]): PlannedStep {
  if (step.kind === 'Fetch') return step;
  const steps = step.steps.map((each) => gathered(each, all));
  if (step.kind === 'Sequence') return { kind: 'Sequence', steps };
  const alike = new Map<string, PlannedStep[]>();
  for (const each of steps) {
    const signature = signatureOf(each);
    alike.set(signature, [...(alike.get(signature) ?? []), each]);
  }
  return { kind: 'Parallel', steps: [...alike.values()].flatMap((branches) => (mayBeOne(branches, all) ? [together(branches)] : branches)) };
}

/** What a branch asks, without where. Only entities are gathered: a fetch of root fields is its own. */
const signatureOf = (step: PlannedStep): string =>
  (step.kind === 'Fetch'
    ? JSON.stringify(step.node.requires ? [step.node.serviceName, shapeOf(step.node.operation), step.node.requires, step.node.variableUsages, step.node.inputRewrites, step.node.outputRewrites] : [step.node.operation, step.paths])
    : `${step.kind}[${step.steps.map(signatureOf).join()}]`);

/** Planners give each fetch a name of its own. */
const shapeOf = (operation: string): string => operation.replace(/^\s*(query|mutation)\s+\w+/, '$1');

/**
 * What one entity is answered is shared by all places where it was met. A later fetch into it for one place alone would show in
 * the others too, perhaps under a name that means something else there: such branches stay apart.
 */
function mayBeOne(branches: readonly PlannedStep[], all: readonly PlannedFetch[]): boolean {
  if (branches.length < 2) return false;
  const own = branches.flatMap(fetchesOf);
  if (own.some(({ node }) => !node.requires)) return false;
  const others = all.filter(({ node }) => !own.some((fetch) => fetch.node === node));
  return own.every((fetch) => {
    const answered = answeredObjects(fetch.node);
    return fetch.paths.every((path) => others.every((other) => other.paths.every((further) => !answered.has(stepAfter(path, further)))));
  });
}

/** The step with which `further` goes on below `path`; '' where it does not. */
function stepAfter(path: ResponsePath, further: ResponsePath): string {
  if (further.length <= path.length || path.some((step, index) => step !== further[index])) return '';
  return String(further.slice(path.length).find((step) => step !== '@') ?? '');
}

/** The response keys under which an entity is answered objects. */
function answeredObjects({ operation }: FetchNode): ReadonlySet<string> {
  const keys = new Set<string>();
  const read = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) read(selection.selectionSet);
      else if (selection.kind === Kind.FIELD && selection.selectionSet) keys.add((selection.alias ?? selection.name).value);
    }
  };
  for (const definition of parse(operation, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of definition.selectionSet.selections) if (field.kind === Kind.FIELD && field.selectionSet) read(field.selectionSet);
  }
  return keys;
}

/** Branches alike, as one: each fetch with the places of all. */
function together(branches: readonly PlannedStep[]): PlannedStep {
  const [first] = branches;
  if (!first) throw new Error('nothing to gather');
  if (first.kind === 'Fetch') return { ...first, paths: branches.flatMap((branch) => (branch.kind === 'Fetch' ? branch.paths : [])) };
  return { kind: first.kind, steps: first.steps.map((_, index) => together(branches.flatMap((branch) => (branch.kind === 'Fetch' ? [] : branch.steps.slice(index, index + 1))))) };
}

const fetchesOf = (step: PlannedStep): readonly PlannedFetch[] => (step.kind === 'Fetch' ? [step] : step.steps.flatMap(fetchesOf));
