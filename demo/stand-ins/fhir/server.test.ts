import { childNamed, generatePopulation } from '#demo/population/generate';
import { type FhirStandIn, startFhirStandIn } from '#demo/stand-ins/fhir/server';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { CLINICAL_CATEGORIES } from '#subgraphs/health/fhir/sensitivity';
import type { RecordProblem } from '#subgraphs/health/fhir/record-problem';
import { createFhirClient } from '#subgraphs/health/fhir-client';
import { healthLoaders } from '#subgraphs/health/loaders';
import { clientConfig } from '#test/health/ask-health';

const TOKEN = 'a-token-for-tests';
const population = generatePopulation('2026-11-20');
const numberOf = (key: string): string => childNamed(population, key).identifiers.nhsNumber ?? '';
const who = (key: string): string => `patient.identifier=${encodeURIComponent(`https://fhir.nhs.uk/Id/nhs-number|${numberOf(key)}`)}`;

let nhs: FhirStandIn;
beforeAll(async () => { nhs = await startFhirStandIn(population, { port: 0, token: TOKEN, pageSize: 3 }); });
afterAll(() => nhs.stop());

interface Body {
  readonly resourceType: string;
  readonly id?: string;
  readonly total?: number;
  readonly issue?: readonly { readonly severity: string; readonly details?: { readonly coding: readonly { readonly code: string }[] } }[];
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
  readonly entry?: readonly { readonly resource: Body & Record<string, unknown> }[];
}

const ask = async (path: string, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}`, 'x-request-id': 'r-1' }, method = 'GET') => {
  const response = await fetch(path.startsWith('http') ? path : `${nhs.url}/${path}`, { method, headers });
  return { status: response.status, requestId: response.headers.get('x-request-id'), type: response.headers.get('content-type'), body: (await response.json()) as Body & Record<string, unknown> };
};
const refusalOf = ({ issue }: Body) => issue?.[0]?.details?.coding[0]?.code;

it('demands a token and a request id, and gives the request id back', async () => {
  expect((await ask(`Patient/${numberOf('amira')}`, { 'x-request-id': 'r-1' })).status).toBe(401);
  expect((await ask(`Patient/${numberOf('amira')}`, { authorization: 'Bearer wrong', 'x-request-id': 'r-1' })).status).toBe(401);
  expect(refusalOf((await ask(`Patient/${numberOf('amira')}`, { authorization: `Bearer ${TOKEN}` })).body)).toBe('MISSING_VALUE');
  expect(await ask(`Patient/${numberOf('amira')}`)).toMatchObject({ status: 200, requestId: 'r-1', type: 'application/fhir+json;charset=utf-8', body: { resourceType: 'Patient', id: numberOf('amira') } });
  expect((await ask('Patient', undefined, 'DELETE')).status).toBe(405);
});

it.each([
  ['elin', 404, 'INVALIDATED_RESOURCE'],
] as const)('PDS refuses %s with %i %s', async (key, status, code) => {
  const answer = await ask(`Patient/${numberOf(key)}`);
  expect([answer.status, refusalOf(answer.body)]).toEqual([status, code]);
});

it.each([['9990000019', 400, 'INVALID_RESOURCE_ID'], ['nonsense', 400, 'INVALID_RESOURCE_ID'], ['9999999999', 404, 'RESOURCE_NOT_FOUND']])('PDS refuses the number %s with %i %s', async (number, status, code) => {
  const answer = await ask(`Patient/${number}`);
  expect([answer.status, refusalOf(answer.body)]).toEqual([status, code]);
});

it('PDS answers a superseded number with the record of the other', async () => {
  const { identifiers } = childNamed(population, 'tomasz');
  expect((await ask(`Patient/${identifiers.nhsNumber}`)).body.id).toBe(identifiers.supersedingNhsNumber);
});

it('PDS tells nothing of where a restricted child is', async () => {
  const { body } = await ask(`Patient/${numberOf('kofi')}`);
  expect(body).toMatchObject({ meta: { security: [{ code: 'R' }] } });
  expect(Object.keys(body)).toEqual(expect.not.arrayContaining(['address', 'telecom', 'generalPractitioner']));
  expect((await ask(`Patient/${numberOf('kofi')}/RelatedPerson`)).body.total).toBe(0);
});

it('PDS finds by family name and birth date, and by nothing less', async () => {
  const amira = childNamed(population, 'amira');
  const found = (await ask(`Patient?family=${amira.names[0]?.family}&birthdate=eq${amira.dateOfBirth}`)).body;
  expect(found.entry?.map(({ resource }) => resource.id)).toContain(amira.identifiers.nhsNumber);
  expect((await ask('Patient?family=Haddad')).status).toBe(400);
});

it('the Immunisation API knows its one search only, and warns where it does not tell all', async () => {
  expect((await ask(`Immunization?${who('omar')}`)).status).toBe(400);
  expect((await ask('Immunization/anything')).status).toBe(404);
  const { body } = await ask(`Immunization?${who('omar')}&-immunization.target=MMR,FLU`);
  expect(body.entry?.map(({ resource }) => resource.resourceType)).toEqual(['Immunization', 'Patient', 'OperationOutcome']);
  expect(body.total).toBe(1);
  expect(body.link?.[0]?.url).not.toContain(nhs.url);
  expect((await ask(`Immunization?${who('omar')}&-immunization.target=FLU`)).body.total).toBe(0);
});

it('a record is searched by patient only, and comes in pages', async () => {
  expect((await ask('Appointment')).status).toBe(400);
  const first = (await ask(`Appointment?${who('amira')}`)).body;
  expect([first.total, first.entry?.length]).toEqual([4, 3]);
  const next = first.link?.find(({ relation }) => relation === 'next')?.url ?? '';
  expect((await ask(next)).body.entry).toHaveLength(1);
});

it('every child’s whole record reaches the graph, and nothing that came is left unused', async () => {
  const problems: RecordProblem[] = [];
  const client = createFhirClient(clientConfig(nhs.url, { timeLimitMs: 20_000 }), (problem) => problems.push(problem));
  const loaders = healthLoaders(client, (problem) => problems.push(problem), new AbortController().signal);
  const known = population.children.filter(({ health, identifiers }) => health && identifiers.nhsNumber).slice(0, 120);
  for (const { key, health, identifiers } of known) {
    const question = { number: identifiers.nhsNumber as NhsNumber, categories: CLINICAL_CATEGORIES };
    const [allergies, medications, conditions, appointments, attendances, immunisations] = await Promise.all([
      loaders.allergies.load(question.number), loaders.medications.load(question), loaders.conditions.load(question), loaders.appointments.load(question),
      loaders.emergencyAttendances.load(question), loaders.immunisations.load(question.number),
    ]);
    expect({ key, counts: [allergies.length, medications.length, conditions.length, appointments.length, attendances.length, immunisations.flatMap(({ records }) => records).length] })
      .toEqual({ key, counts: [health?.allergies.length, health?.medications.length, health?.conditions.length, health?.appointments.length, health?.emergencyAttendances.length, health?.immunisations.length] });
  }
  await client.close();
  expect(new Set(problems.map(({ reason }) => reason))).toEqual(new Set(['the source warned', 'the self link states another question']));
}, 30_000);

it('one injection that two suppliers sent is one', async () => {
  const client = createFhirClient(clientConfig(nhs.url), () => undefined);
  const loaders = healthLoaders(client, () => undefined, new AbortController().signal);
  const hpv = (await loaders.immunisations.load(numberOf('poppy') as NhsNumber)).filter(({ targets }) => targets.some(({ display }) => /papilloma/.test(display)));
  expect(hpv.map(({ records }) => records.map(({ supplier }) => supplier))).toEqual([['School-aged immunisation service', 'GP practice']]);
  await client.close();
});
