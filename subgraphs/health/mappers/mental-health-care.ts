import type { ServiceRequest } from 'fhir/r4';
import { dayOf, lookUp, textOf, wordsOf } from '#subgraphs/health/fhir/reading';
import { categoryOf } from '#subgraphs/health/fhir/sensitivity';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import { type MentalHealthCare, ReferralStatus } from '#subgraphs/health/objects/mental-health-care';

const STATUS: Readonly<Record<string, ReferralStatus>> = {
  draft: ReferralStatus.ACTIVE,
  active: ReferralStatus.ACTIVE,
  'on-hold': ReferralStatus.ON_HOLD,
  completed: ReferralStatus.COMPLETED,
  revoked: ReferralStatus.REVOKED,
};

export function mapMentalHealthCare(resource: ServiceRequest): Omit<MentalHealthCare, 'ofChild'> | LeftOut {
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  if (categoryOf(resource) !== 'child-mental-health') return leftOut('of a category that was not asked for');
  return {
    status: lookUp(STATUS, resource.status) ?? ReferralStatus.UNKNOWN,
    referredOn: dayOf(resource.authoredOn),
    reason: wordsOf(resource.reasonCode?.[0]),
    clinician: textOf(resource.performer?.[0]?.display),
  };
}
