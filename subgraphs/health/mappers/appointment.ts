import type { Appointment as FhirAppointment } from 'fhir/r4';
import { dayOf, idOf, lookUp, textOf, wordsOf } from '#subgraphs/health/fhir/reading';
import { categoryOf, type ClinicalCategory } from '#subgraphs/health/fhir/sensitivity';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import { type Appointment, AppointmentStatus } from '#subgraphs/health/objects/appointment';

const STATUS: Readonly<Record<string, AppointmentStatus>> = {
  proposed: AppointmentStatus.BOOKED,
  pending: AppointmentStatus.BOOKED,
  booked: AppointmentStatus.BOOKED,
  waitlist: AppointmentStatus.BOOKED,
  arrived: AppointmentStatus.ATTENDED,
  'checked-in': AppointmentStatus.ATTENDED,
  fulfilled: AppointmentStatus.ATTENDED,
  noshow: AppointmentStatus.MISSED,
  cancelled: AppointmentStatus.CANCELLED,
};

export const mapAppointment = (asked: readonly ClinicalCategory[]) => (resource: FhirAppointment): Omit<Appointment, 'ofChild'> | LeftOut => {
  const category = categoryOf(resource);
  if (category === null) return leftOut('sensitivity label without a category');
  if (!asked.includes(category)) return leftOut('of a category that was not asked for');
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  return {
    id: idOf(resource),
    date: dayOf(resource.start) ?? dayOf(resource.requestedPeriod?.[0]?.start),
    service: wordsOf(resource.serviceType?.[0]) ?? wordsOf(resource.specialty?.[0]) ?? textOf(resource.description),
    status: lookUp(STATUS, resource.status) ?? AppointmentStatus.UNKNOWN,
    category,
  };
};
