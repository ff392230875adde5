import type { Condition as FhirCondition } from 'fhir/r4';
import { codedOf, dayOf, firstCodeOf, idOf, textOf } from '#subgraphs/health/fhir/reading';
import { categoryOf, type ClinicalCategory } from '#subgraphs/health/fhir/sensitivity';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import type { Condition } from '#subgraphs/health/objects/condition';

/** A condition of a category that was asked for; one that calls itself another's, or nobody's, is left out. */
export const mapCondition = (asked: readonly ClinicalCategory[]) => (resource: FhirCondition): Omit<Condition, 'ofChild'> | LeftOut => {
  const category = categoryOf(resource);
  if (category === null) return leftOut('sensitivity label without a category');
  if (!asked.includes(category)) return leftOut('of a category that was not asked for');
  const verification = firstCodeOf(resource.verificationStatus);
  if (verification === 'entered-in-error') return leftOut('entered in error');
  if (verification === 'refuted') return leftOut('refuted');
  const onset = dayOf(resource.onsetDateTime) ?? dayOf(resource.onsetPeriod?.start);
  return {
    id: idOf(resource),
    name: codedOf(resource.code),
    active: !['inactive', 'resolved', 'remission'].includes(firstCodeOf(resource.clinicalStatus) ?? ''),
    onset,
    onsetAsWritten: onset === null ? (textOf(resource.onsetDateTime) ?? textOf(resource.onsetString)) : null,
    recordedOn: dayOf(resource.recordedDate),
    category,
  };
};
