import type { BundleEntry } from 'fhir/r4';
import type { Population } from '#demo/population/model';
import { immunisationResources } from '#demo/stand-ins/fhir/immunisation-resource';
import { type NhsAnswer, NOT_ALL_TARGETS, REFUSAL } from '#demo/stand-ins/fhir/operation-outcome';
import { childOf } from '#demo/stand-ins/fhir/personal-demographics';

/**
 * The Immunisation API's one search: by NHS number and by the diseases asked for, both required. As the real one does, it
 * states a self link on another host, adds the Patient as an include, and, for a child of the oddity
 * `not-primary-source`, warns inside the 200 answer that it told of fewer diseases than were asked for.
 */
export function searchImmunisations(number: string, parameters: URLSearchParams, population: Population): NhsAnswer {
  const targets = parameters.get('-immunization.target')?.split(',') ?? [];
  if (targets.length === 0) return REFUSAL.invalidSearch;
  const child = childOf(number, population);
  const matches = child ? immunisationResources(child, number).filter(({ target }) => targets.includes(target) || !isNationalTarget(target)) : [];
  const warns = child?.oddities.includes('not-primary-source') ?? false;
  const stated = warns ? targets.slice(0, -1) : targets;
  const entry: BundleEntry[] = [
    ...matches.map(({ resource }) => ({ fullUrl: `urn:uuid:${resource.id}`, resource, search: { mode: 'match' as const } })),
    ...(matches.length > 0 ? [{ fullUrl: `urn:uuid:patient-${number}`, resource: { resourceType: 'Patient' as const, id: number, identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: number }] }, search: { mode: 'include' as const } }] : []),
    ...(warns ? [{ resource: NOT_ALL_TARGETS, search: { mode: 'include' as const } }] : []),
  ];
  const self = `https://immunisation.example/Immunization?-immunization.target=${stated.join(',')}&patient.identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fnhs-number%7C${number}`;
  return { status: 200, body: { resourceType: 'Bundle', type: 'searchset', total: matches.length, link: [{ relation: 'self', url: self }], entry } };
}

/** What the population calls a target in its own words is always answered. */
const isNationalTarget = (target: string): boolean => /^[0-9A-Z]{3,12}$/.test(target);
