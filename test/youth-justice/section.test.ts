import { type DocumentStore, startYouthJusticeDocuments } from '#demo/stand-ins/youth-justice/document-store';
import { type Level, LEVELS } from '#schema/level';
import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { askFacts, askSection, serveYouthJustice } from '#test/youth-justice/ask-youth-justice';
import { population } from '#test/youth-justice/young-people';

const EVERYTHING = `state asOf involved worker{name role phone}
  outcomes{outcome{code display} group date endDate offence{code title} supersedes{outcome{code} date} source{system}}
  interventions{type startDate endDate} assetPlus{stage date} educationTrainingEmployment{provision{code display} hoursAttended}
  courtDates{date court orders{label amendedOn final} source{system}} contacts{date kind title category}`;

const all = { 'youth-justice-involvement': 'DETAIL', 'youth-justice-detail': 'DETAIL' } as const;
const involvementOnly = { 'youth-justice-involvement': 'DETAIL', 'youth-justice-detail': 'HOLDER' } as const;

let store: DocumentStore;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  store = await startYouthJusticeDocuments(population);
  subgraph = await serveYouthJustice(store.url);
});
afterAll(async () => {
  await subgraph.close();
  await store.stop();
});
beforeEach(() => void store.requestLog.splice(0));

const sectionOf = async (ypid: string | null, levels: Record<string, Level>, selection = EVERYTHING) => {
  const { data, errors } = await askSection(subgraph, { 'c-1': { ypid, levels } }, selection);
  expect(errors).toBeUndefined();
  return data?._entities[0]?.youthJustice as Record<string, unknown>;
};

it('gives the officer of the case everything, from the latest of three returns', async () => {
  expect(await sectionOf('YP-1', all)).toMatchObject({
    state: 'COMPLETE', involved: true, worker: { name: 'Patrice Lowe', role: 'youth justice officer', phone: '01632 960001' },
    outcomes: [{ outcome: { code: 'REFERRAL_ORDER', display: 'Referral order' }, group: 'FIRST_TIER', date: '2026-07-10', endDate: '2027-01-10', offence: { code: 'TH68010' } }],
    interventions: [{ type: 'Reparation', startDate: '2026-07-20', endDate: null }],
    assetPlus: { stage: 'Start', date: '2026-07-15' },
    educationTrainingEmployment: { provision: { code: 'SCHOOL_PART_TIME', display: 'School, part time' }, hoursAttended: 12 },
    courtDates: [
      { date: '2026-07-10', orders: [{ label: 'Referral order', final: true }], source: { system: 'HMCTS Common Platform' } },
      { date: '2026-06-20', orders: [], source: { system: 'YJAF child-level return' } },
    ],
  });
});

it('shows what stands after an appeal, and says what it replaced', async () => {
  const { outcomes, courtDates, involved, worker } = await sectionOf('YP-2', all);
  expect({ outcomes, involved, worker }).toMatchObject({
    involved: false, worker: null,
    outcomes: [{ outcome: { code: 'YOUTH_REHABILITATION_ORDER' }, group: 'COMMUNITY', supersedes: { outcome: { code: 'DETENTION_AND_TRAINING_ORDER' }, date: '2026-03-02' } }],
  });
  expect(courtDates).toMatchObject([{ orders: [{ label: 'Youth rehabilitation order', amendedOn: '2026-04-13' }] }]);
});

it('tells the lead professional, at SUMMARY, that there is a case and when the days in court are, and no more', async () => {
  const section = await sectionOf('YP-1', { 'youth-justice-involvement': 'SUMMARY', 'youth-justice-detail': 'SUMMARY' }, `${EVERYTHING} nextCourtDate`);
  expect(section).toMatchObject({ involved: true, nextCourtDate: null, worker: null, outcomes: null, courtDates: null, educationTrainingEmployment: null });
  expect((section['contacts'] as { title: string }[]).map(({ title }) => title)).toEqual([
    'Youth justice case opened', 'Court hearing', 'Court hearing', 'AssetPlus assessment', 'Intervention programme began',
  ]);
});

const sees = (given: string) => given === 'SUMMARY' || given === 'DETAIL';

it.each(LEVELS.flatMap((involvement) => LEVELS.map((detail) => [involvement, detail] as const)))('asks for no item that involvement at %s and detail at %s do not reach', async (involvement, detail) => {
  await sectionOf('YP-1', { 'youth-justice-involvement': involvement, 'youth-justice-detail': detail }, `${EVERYTHING} nextCourtDate`);
  const allowed = [
    ...(sees(involvement) ? ['transfer'] : []), ...(involvement === 'DETAIL' ? ['ete_status'] : []),
    ...(sees(detail) ? ['person_details', 'hearing', 'intervention_programme', 'asset_plus'] : []), ...(detail === 'DETAIL' ? ['offence', 'assessment_stage'] : []),
  ];
  expect(new Set(store.requestLog.flatMap(({ items }) => items))).toEqual(new Set(allowed));
  expect(store.requestLog.some(({ path }) => path === '/hearing-results/query')).toBe(sees(detail));
  expect(store.requestLog.length > 0).toBe(sees(detail) || sees(involvement));
});

it('never shows a co-defendant', async () => {
  expect(JSON.stringify([await sectionOf('YP-1', all), await sectionOf('YP-2', all)])).not.toContain('CO-DEFENDANT');
});

it('asks only for what may be seen: with involvement alone, no offence, hearing or assessment leaves the store', async () => {
  const section = await sectionOf('YP-1', involvementOnly);
  expect(section).toMatchObject({ involved: true, outcomes: null, interventions: null, assetPlus: null, courtDates: null });
  expect(section['contacts']).toEqual([{ date: '2026-06-01', kind: 'CONTACT', title: 'Youth justice case opened', category: 'youth-justice-involvement' }]);
  expect(new Set(store.requestLog.flatMap(({ items }) => items))).toEqual(new Set(['ete_status', 'transfer']));
  expect(store.requestLog.every(({ path }) => path === '/returns/query')).toBe(true);
});

it('asks nothing where nothing may be seen, nor where the service knows nothing of the child', async () => {
  expect(await sectionOf('YP-1', { 'youth-justice-detail': 'HOLDER' })).toMatchObject({ state: 'COMPLETE', asOf: null, involved: null, contacts: [] });
  expect(await sectionOf(null, all)).toMatchObject({ state: 'NOT_STATED', asOf: null, involved: null, outcomes: null, contacts: [] });
  expect(store.requestLog).toEqual([]);
});

it('asks only for the items of the fields that were asked for', async () => {
  await sectionOf('YP-1', all, 'interventions{type}');
  expect(store.requestLog).toEqual([{ path: '/returns/query', items: ['intervention_programme'], ypids: ['YP-1'] }]);
});

it('says NOT_STATED for a young person of whom there is no return, or whose return was deleted', async () => {
  expect(await sectionOf('YP-9', all)).toMatchObject({ state: 'NOT_STATED', involved: null, outcomes: null });
  await post('/returns', { header: headerOf('YP-3'), items: [] });
  expect(await sectionOf('YP-3', all)).toMatchObject({ state: 'COMPLETE', involved: null, outcomes: [] });
  await post('/returns/deletions', { ypids: ['YP-3'] });
  expect(await sectionOf('YP-3', all)).toMatchObject({ state: 'NOT_STATED', outcomes: null });
});

it('asks about many children in one question, and about those of whom less may be seen in another', async () => {
  const { data } = await askSection(subgraph, {
    'c-1': { ypid: 'YP-1', levels: all }, 'c-2': { ypid: 'YP-2', levels: all }, 'c-3': { ypid: 'YP-4', levels: involvementOnly },
  }, 'involved interventions{type}');
  expect(data?._entities).toHaveLength(3);
  expect(store.requestLog).toEqual([
    { path: '/returns/query', items: ['intervention_programme'], ypids: ['YP-1', 'YP-2'] },
    { path: '/returns/query', items: [], ypids: ['YP-4'] },
  ]);
});

it('states a basis and a caseload for the officer of an open case, from headers alone', async () => {
  const children = [{ id: 'c-1', reference: 'YP-1' }, { id: 'c-2', reference: 'YP-2' }, { id: 'c-9', reference: 'YP-9' }];
  const { facts } = await askFacts(subgraph, 'p-officer', children);
  expect(facts).toEqual([
    {
      child: 'c-1', bases: [{ basis: 'cda98_s115', record: expect.stringMatching(/^[0-9a-f]{16}$/), from: '2026-06-01', assignedTo: ['p-officer'] }],
      relations: [{ relation: 'own_caseload', record: expect.stringMatching(/^[0-9a-f]{16}$/), from: '2026-06-01' }],
    },
    { child: 'c-2', bases: [], relations: [] },
    { child: 'c-9', bases: [], relations: [] },
  ]);
  expect(store.requestLog).toEqual([{ path: '/returns/query', items: [], ypids: ['YP-1', 'YP-2', 'YP-9'] }]);
  expect((await askFacts(subgraph, 'p-somebody-else', children)).facts).toMatchObject([{ relations: [] }, { relations: [] }, { relations: [] }]);
});

const headerOf = (ypid: string) => ({
  sourceDocumentId: `doc-${ypid}`, sourceReturnId: 'r-1', ypid, returnStartDate: '2026-04-01', returnEndDate: '2026-06-30', signoffDate: '2026-07-12', deleted: false,
});

const post = (path: string, body: unknown) =>
  fetch(`${store.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer demo-youth-justice-token' }, body: JSON.stringify(body) });
