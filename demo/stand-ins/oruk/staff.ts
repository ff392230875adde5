import type { DemoPractitioner } from '#demo/population/model';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** A practitioner as a SCIM 2.0 user. The private number is there as it is in life, and nobody's to show. */
export const scimUser = (practitioner: DemoPractitioner) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
  id: practitioner.id,
  userName: practitioner.email,
  displayName: practitioner.name,
  title: practitioner.role.replace(/_/g, ' '),
  active: practitioner.status !== 'suspended',
  emails: [{ value: 'PRIVATE@home.example', type: 'home' }, { value: practitioner.email, type: 'work', primary: true }],
  phoneNumbers: [{ value: 'PRIVATE-NUMBER', type: 'mobile' }, { value: practitioner.phone, type: 'work' }],
  [ENTERPRISE]: { organization: practitioner.agency, department: practitioner.team },
});

export type ScimUser = ReturnType<typeof scimUser>;

/** The part of SCIM's filter language that a search for people needs: `active eq true and (A co "x" or B co "x" or C co "x")`. */
export function scimFilter(filter: string): (user: ScimUser) => boolean {
  const written = /^active eq true and \((.+)\)$/s.exec(filter);
  const tests = (written?.[1] ?? '').split(/ or (?=(?:displayName|title|urn:\S+:department) co ")/).map((test) => /^(displayName|title|urn:\S+:department) co ("(?:[^"\\]|\\.)*")$/s.exec(test));
  if (!written || tests.some((test) => test === null)) throw new Error('invalidFilter');
  const contains = tests.map((test) => ({ attribute: test?.[1] ?? '', value: (JSON.parse(test?.[2] ?? '""') as string).toLowerCase() }));
  return (user) => user.active && contains.some(({ attribute, value }) => valueOf(user, attribute).toLowerCase().includes(value));
}

function valueOf(user: ScimUser, attribute: string): string {
  if (attribute === 'displayName') return user.displayName;
  return attribute === 'title' ? user.title : (user[ENTERPRISE] as { readonly department: string }).department;
}
