import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Population } from '#demo/population/model';
import { clinicalResources } from '#demo/stand-ins/fhir/clinical-resources';
import { searchImmunisations } from '#demo/stand-ins/fhir/immunisation-search';
import { type NhsAnswer, REFUSAL } from '#demo/stand-ins/fhir/operation-outcome';
import { childOf, readPatient, readRelatedPeople, searchPatients } from '#demo/stand-ins/fhir/personal-demographics';
import { matching, pageOf } from '#demo/stand-ins/fhir/search-bundle';

export interface FhirStandInOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host?: string;
  /** The bearer token that callers have to show. */
  readonly token: string;
  /** Matches a page. */
  readonly pageSize?: number;
}

/** What was asked: by this, tests prove what was not. */
export interface FhirRequest {
  readonly requestId: string;
  /** `Patient/9990000018`, `Condition`. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly status: number;
}

export interface FhirStandIn {
  /** The FHIR base URL. */
  readonly url: string;
  readonly requestLog: FhirRequest[];
  readonly stop: () => Promise<void>;
}

const BASE_PATH = '/FHIR/R4';
const RECORD_TYPES: readonly string[] = [
  'AllergyIntolerance', 'Appointment', 'Condition', 'Encounter', 'EpisodeOfCare', 'MedicationRequest', 'MedicationStatement', 'Observation', 'ServiceRequest',
];
const DEFAULT_PAGE_SIZE = 10;

/** NHS-shaped FHIR R4 over the population: PDS, the Immunisation API and a care record below one base URL. */
export async function startFhirStandIn(population: Population, options: FhirStandInOptions): Promise<FhirStandIn> {
  const requestLog: FhirRequest[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const requestId = String(request.headers['x-request-id'] ?? '');
    const answer = answerTo(request, url, requestId, population, options);
    requestLog.push({ requestId, path: pathOf(url), parameters: Object.fromEntries(url.searchParams), status: answer.status });
    send(response, answer, requestId);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, options.host ?? '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE_PATH}`,
    requestLog,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

const pathOf = ({ pathname }: URL): string => (pathname.startsWith(`${BASE_PATH}/`) ? pathname.slice(BASE_PATH.length + 1) : pathname);

function answerTo(request: IncomingMessage, url: URL, requestId: string, population: Population, options: FhirStandInOptions): NhsAnswer {
  if (request.method !== 'GET') return REFUSAL.wrongMethod;
  if (pathOf(url) === 'metadata') return { status: 200, body: { resourceType: 'CapabilityStatement', status: 'active', kind: 'instance', fhirVersion: '4.0.1', format: ['json'] } };
  if (request.headers.authorization !== `Bearer ${options.token}`) return REFUSAL.noToken;
  if (requestId === '') return REFUSAL.noRequestId;
  return route(url, population, options.pageSize ?? DEFAULT_PAGE_SIZE);
}

function route(url: URL, population: Population, pageSize: number): NhsAnswer {
  const [type = '', number, below] = pathOf(url).split('/');
  if (type === 'Patient' && number === undefined) return searchPatients(url.searchParams, population);
  if (type === 'Patient' && number && below === undefined) return readPatient(number, population);
  if (type === 'Patient' && number && below === 'RelatedPerson') return readRelatedPeople(number, population);
  if (number !== undefined) return REFUSAL.notFound;
  const patient = /^https:\/\/fhir\.nhs\.uk\/Id\/nhs-number\|(\d{10})$/.exec(url.searchParams.get('patient.identifier') ?? '')?.[1];
  if (!patient) return REFUSAL.invalidSearch;
  if (type === 'Immunization') return searchImmunisations(patient, url.searchParams, population);
  return RECORD_TYPES.includes(type) ? searchRecord(type, patient, url, population, pageSize) : REFUSAL.notFound;
}

function searchRecord(type: string, number: string, url: URL, population: Population, pageSize: number): NhsAnswer {
  const child = childOf(number, population);
  const held = child ? clinicalResources(child, number, population).filter(({ resourceType }) => resourceType === type) : [];
  return { status: 200, body: pageOf(matching(held, url.searchParams), url, pageSize) };
}

function send(response: ServerResponse, { status, body }: NhsAnswer, requestId: string): void {
  response.writeHead(status, { 'content-type': 'application/fhir+json;charset=utf-8', ...(requestId ? { 'x-request-id': requestId } : {}) });
  response.end(JSON.stringify(body));
}
