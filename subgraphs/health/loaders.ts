import DataLoader from 'dataloader';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import { FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import type { HealthSystem, ReportProblem } from '#subgraphs/health/fhir/record-problem';
import type { ClinicalCategory, ConfidentialCategory } from '#subgraphs/health/fhir/sensitivity';
import type { FhirClient } from '#subgraphs/health/fhir-client';
import { mapAllergy } from '#subgraphs/health/mappers/allergy';
import { mapAppointment } from '#subgraphs/health/mappers/appointment';
import { mapCondition } from '#subgraphs/health/mappers/condition';
import { mapConfidentialCare } from '#subgraphs/health/mappers/confidential-care';
import { mapEmergencyAttendance } from '#subgraphs/health/mappers/emergency-attendance';
import { mapImmunisation } from '#subgraphs/health/mappers/immunisation';
import { mapEach } from '#subgraphs/health/mappers/map-each';
import { mapMedicationRequest, mapMedicationStatement, withoutRepeats } from '#subgraphs/health/mappers/medication';
import { mapMentalHealthCare } from '#subgraphs/health/mappers/mental-health-care';
import { mergeImmunisations } from '#subgraphs/health/mappers/merge-immunisations';
import { mapRelatedPerson } from '#subgraphs/health/mappers/related-person';
import { mapSelfHarmRisk } from '#subgraphs/health/mappers/self-harm-risk';
import { personalDemographics, type PersonalDemographics } from '#subgraphs/health/personal-demographics';
import type { Allergy } from '#subgraphs/health/objects/allergy';
import type { Appointment } from '#subgraphs/health/objects/appointment';
import type { Condition } from '#subgraphs/health/objects/condition';
import type { ConfidentialCare } from '#subgraphs/health/objects/confidential-care';
import type { RelatedPerson } from '#subgraphs/health/objects/demographics';
import type { EmergencyAttendance } from '#subgraphs/health/objects/emergency-attendance';
import type { Immunisation } from '#subgraphs/health/objects/immunisation';
import type { Medication } from '#subgraphs/health/objects/medication';
import type { MentalHealthCare } from '#subgraphs/health/objects/mental-health-care';
import type { RiskFlag } from '#subgraphs/health/objects/risk-flag';

type Loader<T> = DataLoader<NhsNumber, T>;
type LoaderByCategory<T> = DataLoader<OfCategories, T, string>;
type Unowned<T> = Omit<T, 'ofChild'>;

/** A question about what can be of several categories: only of those that this request is granted. */
export interface OfCategories {
  readonly number: NhsNumber;
  readonly categories: readonly ClinicalCategory[];
}

/**
 * One loader a question, new for every request. FHIR has no question about several patients, so a loader does not
 * batch: it sees to it that one request asks one thing once, however many fields need it.
 */
export interface HealthLoaders {
  readonly demographics: Loader<PersonalDemographics>;
  readonly relatedPeople: Loader<readonly RelatedPerson[]>;
  readonly allergies: Loader<readonly Allergy[]>;
  readonly immunisations: Loader<readonly Immunisation[]>;
  readonly medications: LoaderByCategory<readonly Unowned<Medication>[]>;
  readonly conditions: LoaderByCategory<readonly Unowned<Condition>[]>;
  readonly appointments: LoaderByCategory<readonly Unowned<Appointment>[]>;
  readonly emergencyAttendances: LoaderByCategory<readonly Unowned<EmergencyAttendance>[]>;
  readonly mentalHealth: Loader<readonly Unowned<MentalHealthCare>[]>;
  readonly confidentialCare: Readonly<Record<Exclude<ConfidentialCategory, 'child-mental-health'>, Loader<readonly ConfidentialCare[]>>>;
  readonly selfHarmRisks: Loader<readonly RiskFlag[]>;
}

export function healthLoaders(client: FhirClient, report: ReportProblem, signal: AbortSignal): HealthLoaders {
  const confidentialCare = (category: Exclude<ConfidentialCategory, 'child-mental-health'>) =>
    loader('RECORD', async (number) => mapEach(await client.episodesOfCare(number, category, signal), mapConfidentialCare(category), 'RECORD', report));
  return {
    demographics: loader('PDS', (number) => personalDemographics(client, number, signal)),
    relatedPeople: loader('PDS', async (number) => mapEach(await client.relatedPeople(number, signal), mapRelatedPerson, 'PDS', report)),
    allergies: loader('RECORD', async (number) => mapEach(await client.allergies(number, signal), mapAllergy, 'RECORD', report)),
    immunisations: loader('IMMUNISATION', async (number) =>
      mergeImmunisations(mapEach(await client.immunisations(number, signal), mapImmunisation, 'IMMUNISATION', report))),
    medications: byCategory((question) => medicationsOf(client, report, question, signal)),
    conditions: byCategory(async ({ number, categories }) =>
      mapEach(await client.conditions(number, categories, signal), mapCondition(categories), 'RECORD', report)),
    appointments: byCategory(async ({ number, categories }) =>
      mapEach(await client.appointments(number, categories, signal), mapAppointment(categories), 'RECORD', report)),
    emergencyAttendances: byCategory(async ({ number, categories }) =>
      mapEach(await client.emergencyAttendances(number, categories, signal), mapEmergencyAttendance(categories), 'RECORD', report)),
    mentalHealth: loader('RECORD', async (number) => mapEach(await client.mentalHealthReferrals(number, signal), mapMentalHealthCare, 'RECORD', report)),
    confidentialCare: { 'sexual-health': confidentialCare('sexual-health'), 'child-substance-use': confidentialCare('child-substance-use') },
    selfHarmRisks: loader('RECORD', async (number) => mapEach(await client.selfHarmRisks(number, signal), mapSelfHarmRisk, 'RECORD', report)),
  };
}

async function medicationsOf(client: FhirClient, report: ReportProblem, { number, categories }: OfCategories, signal: AbortSignal): Promise<readonly Unowned<Medication>[]> {
  const [statements, requests] = await Promise.all([client.medicationStatements(number, categories, signal), client.medicationRequests(number, categories, signal)]);
  return withoutRepeats([
    ...mapEach(statements, mapMedicationStatement(categories), 'RECORD', report),
    ...mapEach(requests, mapMedicationRequest(categories), 'RECORD', report),
  ]);
}

const loader = <T>(system: HealthSystem, ask: (number: NhsNumber) => Promise<T>): Loader<T> => new DataLoader(eachAlone(system, ask), { batch: false });

const byCategory = <T>(ask: (question: OfCategories) => Promise<T>): LoaderByCategory<T> =>
  new DataLoader(eachAlone('RECORD', ask), { batch: false, cacheKeyFn: ({ number, categories }) => `${number} ${categories.join()}` });

const eachAlone = <Key, T>(system: HealthSystem, ask: (key: Key) => Promise<T>) => (keys: readonly Key[]): Promise<(T | Error)[]> =>
  Promise.all(keys.map((key) => ask(key).catch((error: unknown) => unavailable(system, error))));

/** What a resolver throws. The reason is a word of ours; whatever the source wrote stays behind. */
function unavailable(system: HealthSystem, error: unknown): Error {
  return new SourceUnavailable(system, error instanceof FhirFault ? error.kind : 'fault in our own reading');
}
