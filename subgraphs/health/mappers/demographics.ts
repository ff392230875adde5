import type { Patient } from 'fhir/r4';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { codedOf, dayOf, textOf } from '#subgraphs/health/fhir/reading';
import { CONFIDENTIALITY_SYSTEM } from '#subgraphs/health/fhir/sensitivity';
import { type Demographics, DemographicsStatus, type RegisteredPractice } from '#subgraphs/health/objects/demographics';

const VERIFICATION = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus';
const ODS_CODE_SYSTEM = 'https://fhir.nhs.uk/Id/ods-organization-code';

/**
 * What PDS says of the number asked for. A superseded number is answered with the record of another: then nothing of
 * that record is used, since whether the two are one person is for the index's reviewer to say.
 */
export function mapDemographics(patient: Patient, asked: NhsNumber): Demographics {
  if (patient.id !== asked) return { status: DemographicsStatus.SUPERSEDED, verification: null, dateOfDeath: null };
  const [identifier] = patient.identifier ?? [];
  return {
    status: isRestricted(patient) ? DemographicsStatus.RESTRICTED : DemographicsStatus.CURRENT,
    verification: codedOf(identifier?.extension?.find(({ url }) => url === VERIFICATION)?.valueCodeableConcept),
    dateOfDeath: dayOf(patient.deceasedDateTime),
  };
}

/** Null for a restricted person even where a source forgot to leave the practice out: it tells where the child lives. */
export function mapRegisteredPractice(patient: Patient, asked: NhsNumber): RegisteredPractice | null {
  if (patient.id !== asked || isRestricted(patient)) return null;
  const practice = patient.generalPractitioner?.map(({ identifier }) => identifier).find((identifier) => identifier?.system === ODS_CODE_SYSTEM);
  const odsCode = textOf(practice?.value);
  return odsCode === null ? null : { odsCode, from: dayOf(practice?.period?.start), until: dayOf(practice?.period?.end) };
}

/** PDS: U is unrestricted. R, V and whatever else may come are not; a label that is missing restricts nothing. */
export const isRestricted = ({ meta }: Patient): boolean =>
  (meta?.security ?? []).some(({ system, code }) => (system === undefined || system === CONFIDENTIALITY_SYSTEM) && code !== 'U');
