import type { FhirResource } from 'fhir/r4';
import type { RecordProblem } from '#subgraphs/health/fhir/record-problem';
import { type AnsweringServer, answeringServer } from '#test/health/answering-server';
import { clientConfig, serveHealth, type ServedHealth } from '#test/health/ask-health';

const amira = { id: 'c-amira', healthReference: '9990000018' };
const label = (...codes: readonly string[]) => ({ meta: { security: codes.map((code) => ({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code })) } });
const restricted = (code: string) => ({ meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code }] } });
const subject = { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' } };

/** A record system that has never heard of `_security`: it answers each search with all it has. */
const EVERYTHING: readonly object[] = [
  { resourceType: 'Condition', id: 'asthma', subject, code: { text: 'Asthma' } },
  { resourceType: 'Condition', id: 'depression', subject, code: { text: 'CANARY depression' }, ...label('PSY') },
  { resourceType: 'Condition', id: 'hiv', subject, code: { text: 'CANARY HIV' }, ...label('HIV') },
  { resourceType: 'Condition', id: 'two-classes', subject, code: { text: 'CANARY both' }, ...label('PSY', 'SUD') },
  { resourceType: 'Condition', id: 'unknown-label', subject, code: { text: 'CANARY violence' }, ...label('SDV') },
  { resourceType: 'Condition', id: 'restricted', subject, code: { text: 'CANARY restricted' }, ...restricted('R') },
  { resourceType: 'Condition', id: 'very-restricted', subject, code: { text: 'CANARY very restricted' }, ...restricted('V') },
  { resourceType: 'Condition', id: 'another-child', subject: { reference: 'Patient/9990000026' }, code: { text: 'CANARY another child' } },
];
const MEDICINES: readonly object[] = [
  { resourceType: 'MedicationStatement', id: 'inhaler', subject, status: 'active', medicationCodeableConcept: { text: 'Salbutamol' } },
  { resourceType: 'MedicationStatement', id: 'antidepressant', subject, status: 'active', medicationCodeableConcept: { text: 'Fluoxetine' }, ...label('PSY') },
];

let record: AnsweringServer;
let health: ServedHealth;
const problems: RecordProblem[] = [];
beforeAll(async () => {
  record = await answeringServer();
  record.behave((request, response) => {
    const type = /R4\/(\w+)/.exec(request.url ?? '')?.[1];
    const entry = [...EVERYTHING, ...MEDICINES].filter((resource) => (resource as FhirResource).resourceType === type).map((resource) => ({ resource }));
    response.writeHead(200, { 'content-type': 'application/fhir+json' }).end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: entry.length, entry }));
  });
  health = await serveHealth(clientConfig(record.url), (problem) => problems.push(problem));
});
afterAll(async () => {
  await health.close();
  await record.stop();
});
beforeEach(() => problems.splice(0));

it('shows only what says of itself that it is of a granted class', async () => {
  const answer = await health.ask(amira, 'conditions{id}', { 'physical-health': 'DETAIL' });
  expect(answer.data?._entities[0].health).toEqual({ conditions: [{ id: 'asthma' }] });
  expect(JSON.stringify(answer)).not.toContain('CANARY');
  expect(problems.map(({ reason }) => reason).sort()).toEqual([
    'about another person',
    'of a category that was not asked for', 'of a category that was not asked for',
    'sensitivity label without a category', 'sensitivity label without a category', 'sensitivity label without a category', 'sensitivity label without a category',
  ]);
});

it('shows to nobody what is in two classes, in an unknown one, or restricted without a reason', async () => {
  const everything = { 'physical-health': 'DETAIL', 'child-mental-health': 'DETAIL', 'sexual-health': 'DETAIL', 'child-substance-use': 'DETAIL' } as const;
  const answer = await health.ask(amira, 'conditions{id category}', everything);
  expect(answer.data?._entities[0].health).toEqual({
    conditions: [{ id: 'asthma', category: 'physical-health' }, { id: 'depression', category: 'child-mental-health' }, { id: 'hiv', category: 'sexual-health' }],
  });
});

it('keeps a medicine that tells a confidential diagnosis for whom may see that diagnosis', async () => {
  const teacher = await health.ask(amira, 'medications{id}', { 'safety-alerts': 'DETAIL', 'child-mental-health': 'SUMMARY' });
  expect(teacher.data?._entities[0].health).toEqual({ medications: [{ id: 'inhaler' }] });
  const clinician = await health.ask(amira, 'medications{id}', { 'safety-alerts': 'DETAIL', 'child-mental-health': 'DETAIL' });
  expect(clinician.data?._entities[0].health).toEqual({ medications: [{ id: 'inhaler' }, { id: 'antidepressant' }] });
});
