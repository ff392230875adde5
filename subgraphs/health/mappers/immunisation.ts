import type { Immunization } from 'fhir/r4';
import { codedOf, dayOf, idOf, instantOf, textOf } from '#subgraphs/health/fhir/reading';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import { type Immunisation, ImmunisationStatus } from '#subgraphs/health/objects/immunisation';

/** No course is longer; a larger number is a lot number in the wrong field. */
const MOST_DOSES = 50;
const PROCEDURE = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-VaccinationProcedure';

export function mapImmunisation(resource: Immunization): Immunisation | LeftOut {
  if (resource.status === 'entered-in-error') return leftOut('entered in error');
  const protocols = resource.protocolApplied ?? [];
  const primarySource = typeof resource.primarySource === 'boolean' ? resource.primarySource : null;
  const [identifier] = resource.identifier ?? [];
  return {
    id: idOf(resource),
    vaccine: codedOf(resource.vaccineCode) ?? procedureOf(resource),
    targets: protocols.flatMap(({ targetDisease }) => targetDisease ?? []).map(codedOf).filter((target) => target !== null),
    date: dayOf(resource.occurrenceDateTime) ?? dayOf(resource.occurrenceString),
    dose: doseOf(protocols.map(({ doseNumberPositiveInt }) => doseNumberPositiveInt)),
    status: resource.status === 'not-done' ? ImmunisationStatus.NOT_DONE : ImmunisationStatus.COMPLETED,
    primarySource,
    records: [{ supplier: textOf(identifier?.system), identifier: textOf(identifier?.value), primarySource, recordedAt: instantOf(resource.recorded) }],
  };
}

/** UK records often code what was done (the procedure) where the product is not known. */
const procedureOf = ({ extension }: Immunization) => codedOf(extension?.find(({ url }) => url === PROCEDURE)?.valueCodeableConcept);

const doseOf = (doses: readonly unknown[]): number | null => doses.find((dose): dose is number => Number.isInteger(dose) && Number(dose) > 0 && Number(dose) <= MOST_DOSES) ?? null;
