import type { Encounter } from 'fhir/r4';
import { dayOf, idOf, textOf, wordsOf } from '#subgraphs/health/fhir/reading';
import { categoryOf, type ClinicalCategory } from '#subgraphs/health/fhir/sensitivity';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import type { EmergencyAttendance } from '#subgraphs/health/objects/emergency-attendance';

/** An attendance with the category it belongs to: most physical health, an overdose perhaps mental health. */
export type ClassifiedAttendance = Omit<EmergencyAttendance, 'ofChild'> & { readonly category: ClinicalCategory };

export const mapEmergencyAttendance = (asked: readonly ClinicalCategory[]) => (resource: Encounter): ClassifiedAttendance | LeftOut => {
  const category = categoryOf(resource);
  if (category === null) return leftOut('sensitivity label without a category');
  if (resource.class?.code !== 'EMER' || !asked.includes(category)) return leftOut('of a category that was not asked for');
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  return {
    id: idOf(resource),
    date: dayOf(resource.period?.start),
    site: textOf(resource.serviceProvider?.display) ?? textOf(resource.location?.[0]?.location?.display),
    reason: wordsOf(resource.reasonCode?.[0]) ?? wordsOf(resource.type?.[0]),
    category,
  };
};
