import type { Immunization } from 'fhir/r4';
import type { DemoChild, DemoHealth } from '#demo/population/model';

const SNOMED = 'http://snomed.info/sct';

interface Target {
  readonly code: string;
  readonly display: string;
}

const disease = (code: string, display: string): Target => ({ code, display });
const DIPHTHERIA = disease('397430003', 'Diphtheria');
const TETANUS = disease('76902006', 'Tetanus');
const POLIO = disease('398102009', 'Acute poliomyelitis');
const PERTUSSIS = disease('27836007', 'Pertussis');
const HIB = disease('709410003', 'Haemophilus influenzae type b infection');
const HEPATITIS_B = disease('66071002', 'Viral hepatitis type B');

/** SNOMED CT codes of the diseases, by the Immunisation API's words for what a vaccine is against. */
const DISEASES: Readonly<Record<string, readonly Target[]>> = {
  FLU: [disease('6142004', 'Influenza')],
  HPV: [disease('240532009', 'Human papillomavirus infection')],
  MMR: [disease('14189004', 'Measles'), disease('36989005', 'Mumps'), disease('36653000', 'Rubella')],
  '3IN1': [TETANUS, DIPHTHERIA, POLIO],
  '4IN1': [TETANUS, DIPHTHERIA, POLIO, PERTUSSIS],
  '6IN1': [TETANUS, DIPHTHERIA, POLIO, PERTUSSIS, HIB, HEPATITIS_B],
  MENACWY: [disease('23511006', 'Meningococcal infectious disease')],
  ROTAVIRUS: [disease('18624000', 'Disease caused by Rotavirus')],
};

export const immunisationResources = (child: DemoChild, number: string): readonly { readonly target: string; readonly resource: Immunization }[] =>
  (child.health?.immunisations ?? []).map((entry) => ({ target: entry.target.toUpperCase(), resource: immunization(entry, number) }));

const immunization = (entry: DemoHealth['immunisations'][number], number: string): Immunization => ({
  resourceType: 'Immunization',
  id: entry.id,
  identifier: [{ use: 'official', system: entry.supplier, value: entry.id }],
  status: 'completed',
  vaccineCode: { text: entry.vaccine },
  patient: { reference: `urn:uuid:${entry.id}`, type: 'Patient', identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: number } },
  occurrenceDateTime: `${entry.date}T10:00:00+00:00`,
  recorded: `${entry.date}T10:05:00+00:00`,
  primarySource: entry.primarySource,
  protocolApplied: [{
    targetDisease: (DISEASES[entry.target.toUpperCase()] ?? [{ display: entry.target, code: '' }]).map(({ code, display }) => (code ? { coding: [{ system: SNOMED, code, display }] } : { text: display })),
    doseNumberPositiveInt: entry.dose,
  }],
});
