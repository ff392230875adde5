import type { Observation } from 'fhir/r4';
import { dayOf, firstCodeOf, lookUp } from '#subgraphs/health/fhir/reading';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import { type RiskFlag, RiskLevel } from '#subgraphs/health/objects/risk-flag';

/** HL7 risk-probability codes. */
const LEVEL: Readonly<Record<string, RiskLevel>> = {
  negligible: RiskLevel.LOW,
  low: RiskLevel.LOW,
  moderate: RiskLevel.MEDIUM,
  high: RiskLevel.HIGH,
  certain: RiskLevel.HIGH,
};

const SELF_HARM_RISK_CODE = '401206008';

export function mapSelfHarmRisk(resource: Observation): RiskFlag | LeftOut {
  if (resource.status === 'entered-in-error' || resource.status === 'cancelled') return leftOut('entered in error');
  if (!resource.code.coding?.some(({ code }) => code === SELF_HARM_RISK_CODE)) return leftOut('of a category that was not asked for');
  return {
    level: lookUp(LEVEL, firstCodeOf(resource.valueCodeableConcept)) ?? RiskLevel.NOT_STATED,
    assessedOn: dayOf(resource.effectiveDateTime) ?? dayOf(resource.issued),
  };
}
