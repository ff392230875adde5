import fc from 'fast-check';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { CLINICAL_CATEGORIES } from '#subgraphs/health/fhir/sensitivity';
import { createFhirClient, type FhirClient } from '#subgraphs/health/fhir-client';
import { healthLoaders, type HealthLoaders } from '#subgraphs/health/loaders';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import { type AnsweringServer, answeringServer } from '#test/health/answering-server';
import { clientConfig } from '#test/health/ask-health';

const number = '9990000018' as NhsNumber;
const question = { number, categories: CLINICAL_CATEGORIES };

/** Resources in which every field may be of any JSON type. */
const json = fc.jsonValue({ maxDepth: 3 });
const FIELDS = ['id', 'code', 'status', 'subject', 'patient', 'contained', 'meta', 'identifier', 'extension', 'reaction', 'dosage', 'protocolApplied', 'vaccineCode', 'start',
  'class', 'period', 'participant', 'serviceType', 'clinicalStatus', 'verificationStatus', 'onsetDateTime', 'occurrenceDateTime', 'relationship', 'name', 'issue', 'recorded', 'criticality'] as const;
const resourceOf = (resourceType: string) => fc.dictionary(fc.constantFrom(...FIELDS), json).map((fields) => ({ resourceType, ...fields }));
const entry = (resourceType: string) => fc.oneof(json, fc.record({ resource: fc.oneof(json, resourceOf(resourceType), resourceOf('OperationOutcome')), search: json }, { requiredKeys: [] }));
const bundle = (resourceType: string) => fc.record({
  resourceType: fc.constantFrom('Bundle', resourceType, 'OperationOutcome'), total: json, link: fc.oneof(json, fc.array(fc.record({ relation: fc.constantFrom('self', 'next'), url: json }))), entry: fc.oneof(fc.array(entry(resourceType)), json),
}, { requiredKeys: ['resourceType'] });

const QUESTIONS: readonly (readonly [resourceType: string, ask: (loaders: HealthLoaders) => Promise<unknown>])[] = [
  ['Patient', (loaders) => loaders.demographics.load(number)],
  ['RelatedPerson', (loaders) => loaders.relatedPeople.load(number)],
  ['Immunization', (loaders) => loaders.immunisations.load(number)],
  ['AllergyIntolerance', (loaders) => loaders.allergies.load(number)],
  ['MedicationStatement', (loaders) => loaders.medications.load(question)],
  ['Condition', (loaders) => loaders.conditions.load(question)],
  ['Appointment', (loaders) => loaders.appointments.load(question)],
  ['Encounter', (loaders) => loaders.emergencyAttendances.load(question)],
  ['ServiceRequest', (loaders) => loaders.mentalHealth.load(number)],
  ['EpisodeOfCare', (loaders) => loaders.confidentialCare['sexual-health'].load(number)],
  ['Observation', (loaders) => loaders.selfHarmRisks.load(number)],
];

let server: AnsweringServer;
let client: FhirClient;
beforeAll(async () => {
  server = await answeringServer();
  client = createFhirClient(clientConfig(server.url), () => undefined);
});
afterAll(async () => {
  await client.close();
  await server.stop();
});

it.each(QUESTIONS)('%s: whatever JSON comes is data, or a source that is unavailable, and never anything else', async (resourceType, ask) => {
  await fc.assert(fc.asyncProperty(fc.oneof(json, bundle(resourceType), resourceOf(resourceType), resourceOf('OperationOutcome')), fc.constantFrom(200, 400, 404, 500), async (body, status) => {
    server.answer(status, JSON.stringify(body));
    const answer = await ask(healthLoaders(client, () => undefined, new AbortController().signal)).catch((error: unknown) => error);
    if (!(answer instanceof Error)) return;
    expect(answer).toBeInstanceOf(SourceUnavailable);
    // A patient is one thing, and so may be unreadable as a whole; of a list, only an entry can be.
    if (resourceType !== 'Patient') expect((answer as SourceUnavailable).reason).not.toBe('fault in our own reading');
  }), { numRuns: 60 });
});
