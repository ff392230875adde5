import type { Patient } from 'fhir/r4';
import { FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import { faultOf, isOperationOutcome } from '#subgraphs/health/fhir/operation-outcome';

/** What PDS answers for one NHS number. An OperationOutcome in a 200 is an error like any other. */
export function patientIn(body: unknown): Patient {
  if (isOperationOutcome(body)) throw new FhirFault(faultOf(0, body));
  const patient = body as Partial<Patient> | null;
  if (patient?.resourceType !== 'Patient' || typeof patient.id !== 'string') throw new FhirFault('not-fhir');
  return patient as Patient;
}
