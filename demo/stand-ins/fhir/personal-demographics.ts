import { validate } from 'nhs-number-validator';
import type { DemoChild, Population } from '#demo/population/model';
import { type NhsAnswer, REFUSAL } from '#demo/stand-ins/fhir/operation-outcome';
import { patientResource } from '#demo/stand-ins/fhir/patient-resource';
import { relatedPersonResources } from '#demo/stand-ins/fhir/related-person-resource';

/** PDS, as it behaves: another's record for a superseded number, 404 for a redacted one, 400 for one that can not be. */
export function readPatient(number: string, population: Population): NhsAnswer {
  if (!validate(number)) return REFUSAL.invalidNumber;
  const child = childOf(number, population);
  if (!child) return REFUSAL.notFound;
  if (child.oddities.includes('pds-redacted')) return REFUSAL.invalidated;
  return { status: 200, body: patientResource(child, child.identifiers.supersedingNhsNumber ?? number, population) };
}

export function readRelatedPeople(number: string, population: Population): NhsAnswer {
  const patient = readPatient(number, population);
  const child = childOf(number, population);
  if (patient.status !== 200 || !child) return patient;
  const people = child.oddities.includes('pds-restricted') ? [] : relatedPersonResources(child, number);
  return { status: 200, body: { resourceType: 'Bundle', type: 'searchset', total: people.length, entry: people.map((resource) => ({ fullUrl: `urn:${resource.id}`, resource })) } };
}

/** PDS finds people by family name and birth date, exactly. */
export function searchPatients(parameters: URLSearchParams, population: Population): NhsAnswer {
  const [family, birthdate] = [parameters.get('family'), parameters.get('birthdate')?.replace(/^eq/, '')];
  if (!family || !birthdate) return REFUSAL.invalidSearch;
  const found = population.children.filter((child) =>
    child.identifiers.nhsNumber && !child.oddities.includes('pds-redacted') && child.dateOfBirth === birthdate && child.names.some((name) => name.family.toLowerCase() === family.toLowerCase()));
  const entry = found.map((child) => ({ search: { mode: 'match', score: 1 }, resource: patientResource(child, child.identifiers.supersedingNhsNumber ?? child.identifiers.nhsNumber ?? '', population) }));
  return { status: 200, body: { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry } };
}

/** A superseding number leads to the same child. */
export const childOf = (number: string, { children }: Population): DemoChild | undefined =>
  children.find(({ identifiers }) => identifiers.nhsNumber === number) ?? children.find(({ identifiers }) => identifiers.supersedingNhsNumber === number);
