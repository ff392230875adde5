import type { Patient } from 'fhir/r4';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import type { FhirClient } from '#subgraphs/health/fhir-client';
import { mapDemographics, mapRegisteredPractice } from '#subgraphs/health/mappers/demographics';
import { type Demographics, DemographicsStatus, type RegisteredPractice } from '#subgraphs/health/objects/demographics';

export interface PersonalDemographics {
  readonly demographics: Demographics;
  readonly practice: RegisteredPractice | null;
}

/** That PDS does not know a number, or knows it as wrong, is an answer about the child and no fault of PDS. */
export async function personalDemographics(client: FhirClient, number: NhsNumber, signal: AbortSignal): Promise<PersonalDemographics> {
  const answer = await client.patient(number, signal).catch(absenceOf);
  return isStatus(answer)
    ? { demographics: { status: answer, verification: null, dateOfDeath: null }, practice: null }
    : { demographics: mapDemographics(answer, number), practice: mapRegisteredPractice(answer, number) };
}

const isStatus = (answer: Patient | DemographicsStatus): answer is DemographicsStatus => typeof answer === 'string';

function absenceOf(error: unknown): DemographicsStatus {
  if (error instanceof FhirFault) {
    if (error.kind === 'invalidated') return DemographicsStatus.INVALIDATED;
    if (error.kind === 'not-found' || error.kind === 'number-refused') return DemographicsStatus.NOT_FOUND;
  }
  throw error;
}
