import type {
  AllergyIntolerance, Appointment, Condition, Encounter, EpisodeOfCare, FhirResource, Immunization, MedicationRequest, MedicationStatement,
  Observation, Patient, RelatedPerson, ServiceRequest,
} from 'fhir/r4';
import { Agent, type Dispatcher, request } from 'undici';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { accessToken, type Credentials } from '#subgraphs/health/fhir/access-token';
import { FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import { patientIn } from '#subgraphs/health/fhir/patient-answer';
import { patience } from '#subgraphs/health/fhir/patience';
import type { HealthSystem, ReportProblem } from '#subgraphs/health/fhir/record-problem';
import { searchPages } from '#subgraphs/health/fhir/search-pages';
import { type ClinicalCategory, type ConfidentialCategory, sensitivityParameters } from '#subgraphs/health/fhir/sensitivity';
import { NHS_NUMBER_SYSTEM } from '#subgraphs/health/fhir/subject';
import { fhirGet } from '#subgraphs/health/fhir/transport';
import { usableResources } from '#subgraphs/health/fhir/usable-resources';

/** Where the NHS systems are and how we prove ourselves to them. One base URL may serve all three. */
export interface FhirClientConfig {
  /** Personal Demographics Service. */
  readonly pdsUrl: string;
  /** Immunisation FHIR API. */
  readonly immunisationUrl: string;
  /** The shared care record: GP, community and hospital resources. */
  readonly recordUrl: string;
  readonly credentials: Credentials;
  /** For one question: all its pages, and a new token where one is needed. */
  readonly timeLimitMs: number;
  /** Of one page; what is longer is not read. */
  readonly largestAnswerBytes: number;
  readonly connections: number;
  /** What the Immunisation API is asked for where it is not `IMMUNISATION_TARGETS`: it refuses a word it does not know. */
  readonly immunisationTargets?: readonly string[];
}

/** Diseases that the Immunisation API is asked for (`-immunization.target`): it answers for those named and no other. */
export const IMMUNISATION_TARGETS = [
  '3IN1', '4IN1', '6IN1', 'BCG', 'COVID', 'FLU', 'HEPB', 'HIB', 'HPV', 'MENACWY', 'MENB', 'MMR', 'MMRV', 'PCV13', 'PERTUSSIS', 'PNEUMOCOCCAL', 'ROTAVIRUS', 'RSV',
] as const;

/** SNOMED CT: at risk for deliberate self harm (finding). */
export const SELF_HARM_RISK = 'http://snomed.info/sct|401206008';

/**
 * Every question we ask of the NHS, each about one child by NHS number. Gives FHIR resources that are of the kind asked
 * for and about that child; throws `FhirFault`. What can be of several categories is asked for by those that are granted.
 */
export interface FhirClient {
  patient(number: NhsNumber, signal: AbortSignal): Promise<Patient>;
  /** Everyone PDS finds by these; for matching, where no number is held. Restricted people are among them. */
  patientsMatching(criteria: PatientCriteria, signal: AbortSignal): Promise<readonly Patient[]>;
  relatedPeople(number: NhsNumber, signal: AbortSignal): Promise<readonly RelatedPerson[]>;
  immunisations(number: NhsNumber, signal: AbortSignal): Promise<readonly Immunization[]>;
  allergies(number: NhsNumber, signal: AbortSignal): Promise<readonly AllergyIntolerance[]>;
  medicationStatements(number: NhsNumber, categories: readonly ClinicalCategory[], signal: AbortSignal): Promise<readonly MedicationStatement[]>;
  medicationRequests(number: NhsNumber, categories: readonly ClinicalCategory[], signal: AbortSignal): Promise<readonly MedicationRequest[]>;
  conditions(number: NhsNumber, categories: readonly ClinicalCategory[], signal: AbortSignal): Promise<readonly Condition[]>;
  appointments(number: NhsNumber, categories: readonly ClinicalCategory[], signal: AbortSignal): Promise<readonly Appointment[]>;
  emergencyAttendances(number: NhsNumber, categories: readonly ClinicalCategory[], signal: AbortSignal): Promise<readonly Encounter[]>;
  mentalHealthReferrals(number: NhsNumber, signal: AbortSignal): Promise<readonly ServiceRequest[]>;
  episodesOfCare(number: NhsNumber, category: ConfidentialCategory, signal: AbortSignal): Promise<readonly EpisodeOfCare[]>;
  selfHarmRisks(number: NhsNumber, signal: AbortSignal): Promise<readonly Observation[]>;
  /** Resolves when every system answers something at all. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** What PDS needs at least; dates ISO `YYYY-MM-DD`. */
export interface PatientCriteria {
  readonly family: string;
  readonly birthDate: string;
  readonly given?: string;
  readonly postcode?: string;
}

type Parameter = readonly [name: string, value: string];

const EMERGENCY: Parameter = ['class', 'http://terminology.hl7.org/CodeSystem/v3-ActCode|EMER'];

export function createFhirClient(config: FhirClientConfig, report: ReportProblem): FhirClient {
  const dispatcher = new Agent({ connections: config.connections, keepAliveTimeout: 10_000, connect: { timeout: config.timeLimitMs } });
  const get = fhirGet(dispatcher, accessToken(config.credentials, dispatcher, config.timeLimitMs), config.largestAnswerBytes);
  const targets = config.immunisationTargets ?? IMMUNISATION_TARGETS;
  const bases: Readonly<Record<HealthSystem, string>> = { PDS: config.pdsUrl, IMMUNISATION: config.immunisationUrl, RECORD: config.recordUrl };

  const search = async <R extends FhirResource>(
    system: HealthSystem, resourceType: R['resourceType'], about: NhsNumber | null, parameters: readonly Parameter[], signal: AbortSignal, path: string = resourceType,
  ): Promise<readonly R[]> => {
    const url = questionUrl(bases[system], path, parameters);
    return usableResources<R>(await searchPages(get, url, patience(signal, config.timeLimitMs)), { system, resourceType, about, url }, report);
  };
  const ofRecord = <R extends FhirResource>(resourceType: R['resourceType'], number: NhsNumber, signal: AbortSignal, ...parameters: Parameter[]) =>
    search<R>('RECORD', resourceType, number, [whose(number), ...parameters], signal);

  return {
    patient: async (number, signal) => patientIn(await get(questionUrl(config.pdsUrl, `Patient/${number}`), patience(signal, config.timeLimitMs))),
    patientsMatching: (criteria, signal) => search<Patient>('PDS', 'Patient', null, parametersOf(criteria), signal),
    // PDS keeps related people below the patient.
    relatedPeople: (number, signal) => search<RelatedPerson>('PDS', 'RelatedPerson', number, [], signal, `Patient/${number}/RelatedPerson`),
    immunisations: (number, signal) =>
      search<Immunization>('IMMUNISATION', 'Immunization', number, [whose(number), ['-immunization.target', targets.join(',')]], signal),
    allergies: (number, signal) => ofRecord<AllergyIntolerance>('AllergyIntolerance', number, signal),
    medicationStatements: (number, categories, signal) => ofRecord<MedicationStatement>('MedicationStatement', number, signal, ...sensitivityParameters(categories)),
    medicationRequests: (number, categories, signal) => ofRecord<MedicationRequest>('MedicationRequest', number, signal, ...sensitivityParameters(categories)),
    conditions: (number, categories, signal) => ofRecord<Condition>('Condition', number, signal, ...sensitivityParameters(categories)),
    appointments: (number, categories, signal) => ofRecord<Appointment>('Appointment', number, signal, ...sensitivityParameters(categories)),
    emergencyAttendances: (number, categories, signal) => ofRecord<Encounter>('Encounter', number, signal, EMERGENCY, ...sensitivityParameters(categories)),
    mentalHealthReferrals: (number, signal) => ofRecord<ServiceRequest>('ServiceRequest', number, signal, ...sensitivityParameters(['child-mental-health'])),
    episodesOfCare: (number, category, signal) => ofRecord<EpisodeOfCare>('EpisodeOfCare', number, signal, ...sensitivityParameters([category])),
    selfHarmRisks: (number, signal) => ofRecord<Observation>('Observation', number, signal, ['code', SELF_HARM_RISK]),
    ready: async () => { await Promise.all([...new Set(Object.values(bases))].map((base) => answersAnything(base, dispatcher, config.timeLimitMs))); },
    close: () => dispatcher.close(),
  };
}

const whose = (number: NhsNumber): Parameter => ['patient.identifier', `${NHS_NUMBER_SYSTEM}|${number}`];

function questionUrl(base: string, path: string, parameters: readonly Parameter[] = []): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}/${path}`);
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  return url;
}

const parametersOf = ({ family, birthDate, given, postcode }: PatientCriteria): readonly Parameter[] => [
  ['family', family],
  ['birthdate', `eq${birthDate}`],
  ...(given ? [['given', given] as const] : []),
  ...(postcode ? [['address-postalcode', postcode] as const] : []),
];

async function answersAnything(base: string, dispatcher: Dispatcher, timeLimitMs: number): Promise<void> {
  const response = await request(questionUrl(base, 'metadata'), { dispatcher, signal: AbortSignal.timeout(timeLimitMs), headers: { accept: 'application/fhir+json' } });
  response.body.on('error', () => undefined).destroy();
  if (response.statusCode >= 500) throw new FhirFault('server-fault');
}
