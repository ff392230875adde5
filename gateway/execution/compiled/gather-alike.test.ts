import type { FetchNode } from '@apollo/query-planner';
import { gatherAlike, type PlannedFetch, type PlannedStep } from '#gateway/execution/compiled/gather-alike';

let fetches = 0;
/** A fetch of entities in one place; each has another name, as planners give it. */
const fetchAt = (path: string, selection: string, serviceName = 'people'): PlannedFetch => {
  fetches += 1;
  const operation = `query Q__${serviceName}__${fetches}($representations:[_Any!]!){_entities(representations:$representations){...on Person{${selection}}}}`;
  const node = { kind: 'Fetch', serviceName, operation, operationKind: 'query', operationDocumentNode: undefined, requires: [{ kind: 'InlineFragment', typeCondition: 'Person', selections: [{ kind: 'Field', name: 'id' }] }] } as unknown as FetchNode;
  return { kind: 'Fetch', node, paths: [path.split('.')] };
};
const parallel = (...steps: readonly PlannedStep[]): PlannedStep => ({ kind: 'Parallel', steps });
const sequence = (...steps: readonly PlannedStep[]): PlannedStep => ({ kind: 'Sequence', steps });

/** `people at a, b` for each fetch, and how they stand to each other. */
const said = (step: PlannedStep): unknown =>
  (step.kind === 'Fetch' ? `${step.node.serviceName} at ${step.paths.map((path) => path.join('.')).join(', ')}` : { [step.kind]: step.steps.map(said) });

it('makes one fetch of those that ask the same of different places', () => {
  expect(said(gatherAlike(parallel(fetchAt('child', 'name'), fetchAt('child.siblings.@', 'name'), fetchAt('lead', 'name phone')))))
    .toEqual({ Parallel: ['people at child, child.siblings.@', 'people at lead'] });
});

it('gathers whole branches, step by step', () => {
  const branch = (path: string): PlannedStep => sequence(fetchAt(path, 'reference'), fetchAt(path, 'school', 'education'));
  expect(said(gatherAlike(parallel(branch('child'), branch('child.siblings.@'), sequence(fetchAt('lead', 'reference'), fetchAt('lead', 'team', 'education'))))))
    .toEqual({ Parallel: [{ Sequence: ['people at child, child.siblings.@', 'education at child, child.siblings.@'] }, { Sequence: ['people at lead', 'education at lead'] }] });
});

it('leaves apart what one place alone leads on from: the answer is shared, and would show it in the other', () => {
  const apart = sequence(parallel(fetchAt('child', 'lead{id}'), fetchAt('friend', 'lead{id}')), fetchAt('child.lead', 'name: born', 'registry'));
  expect(said(gatherAlike(apart))).toEqual({ Sequence: [{ Parallel: ['people at child', 'people at friend'] }, 'registry at child.lead'] });
  const beside = sequence(parallel(fetchAt('child', 'lead{id}'), fetchAt('friend', 'lead{id}')), fetchAt('child.school', 'name', 'registry'));
  expect(said(gatherAlike(beside))).toEqual({ Sequence: [{ Parallel: ['people at child, friend'] }, 'registry at child.school'] });
});

it('never gathers fetches of root fields: what they do, they do each', () => {
  const root = (path: string): PlannedFetch => { const fetch = fetchAt(path, 'name'); return { ...fetch, node: { ...fetch.node, requires: undefined } as unknown as FetchNode, paths: [[]] }; };
  expect(said(gatherAlike(parallel(root('a'), root('b'))))).toEqual({ Parallel: ['people at ', 'people at '] });
});
