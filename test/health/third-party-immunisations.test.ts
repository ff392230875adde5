import { readdirSync, readFileSync } from 'node:fs';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import type { RecordProblem } from '#subgraphs/health/fhir/record-problem';
import { createFhirClient, type FhirClient } from '#subgraphs/health/fhir-client';
import { healthLoaders } from '#subgraphs/health/loaders';
import { type AnsweringServer, answeringServer } from '#test/health/answering-server';
import { clientConfig } from '#test/health/ask-health';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';

const bytesOf = (file: string): Buffer => readFileSync(thirdParty(`health/immunisation/${file}`));
/** A single resource as the one entry of a search's answer. */
const asSearch = (resource: Buffer): Buffer => Buffer.concat([Buffer.from('{"resourceType":"Bundle","type":"searchset","total":1,"entry":[{"resource":'), resource, Buffer.from('}]}')]);

describeWithThirdPartyData('the Immunisation API’s own examples', () => {
  let api: AnsweringServer;
  let client: FhirClient;
  let problems: RecordProblem[];
  beforeEach(async () => {
    problems = [];
    api = await answeringServer();
    client = createFhirClient(clientConfig(api.url), (problem) => problems.push(problem));
  });
  afterEach(async () => {
    await client.close();
    await api.stop();
  });

  const immunisationsIn = async (answer: Buffer, asked: string) => {
    api.answer(200, answer);
    const loaders = healthLoaders(client, (problem) => problems.push(problem), new AbortController().signal);
    const found = await loaders.immunisations.load(asked as NhsNumber);
    return found.map(({ date, dose, primarySource, targets, records }) => ({ date, dose, primarySource, against: targets.map(({ display }) => display).join(), records: records.length }));
  };
  const reported = (file: string) => problems.map(({ reason, entry, code }) => [file, reason, code ?? entry ?? null]);

  // They were asked for six diseases, we ask for more.
  const SELF_LINK = ['the self link states another question', null] as const;
  const SEARCHES: Readonly<Record<string, readonly [asked: string, count: number, problems: readonly (readonly [reason: string, detail: unknown])[]]>> = {
    '0_results.json': ['9449308357', 0, [SELF_LINK]],
    '1_result.json': ['9449308357', 1, [SELF_LINK]],
    '2_results.json': ['9449308357', 2, [SELF_LINK]],
    'all_programmes.json': ['9990004218', 5, [['about another person', 5], SELF_LINK]],
    'operation_outcome_warning.json': ['9449308357', 1, [['the source warned', 'UNAUTHORIZED'], SELF_LINK]],
  };
  it.each(Object.entries(SEARCHES))('search_responses/%s: what is surely the child’s is used, the rest is reported', async (file, [asked, count, expected]) => {
    expect(await immunisationsIn(bytesOf(`search_responses/${file}`), asked)).toHaveLength(count);
    expect(reported(file)).toEqual(expected.map((problem) => [file, ...problem]));
  });

  it('an answer about another number than was asked gives nothing at all', async () => {
    expect(await immunisationsIn(bytesOf('search_responses/all_programmes.json'), '9449308357')).toEqual([]);
    expect(problems.filter(({ reason }) => reason === 'about another person')).toHaveLength(6);
  });

  const COVID = 'Disease caused by severe acute respiratory syndrome coronavirus 2';
  const RSV = 'Respiratory syncytial virus infection (disorder)';
  const jab = (date: string, against: string, dose: number | null = 1, primarySource: boolean | null = true) => ({ date, dose, primarySource, against, records: 1 });
  const SINGLE: Readonly<Record<string, readonly [asked: string, shown: object]>> = {
    'flu/fhir_record_full.json': ['9452372249', jab('2025-04-06', 'Influenza caused by Influenza virus (disorder)')],
    'hpv/fhir_record_from_mavis.json': ['9990002142', jab('2025-11-03', 'Human papillomavirus infection')],
    'spec-examples/GET-Immunization.json': ['9990548609', jab('2020-12-14', '', null, null)],
    'spec-examples/completed_covid_immunization_event.json': ['9990548609', jab('2021-02-07', COVID)],
    'spec-examples/completed_covid_immunization_event_filtered_for_read.json': ['9990548609', jab('2021-02-07', COVID)],
    'spec-examples/completed_covid_immunization_event_filtered_for_search.json': ['9000000009', jab('2021-02-07', COVID)],
    'spec-examples/completed_covid_immunization_event_mandatory_fields_only.json': ['9990548609', jab('2021-02-07', COVID, null, true)],
    'spec-examples/completed_flu_immunization_event.json': ['9990548609', jab('2021-02-14', 'Influenza')],
    'spec-examples/completed_hpv_immunization_event.json': ['9990548609', jab('2021-02-14', 'Human papillomavirus infection')],
    'spec-examples/completed_mmr_immunization_event.json': ['9990548609', jab('2021-02-14', 'Measles,Mumps,Rubella')],
    'spec-examples/completed_rsv_immunization_event.json': ['9990548609', jab('2021-02-07', RSV)],
    'spec-examples/completed_rsv_immunization_event_filtered_for_read.json': ['9990548609', jab('2021-02-07', RSV)],
  };

  it.each(Object.entries(SINGLE))('%s is read', async (file, [asked, shown]) => {
    expect(await immunisationsIn(asSearch(bytesOf(file)), asked)).toEqual([shown]);
    expect(reported(file)).toEqual([]);
  });

  it('no example is left out of these tests', () => {
    const files = ['flu', 'hpv', 'spec-examples'].flatMap((folder) => readdirSync(thirdParty(`health/immunisation/${folder}`)).map((file) => `${folder}/${file}`));
    expect(files.sort()).toEqual(Object.keys(SINGLE).sort());
    expect(readdirSync(thirdParty('health/immunisation/search_responses')).sort()).toEqual(Object.keys(SEARCHES).sort());
  });
});
