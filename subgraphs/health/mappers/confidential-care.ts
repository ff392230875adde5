import type { EpisodeOfCare } from 'fhir/r4';
import { dayOf, textOf, wordsOf } from '#subgraphs/health/fhir/reading';
import { categoryOf, type ConfidentialCategory } from '#subgraphs/health/fhir/sensitivity';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import type { ConfidentialCare } from '#subgraphs/health/objects/confidential-care';

export const mapConfidentialCare = (asked: ConfidentialCategory) => (resource: EpisodeOfCare): ConfidentialCare | LeftOut => {
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  if (categoryOf(resource) !== asked) return leftOut('of a category that was not asked for');
  return {
    service: wordsOf(resource.type?.[0]) ?? textOf(resource.managingOrganization?.display),
    from: dayOf(resource.period?.start),
    until: dayOf(resource.period?.end),
  };
};
