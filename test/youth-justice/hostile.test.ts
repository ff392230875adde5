import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { type HostileSource, type Misbehaviour, MISBEHAVIOURS, startHostileSource } from '#test/resilience/hostile-source';
import { askFacts, askSection, serveYouthJustice } from '#test/youth-justice/ask-youth-justice';

const header = {
  sourceDocumentId: 'd-1', sourceReturnId: 'r-1', ypid: 'YP-1', returnStartDate: '2026-04-01', returnEndDate: '2026-06-30', signoffDate: '2026-07-12',
  case: { status: 'OPEN', openedOn: '2026-01-01', manager: null },
};
const well = (path: string): unknown => (path.startsWith('/hearing-results') ? { results: [] } : { documents: [{ header, items: [] }], deletions: [] });

let source: HostileSource;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  source = await startHostileSource(well);
  subgraph = await serveYouthJustice(source.url, { timeout: 300 });
});
afterAll(async () => {
  await subgraph.close();
  await source.stop();
});

const levels = { 'youth-justice-involvement': 'DETAIL', 'youth-justice-detail': 'DETAIL' } as const;
const ask = () => askSection(subgraph, { 'c-1': { ypid: 'YP-1', levels } }, 'state involved outcomes{id} contacts{id}');

it.each(Object.keys(MISBEHAVIOURS) as Misbehaviour[])('a document store that %s is unavailable, quickly, and no word of it gets out; then it recovers unaided', async (behaviour) => {
  source.behave(behaviour);
  const began = Date.now();
  const { data, errors } = await ask();
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(data?._entities).toEqual([{ youthJustice: { state: 'UNAVAILABLE', involved: null, outcomes: null, contacts: null } }]);
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['SOURCE_UNAVAILABLE']));
  expect(JSON.stringify(errors)).not.toContain('CANARY');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(await askFacts(subgraph, 'p-officer', [{ id: 'c-1', reference: 'YP-1' }])).toEqual({ status: 503, facts: { error: 'The source could not answer' } });

  source.behave(null);
  const recovered = await ask();
  expect(recovered).toMatchObject({ data: { _entities: [{ youthJustice: { state: 'COMPLETE', involved: true, outcomes: [] } }] } });
  expect(recovered.errors).toBeUndefined();
}, 10_000);

it('keeps what is good of a return and leaves out what is not', async () => {
  const items = [
    { type: 'intervention_programme', item: { interventionProgrammeID: 'i-1', startDate: '2026-02-30', disposalType: 'Reparation' } },
    { type: 'intervention_programme', item: { interventionProgrammeID: 'i-2', startDate: '2026-02-03', disposalType: 'Reparation', newIn2027: true } },
    { type: 'person_details', item: { ypid: 'YP-2', pncnumber: '2026/0000002B' } },
    { type: 'of_another_year', item: {} }, null, 7,
  ];
  const broken = await startHostileSource((path) => (path.startsWith('/hearing-results') ? { results: [] } : { documents: [{ header, items }, 'nonsense', { header: {} }], deletions: [] }));
  const served = await serveYouthJustice(broken.url);
  const { data } = await askSection(served, { 'c-1': { ypid: 'YP-1', levels } }, 'interventions{id}');
  expect(data?._entities).toEqual([{ youthJustice: { interventions: [{ id: 'i-2' }] } }]);
  await served.close();
  await broken.stop();
});

it('takes nobody else’s return for the one that was asked about', async () => {
  const other = await startHostileSource(() => ({ documents: [{ header: { ...header, ypid: 'YP-2' }, items: [] }], deletions: [] }));
  const served = await serveYouthJustice(other.url);
  const { data } = await askSection(served, { 'c-1': { ypid: 'YP-1', levels } }, 'state involved');
  expect(data?._entities).toEqual([{ youthJustice: { state: 'NOT_STATED', involved: null } }]);
  await served.close();
  await other.stop();
});
