import type {
  AllergyIntolerance, Appointment, CodeableConcept, Condition, Encounter, EpisodeOfCare, FhirResource, MedicationStatement, Meta, Observation, Reference, ServiceRequest,
} from 'fhir/r4';
import type { DemoChild, DemoHealth, Population } from '#demo/population/model';

const SNOMED = 'http://snomed.info/sct';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

/** HL7 sensitivity labels, by which a record system keeps confidential entries apart. */
const LABEL: Readonly<Record<string, string>> = { 'child-mental-health': 'PSY', 'sexual-health': 'SEX', 'child-substance-use': 'SUD' };
const UNLABELLED: readonly string[] = ['physical-health', 'immunisation-growth', 'safety-alerts'];

/** The care record of one child as FHIR resources, in the order a record system would give them. */
export function clinicalResources(child: DemoChild, number: string, population: Population): readonly FhirResource[] {
  const { health } = child;
  if (!health) return [];
  const subject: Reference = { type: 'Patient', identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: number } };
  return [
    ...health.allergies.map((entry) => allergy(entry, subject)),
    ...health.medications.map((entry) => medication(entry, subject)),
    ...health.conditions.map((entry) => condition(entry, subject)),
    ...health.appointments.map((entry) => appointment(entry, subject)),
    ...health.emergencyAttendances.map((entry) => emergencyAttendance(entry, subject)),
    ...(health.camhs ? [camhsReferral(health.camhs, child.key, subject, population)] : []),
    ...(health.sexualHealth ? [episode('sexual-health', health.sexualHealth, child.key, subject)] : []),
    ...(health.substanceUse ? [episode('child-substance-use', health.substanceUse, child.key, subject)] : []),
    ...(health.selfHarmRisk ? [selfHarmRisk(health.selfHarmRisk, child.key, subject)] : []),
  ];
}

const allergy = (entry: DemoHealth['allergies'][number], patient: Reference): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance', id: entry.id, patient,
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
  code: snomed(entry.code, entry.display), criticality: entry.criticality, recordedDate: entry.recordedOn,
});

const medication = (entry: DemoHealth['medications'][number], subject: Reference): MedicationStatement => ({
  resourceType: 'MedicationStatement', id: entry.id, subject, status: 'active',
  medicationCodeableConcept: snomed(entry.code, entry.display), dosage: [{ text: entry.dosage }], effectivePeriod: { start: entry.from },
});

const condition = (entry: DemoHealth['conditions'][number], subject: Reference): Condition => ({
  resourceType: 'Condition', id: entry.id, subject, ...labelled(entry.category),
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  code: snomed(entry.code, entry.display), onsetDateTime: entry.onset, recordedDate: entry.recordedOn,
});

const appointment = (entry: DemoHealth['appointments'][number], actor: Reference): Appointment => ({
  resourceType: 'Appointment', id: entry.id, ...labelled(entry.category), status: entry.status,
  start: `${entry.date}T09:30:00Z`, serviceType: [{ text: entry.service }], participant: [{ actor, status: 'accepted' }],
});

const emergencyAttendance = (entry: DemoHealth['emergencyAttendances'][number], subject: Reference): Encounter => ({
  resourceType: 'Encounter', id: entry.id, subject, status: 'finished', class: { system: ACT_CODE, code: 'EMER', display: 'emergency' },
  period: { start: `${entry.date}T18:10:00Z` }, reasonCode: [{ text: entry.reason }], serviceProvider: { display: entry.site },
});

const camhsReferral = (camhs: NonNullable<DemoHealth['camhs']>, key: string, subject: Reference, { practitioners }: Population): ServiceRequest => ({
  resourceType: 'ServiceRequest', id: `camhs-${key}`, subject, ...labelled('child-mental-health'), status: camhs.status, intent: 'order',
  authoredOn: camhs.referredOn, reasonCode: [{ text: camhs.reason }],
  performer: [{ type: 'Practitioner', display: practitioners.find(({ id }) => id === camhs.clinician)?.name ?? camhs.clinician }],
});

const episode = (category: string, care: { readonly service: string; readonly from: string }, key: string, patient: Reference): EpisodeOfCare => ({
  resourceType: 'EpisodeOfCare', id: `${category}-${key}`, patient, ...labelled(category), status: 'active', type: [{ text: care.service }], period: { start: care.from },
});

const RISK = { low: { code: 'low', display: 'Low likelihood' }, medium: { code: 'moderate', display: 'Moderate likelihood' }, high: { code: 'high', display: 'High likelihood' } } as const;

const selfHarmRisk = (risk: NonNullable<DemoHealth['selfHarmRisk']>, key: string, subject: Reference): Observation => ({
  resourceType: 'Observation', id: `self-harm-risk-${key}`, subject, ...labelled('child-mental-health'), status: 'final',
  code: snomed('401206008', 'At risk for deliberate self harm'), effectiveDateTime: risk.assessedOn,
  valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/risk-probability', ...RISK[risk.level] }] },
});

const snomed = (code: string, display: string): CodeableConcept => ({ coding: [{ system: SNOMED, code, display }] });

/** A category that has no label of its own is very restricted: nobody who asks for another should be given it. */
function labelled(category: string): { readonly meta?: Meta } {
  if (UNLABELLED.includes(category)) return {};
  const label = LABEL[category];
  return {
    meta: { security: [label ? { system: ACT_CODE, code: label } : { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'V' }] },
  };
}
