import type { AuditEvent, AuditEventAgent, AuditEventEntity, Coding } from 'fhir/r4';
import type { AccessRecord, ChildAccess } from '#record/access-record';
import type { StoredRecord } from '#record/read-record';

const CODES = {
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  eventType: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  interaction: 'http://hl7.org/fhir/restful-interaction',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  entityType: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
  entityRole: 'http://terminology.hl7.org/CodeSystem/object-role',
  sourceType: 'http://terminology.hl7.org/CodeSystem/security-source-type',
  /** Ours: words of the policy, and ids that mean something here alone. */
  childgraph: 'https://childgraph.example/fhir',
} as const;

const PROFILE = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit';

/** FHIR R4 AuditEvent.outcome: 0 success, 4 minor failure (refused), 8 serious failure. */
const OUTCOMES: Readonly<Record<AccessRecord['outcome'], '0' | '4' | '8'>> = { answered: '0', refused: '4', failed_closed: '8', failed: '8' };

/**
 * One record as FHIR R4 AuditEvents after IHE BALP 1.1: PatientQuery, one for each child, as the profile asks; Query where it
 * is about none. A child is its pseudonym: an identifier that nobody outside can resolve. BALP wants the raw query; the
 * record holds no query, since arguments name people, so what stands there is the operation's name and hash.
 */
export const auditEvents = (stored: StoredRecord): readonly AuditEvent[] =>
  (stored.record.children.length === 0 ? [eventOf(stored, null)] : stored.record.children.map((child) => eventOf(stored, child)));

function eventOf({ sequence, hash, record }: StoredRecord, child: ChildAccess | null): AuditEvent {
  return {
    resourceType: 'AuditEvent',
    id: child ? child.decisionId : `record-${sequence}`,
    meta: { profile: [`${PROFILE}.${child ? 'PatientQuery' : 'Query'}`] },
    type: { system: CODES.eventType, code: 'rest', display: 'Restful Operation' },
    subtype: [{ system: CODES.interaction, code: 'search', display: 'search' }],
    action: 'E',
    recorded: record.at,
    outcome: OUTCOMES[record.outcome],
    ...(record.errors.length > 0 ? { outcomeDesc: record.errors.join(' ') } : {}),
    ...(record.purpose === null ? {} : { purposeOfEvent: [{ coding: [{ system: `${CODES.childgraph}/purpose`, code: record.purpose }] }] }),
    agent: agentsOf(record),
    source: { site: 'childgraph', observer: { display: 'childgraph gateway' }, type: [{ system: CODES.sourceType, code: '4', display: 'Application Server' }] },
    entity: [...(child ? [childEntity(child)] : []), queryEntity(record, sequence, hash), ...(child ? child.categories.map((category) => categoryEntity(category)) : [])],
  };
}

/** BALP, as DICOM before it: of a query the client is the source and the server the destination. */
const agentsOf = (record: AccessRecord): AuditEventAgent[] => [
  { type: coded(CODES.dicom, '110153', 'Source Role ID'), who: { display: record.operation.name ?? 'client' }, requestor: false },
  { type: coded(CODES.dicom, '110152', 'Destination Role ID'), who: { display: 'childgraph gateway' }, requestor: false },
  ...(record.viewer === null ? [] : [viewerAgent(record, record.viewer)]),
];

const viewerAgent = ({ role, agency, policyVersion }: AccessRecord, viewer: string): AuditEventAgent => ({
  type: coded(CODES.participation, 'IRCP', 'information recipient'),
  who: { identifier: { system: `${CODES.childgraph}/viewer`, value: viewer } },
  requestor: true,
  ...(role === null ? {} : { role: [coded(`${CODES.childgraph}/role`, role), ...(agency === null ? [] : [coded(`${CODES.childgraph}/agency`, agency)])] }),
  ...(policyVersion === '' ? {} : { policy: [`urn:childgraph:policy:${policyVersion}`] }),
});

const coded = (system: string, code: string, display?: string) => ({ coding: [{ system, code, ...(display === undefined ? {} : { display }) }] });

const entity = (type: string, typeSays: string, role: string, roleSays: string): { readonly type: Coding; readonly role: Coding } =>
  ({ type: { system: CODES.entityType, code: type, display: typeSays }, role: { system: CODES.entityRole, code: role, display: roleSays } });

const childEntity = ({ child, found, consents = [], bases = [] }: ChildAccess): AuditEventEntity => ({
  ...entity('1', 'Person', '1', 'Patient'),
  what: { identifier: { system: `${CODES.childgraph}/child-pseudonym`, value: child } },
  detail: [
    { type: 'found', valueString: String(found) },
    ...consents.map((id) => ({ type: 'consent', valueString: id })),
    ...bases.map(({ basis, record }) => ({ type: 'basis', valueString: `${basis} ${record}` })),
  ],
});

const queryEntity = ({ operation }: AccessRecord, sequence: number, hash: string): AuditEventEntity => ({
  ...entity('2', 'System Object', '24', 'Query'),
  query: Buffer.from(`${operation.kind} ${operation.name ?? ''} ${operation.hash}`).toString('base64'),
  detail: [{ type: 'sequence', valueString: String(sequence) }, { type: 'hash', valueString: hash }],
});

const categoryEntity = ({ category, given, level, rules }: ChildAccess['categories'][number]): AuditEventEntity => ({
  ...entity('2', 'System Object', '4', 'Domain Resource'),
  what: { identifier: { system: `${CODES.childgraph}/category`, value: category } },
  detail: [{ type: 'given', valueString: String(given) }, { type: 'level', valueString: level }, ...rules.map((rule) => ({ type: 'rule', valueString: rule }))],
});
