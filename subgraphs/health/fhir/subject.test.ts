import type { FhirResource } from 'fhir/r4';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { isAbout } from '#subgraphs/health/fhir/subject';

const CHILD = '9990000018' as NhsNumber;
const OTHER = '9990000026';
const by = (value: string) => ({ identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value } });
const about = (resource: object): boolean => isAbout(resource as FhirResource, CHILD);
const appointment = (...actors: readonly object[]) => ({ resourceType: 'Appointment', participant: actors.map((actor) => ({ actor })) });

it.each<readonly [string, object]>([
  ['by identifier', { subject: by(CHILD) }],
  ['by identifier, written with spaces', { subject: by('999 000 0018') }],
  ['by reference', { patient: { reference: `Patient/${CHILD}` } }],
  ['by absolute reference', { patient: { reference: `https://nhs.example/FHIR/R4/Patient/${CHILD}` } }],
  ['in a contained patient', { contained: [{ resourceType: 'Patient', id: 'p', ...{ identifier: [by(CHILD).identifier] } }], patient: { reference: '#p' } }],
  ['as one of a family seen together', appointment(by(OTHER), by(CHILD))],
  ['beside a practitioner', appointment({ identifier: { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: OTHER } }, by(CHILD))],
  ['by a reference that only the server can read', { subject: { reference: 'urn:uuid:7f8a' } }],
  ['by nothing: the server answered our question', {}],
])('takes for the child’s what names the child %s', (_case, resource) => expect(about(resource)).toBe(true));

it.each<readonly [string, object]>([
  ['by identifier', { subject: by(OTHER) }],
  ['by a number that is none', { subject: by('12345') }],
  ['by reference', { patient: { reference: `Patient/${OTHER}` } }],
  ['in a contained patient', { contained: [{ resourceType: 'Patient', id: 'p', identifier: [by(OTHER).identifier] }], patient: { reference: '#p' } }],
  ['although a participant is the child', { subject: by(OTHER), participant: [{ actor: by(CHILD) }] }],
  ['as the only one seen', appointment(by(OTHER))],
])('does not take for the child’s what names another %s', (_case, resource) => expect(about(resource)).toBe(false));
