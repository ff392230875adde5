import type { Consent, ConsentProvision, ConsentProvisionActor } from 'fhir/r4';
import type { ConsentRow } from '#subgraphs/hub/store/database';

/** A statement about sharing, and whether another has taken its place. */
export type ConsentToExport = ConsentRow & { readonly isSuperseded: boolean };

const CODE_SYSTEM = 'https://childgraph.example/codes';
const HL7 = 'http://terminology.hl7.org/CodeSystem';

/**
 * A statement about sharing as an HL7 FHIR R4 Consent. A statement is not a basis: `policyRule` says that it is one
 * under common law, and nothing else. What was refused is `rejected` and denies; what has been withdrawn or superseded
 * is `inactive`, and stays: nothing is ever taken out.
 */
export const fhirConsent = (statement: ConsentToExport): Consent => ({
  resourceType: 'Consent',
  id: statement.id,
  status: statusOf(statement),
  scope: { coding: [{ system: `${HL7}/consentscope`, code: 'patient-privacy', display: 'Privacy Consent' }] },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0', display: 'Consent Document' }] }],
  patient: { identifier: { system: `${CODE_SYSTEM}/child`, value: statement.child_id } },
  dateTime: statement.from_at,
  performer: [{ display: `${statement.given_by} (${statement.capacity.replaceAll('_', ' ')})` }],
  policyRule: { text: 'Common law duty of confidentiality (England and Wales); UK GDPR Art 7 where consent is the basis' },
  verification: [{ verified: true, verifiedWith: { display: statement.explained_to }, verificationDate: statement.from_at }],
  identifier: [{ system: `${CODE_SYSTEM}/consent-statement`, value: statement.id }],
  ...(statement.supersedes ? { extension: [{ url: `${CODE_SYSTEM}/supersedes`, valueReference: { reference: `Consent/${statement.supersedes}` } }] } : {}),
  sourceReference: { display: statement.evidence },
  provision: provisionOf(statement),
});

function statusOf({ outcome, isSuperseded }: ConsentToExport): Consent['status'] {
  if (isSuperseded || outcome === 'withdrawn') return 'inactive';
  return outcome === 'refused' ? 'rejected' : 'active';
}

/** An empty list means all: then the provision does not narrow, as FHIR has it. */
const provisionOf = (statement: ConsentToExport): ConsentProvision => ({
  type: statement.outcome === 'given' ? 'permit' : 'deny',
  period: { start: statement.from_at, ...(statement.until_at ? { end: statement.until_at } : {}) },
  ...unlessAll('actor', [...statement.from_agencies.map((agency) => actor(agency, 'CST', 'custodian')), ...statement.to_agencies.map((agency) => actor(agency, 'IRCP', 'information recipient'))]),
  ...unlessAll('purpose', statement.purposes.map((code) => ({ system: `${CODE_SYSTEM}/purpose`, code }))),
  ...unlessAll('class', statement.categories.map((code) => ({ system: `${CODE_SYSTEM}/category`, code }))),
});

const actor = (agency: string, code: string, display: string): ConsentProvisionActor =>
  ({ role: { coding: [{ system: `${HL7}/v3-ParticipationType`, code, display }] }, reference: { identifier: { system: `${CODE_SYSTEM}/agency`, value: agency } } });

const unlessAll = <Name extends string, Item>(name: Name, items: readonly Item[]): Partial<Record<Name, Item[]>> =>
  (items.length > 0 ? { [name]: [...items] } : {}) as Partial<Record<Name, Item[]>>;
