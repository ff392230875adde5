import type { Encounter } from 'fhir/r4';
import { dayOf, textOf, wordsOf } from '#subgraphs/health/fhir/reading';
import { categoryOf } from '#subgraphs/health/fhir/sensitivity';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import type { EmergencyAttendance } from '#subgraphs/health/objects/emergency-attendance';

/** An attendance that is labelled confidential has no place in a list of physical health. */
export function mapEmergencyAttendance(resource: Encounter): Omit<EmergencyAttendance, 'ofChild'> | LeftOut {
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  if (resource.class?.code !== 'EMER') return leftOut('of a category that was not asked for');
  if (categoryOf(resource) !== 'physical-health') return leftOut('of a category that was not asked for');
  return {
    id: resource.id ?? 'unnamed',
    date: dayOf(resource.period?.start),
    site: textOf(resource.serviceProvider?.display) ?? textOf(resource.location?.[0]?.location?.display),
    reason: wordsOf(resource.reasonCode?.[0]) ?? wordsOf(resource.type?.[0]),
  };
}
