import { readFileSync } from 'node:fs';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import type { RecordProblem } from '#subgraphs/health/fhir/record-problem';
import { createFhirClient, type FhirClient } from '#subgraphs/health/fhir-client';
import { healthLoaders, type HealthLoaders } from '#subgraphs/health/loaders';
import { type AnsweringServer, answeringServer } from '#test/health/answering-server';
import { clientConfig } from '#test/health/ask-health';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';

const FILE = 'health/synthea/Trent_Donnelly_e755ac54-2a1d-4b1a-be18-37b707844171.json';
const ENTRIES = 166;
const CHILD = '9990000018' as NhsNumber;
const PHYSICAL = { number: CHILD, categories: ['physical-health'] } as const;

/** Another country's record: other code systems, other resources, a transaction instead of a searchset. */
describeWithThirdPartyData('a whole generated record in answer to each question', () => {
  let server: AnsweringServer;
  let client: FhirClient;
  let loaders: HealthLoaders;
  let problems: RecordProblem[];
  beforeEach(async () => {
    problems = [];
    server = await answeringServer();
    server.answer(200, readFileSync(thirdParty(FILE)));
    const report = (problem: RecordProblem) => problems.push(problem);
    client = createFhirClient(clientConfig(server.url), report);
    loaders = healthLoaders(client, report, new AbortController().signal);
  });
  afterEach(async () => {
    await client.close();
    await server.stop();
  });

  const reasons = (): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { reason } of problems) counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
  };

  it('27 immunisations, coded as another country codes them', async () => {
    const found = await loaders.immunisations.load(CHILD);
    expect(found).toHaveLength(27);
    expect(found.every(({ vaccine, date, primarySource }) => vaccine?.system === 'http://hl7.org/fhir/sid/cvx' && date !== null && primarySource === true)).toBe(true);
    expect(reasons()).toEqual({ 'another kind of resource': ENTRIES - 27 });
  });

  it('one condition, over', async () => {
    expect(await loaders.conditions.load(PHYSICAL)).toEqual([
      expect.objectContaining({ active: false, onset: '2020-01-15', recordedOn: '2020-01-15', name: expect.objectContaining({ code: '43878008' }) as object, category: 'physical-health' }),
    ]);
    expect(reasons()).toEqual({ 'another kind of resource': ENTRIES - 1 });
  });

  it('one medicine, ended', async () => {
    expect(await loaders.medications.load(PHYSICAL)).toEqual([expect.objectContaining({ status: 'ENDED', from: '2020-01-15' })]);
    expect(reasons()).toEqual({ 'another kind of resource': 2 * ENTRIES - 1 });
  });

  it('no emergency attendance among 14 encounters, from a server that does not know the parameter', async () => {
    expect(await loaders.emergencyAttendances.load(PHYSICAL)).toEqual([]);
    expect(reasons()).toEqual({ 'another kind of resource': ENTRIES - 14, 'of a category that was not asked for': 14 });
  });

  it('no allergy, and each of the entries reported by its place', async () => {
    expect(await loaders.allergies.load(CHILD)).toEqual([]);
    expect(problems.map(({ entry }) => entry)).toEqual(Array.from({ length: ENTRIES }, (_, entry) => entry));
  });

  it('nothing confidential, since nothing is labelled so', async () => {
    expect(await loaders.conditions.load({ number: CHILD, categories: ['child-mental-health'] })).toEqual([]);
    expect(reasons()).toMatchObject({ 'of a category that was not asked for': 1 });
  });
});
