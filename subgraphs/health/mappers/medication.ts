import type { CodeableConcept, Dosage, FhirResource, MedicationRequest, MedicationStatement, Reference } from 'fhir/r4';
import type { Coded } from '#schema/objects/coded';
import { codedOf, dayOf, idOf, lookUp, textOf } from '#subgraphs/health/fhir/reading';
import { categoryOf, type ClinicalCategory } from '#subgraphs/health/fhir/sensitivity';
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

export type ClassifiedMedication = Omit<Medication, 'ofChild'>;

export const mapMedicationStatement = (asked: readonly ClinicalCategory[]) => (resource: MedicationStatement): ClassifiedMedication | LeftOut =>
  classified(resource, asked, {
    id: idOf(resource),
    medicine: medicineOf(resource.medicationCodeableConcept, resource.medicationReference),
    dosage: dosageOf(resource.dosage),
    status: lookUp(STATUS, resource.status) ?? MedicationStatus.UNKNOWN,
    from: dayOf(resource.effectivePeriod?.start) ?? dayOf(resource.effectiveDateTime) ?? dayOf(resource.dateAsserted),
    until: dayOf(resource.effectivePeriod?.end),
  });

export const mapMedicationRequest = (asked: readonly ClinicalCategory[]) => (resource: MedicationRequest): ClassifiedMedication | LeftOut =>
  classified(resource, asked, {
    id: idOf(resource),
    medicine: medicineOf(resource.medicationCodeableConcept, resource.medicationReference),
    dosage: dosageOf(resource.dosageInstruction),
    status: lookUp(STATUS, resource.status) ?? MedicationStatus.UNKNOWN,
    from: dayOf(resource.dispenseRequest?.validityPeriod?.start) ?? dayOf(resource.authoredOn),
    until: dayOf(resource.dispenseRequest?.validityPeriod?.end),
  });

/** Medicines are safety alerts, for everyone in direct care; one that is labelled confidential tells a diagnosis, and is of that class. */
function classified(resource: FhirResource & { readonly status: string }, asked: readonly ClinicalCategory[], medication: Omit<ClassifiedMedication, 'category'>): ClassifiedMedication | LeftOut {
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  const category = categoryOf(resource);
  if (category === null) return leftOut('sensitivity label without a category');
  if (!asked.includes(category)) return leftOut('of a category that was not asked for');
  return { ...medication, category: category === 'physical-health' ? 'safety-alerts' : category };
}

/** What a statement and the request behind it both say is one medicine; the statement, which comes first, is kept. */
export function withoutRepeats(medications: readonly ClassifiedMedication[]): readonly ClassifiedMedication[] {
  const keyOf = ({ medicine, from, id }: ClassifiedMedication): string => (medicine && from ? `${medicine.code} ${from}` : `#${id}`);
  const seen = new Map<string, ClassifiedMedication>();
  for (const medication of medications) if (!seen.has(keyOf(medication))) seen.set(keyOf(medication), medication);
  return [...seen.values()];
}

const medicineOf = (concept: CodeableConcept | undefined, reference: Reference | undefined): Coded | null => {
  const display = textOf(reference?.display);
  return codedOf(concept) ?? (display ? { code: display, display, system: null } : null);
};

const dosageOf = (dosages: readonly Dosage[] | undefined): string | null =>
  textOf((dosages ?? []).map(({ text, patientInstruction }) => textOf(text) ?? textOf(patientInstruction)).filter((words) => words !== null).join('; '));
