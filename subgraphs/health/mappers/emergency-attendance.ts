import type { Encounter } from 'fhir/r4';
import { dayOf, idOf, textOf, wordsOf } from '#subgraphs/health/fhir/reading';
import { categoryOf, type ClinicalCategory } from '#subgraphs/health/fhir/sensitivity';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import type { EmergencyAttendance } from '#subgraphs/health/objects/emergency-attendance';

/** Most attendances are physical health; an overdose is perhaps mental health. */
export const mapEmergencyAttendance = (asked: readonly ClinicalCategory[]) => (resource: Encounter): Omit<EmergencyAttendance, 'ofChild'> | LeftOut => {
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
