import { childNamed, generatePopulation } from '#demo/population/generate';
import { startYouthJusticeDocuments, type DocumentStore } from '#demo/stand-ins/youth-justice/document-store';
import { hearingResultsOf } from '#demo/stand-ins/youth-justice/hearing-results';
import { returnsOf } from '#demo/stand-ins/youth-justice/returns';
import type { Rejection } from '#subgraphs/host/rejection';
import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { readHearingResulted } from '#subgraphs/youth-justice/client/read-hearing-result';
import { readReturn } from '#subgraphs/youth-justice/client/read-return';
import { askSection, serveYouthJustice } from '#test/youth-justice/ask-youth-justice';

const population = generatePopulation('2026-11-20');
const known = population.children.flatMap((child) => (child.youthJustice ? [{ child, record: child.youthJustice }] : []));
const all = { 'youth-justice-involvement': 'DETAIL', 'youth-justice-detail': 'DETAIL' } as const;

let store: DocumentStore;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  store = await startYouthJusticeDocuments(population);
  subgraph = await serveYouthJustice(store.url, { maxBytes: 5_000_000 });
});
afterAll(async () => {
  await subgraph.close();
  await store.stop();
});

const sectionOf = async (key: string, selection: string) => {
  const { data } = await askSection(subgraph, { [key]: { ypid: childNamed(population, key).identifiers.ypid ?? null, levels: all } }, selection);
  return data?._entities[0]?.youthJustice;
};

it('writes nothing that the readers refuse', () => {
  const rejections: Rejection[] = [];
  const report = (rejection: Rejection) => void rejections.push(rejection);
  for (const { child, record } of known) {
    for (const document of returnsOf(child, record, population)) readReturn(document, child.key, report);
    for (const document of hearingResultsOf(child, record)) readHearingResulted(document, child.key, report);
  }
  expect(known.length).toBeGreaterThan(2);
  expect(rejections).toEqual([]);
});

it('is seen whole through the graph: each open case with its officer, each order as it stands', async () => {
  const children = Object.fromEntries(known.map(({ child }) => [child.id, { ypid: child.identifiers.ypid ?? null, levels: all }]));
  const { data, errors } = await askSection(subgraph, children, 'state involved worker{name} outcomes{outcome{code}} courtDates{date} interventions{type}');
  expect(errors).toBeUndefined();
  known.forEach(({ record }, index) => {
    const section = data?._entities[index]?.youthJustice as unknown as { involved: boolean; worker: object | null; outcomes: { outcome: { code: string } }[]; courtDates: object[]; interventions: object[] };
    expect(section).toMatchObject({ state: 'COMPLETE', involved: record.openCase });
    expect(section.worker === null).toBe(!record.openCase);
    expect(section.outcomes.map(({ outcome }) => outcome.code)).toEqual(record.orders.map(({ type }) => type));
    expect(section.courtDates).toHaveLength(record.hearings.length);
    expect(section.interventions).toHaveLength(record.interventions.length);
  });
});

it('shows what Kyle’s appeal left standing', async () => {
  expect(await sectionOf('kyle', 'outcomes{outcome{display} supersedes{outcome{display}}}')).toEqual({
    outcomes: [{ outcome: { display: 'Youth rehabilitation order' }, supersedes: { outcome: { display: 'Detention and training order' } } }],
  });
});

it('counts only the last of Dario’s four returns', async () => {
  expect(await sectionOf('dario', 'educationTrainingEmployment{provision{code} description}')).toEqual({
    educationTrainingEmployment: { provision: { code: 'SCHOOL_PART_TIME' }, description: null },
  });
});
