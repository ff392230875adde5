import type { CodeableConcept, Dosage, MedicationRequest, MedicationStatement, Reference } from 'fhir/r4';
import type { Coded } from '#schema/objects/coded';
import { codedOf, dayOf, textOf } from '#subgraphs/health/fhir/reading';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import { type Medication, MedicationStatus } from '#subgraphs/health/objects/medication';

const STATUS: Readonly<Record<string, MedicationStatus>> = {
  active: MedicationStatus.ACTIVE,
  intended: MedicationStatus.ACTIVE,
  draft: MedicationStatus.ACTIVE,
  'on-hold': MedicationStatus.ON_HOLD,
  completed: MedicationStatus.ENDED,
  stopped: MedicationStatus.ENDED,
  cancelled: MedicationStatus.ENDED,
  'not-taken': MedicationStatus.NOT_TAKEN,
};

export function mapMedicationStatement(resource: MedicationStatement): Medication | LeftOut {
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  return {
    id: resource.id ?? 'unnamed',
    medicine: medicineOf(resource.medicationCodeableConcept, resource.medicationReference),
    dosage: dosageOf(resource.dosage),
    status: STATUS[resource.status] ?? MedicationStatus.UNKNOWN,
    from: dayOf(resource.effectivePeriod?.start) ?? dayOf(resource.effectiveDateTime) ?? dayOf(resource.dateAsserted),
    until: dayOf(resource.effectivePeriod?.end),
  };
}

export function mapMedicationRequest(resource: MedicationRequest): Medication | LeftOut {
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  const validity = resource.dispenseRequest?.validityPeriod;
  return {
    id: resource.id ?? 'unnamed',
    medicine: medicineOf(resource.medicationCodeableConcept, resource.medicationReference),
    dosage: dosageOf(resource.dosageInstruction),
    status: STATUS[resource.status] ?? MedicationStatus.UNKNOWN,
    from: dayOf(validity?.start) ?? dayOf(resource.authoredOn),
    until: dayOf(validity?.end),
  };
}

/** What a statement and the request behind it both say is one medicine; the statement, which comes first, is kept. */
export function withoutRepeats(medications: readonly Medication[]): readonly Medication[] {
  const keyOf = ({ medicine, from, id }: Medication): string => (medicine && from ? `${medicine.code} ${from}` : `#${id}`);
  const seen = new Map<string, Medication>();
  for (const medication of medications) if (!seen.has(keyOf(medication))) seen.set(keyOf(medication), medication);
  return [...seen.values()];
}

const medicineOf = (concept: CodeableConcept | undefined, reference: Reference | undefined): Coded | null => {
  const display = textOf(reference?.display);
  return codedOf(concept) ?? (display ? { code: display, display, system: null } : null);
};

const dosageOf = (dosages: readonly Dosage[] | undefined): string | null =>
  textOf((dosages ?? []).map(({ text, patientInstruction }) => textOf(text) ?? textOf(patientInstruction)).filter((words) => words !== null).join('; '));
