import { join } from 'node:path';
import { askJson, type JsonSource } from '#subgraphs/host/ask-json';
import { schemasIn } from '#subgraphs/host/json-schemas';
import type { Report } from '#subgraphs/host/rejection';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';

/** A member of staff of one of the agencies, as far as others need to reach them at work. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly agency: string | null;
  readonly team: string | null;
  readonly workPhone: string | null;
  readonly workEmail: string | null;
}

export interface StaffDirectory {
  /** Active staff whose name, role or team contains `words`; `more` says that there are others than the first `count`. */
  find(words: string, count: number, signal: AbortSignal): Promise<{ readonly found: readonly StaffMember[]; readonly more: boolean }>;
}

const schemas = schemasIn(join(__dirname, '../scim-schema'));
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const SEARCH = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';

interface ListResponse { readonly totalResults: number; readonly Resources?: readonly unknown[] }
interface Contact { readonly value?: string; readonly type?: string | null }
interface User {
  readonly id: string;
  readonly displayName: string;
  readonly title?: string | null;
  readonly active?: boolean;
  readonly emails?: readonly Contact[] | null;
  readonly phoneNumbers?: readonly Contact[] | null;
  readonly [ENTERPRISE]?: { readonly organization?: string | null; readonly department?: string | null } | null;
}

/** The staff directory over SCIM 2.0. Asked by `POST /Users/.search` (RFC 7644, 3.4.3), so that no name stands in a URL. */
export function staffDirectory(source: JsonSource, report: Report): StaffDirectory {
  return {
    async find(words, count, signal) {
      const body = { schemas: [SEARCH], filter: filterFor(words), sortBy: 'displayName', startIndex: 1, count };
      const answer = await askJson(source, { method: 'POST', path: '/Users/.search', body, signal });
      const list = schemas.accept<ListResponse>('list-response', answer, { document: 'Users/.search', path: '' }, report);
      if (list === null) throw new SourceUnavailable(source.system, 'answer of another shape');
      const users = schemas.acceptEach<User>('user', list.Resources, { document: 'Users/.search', path: '/Resources' }, report);
      const found = users.filter(({ value }) => value.active !== false).map(({ value }) => toStaffMember(value));
      return { found: found.slice(0, count), more: list.totalResults > count };
    },
  };
}

/** A value in a SCIM filter is a JSON string (RFC 7644, 3.4.2.2): quoted, it cannot become a filter of its own. */
const filterFor = (words: string): string => {
  const value = JSON.stringify(words);
  return `active eq true and (displayName co ${value} or title co ${value} or ${ENTERPRISE}:department co ${value})`;
};

const toStaffMember = (user: User): StaffMember => ({
  id: user.id,
  name: user.displayName,
  role: user.title ?? null,
  agency: user[ENTERPRISE]?.organization ?? null,
  team: user[ENTERPRISE]?.department ?? null,
  workPhone: atWork(user.phoneNumbers),
  workEmail: atWork(user.emails),
});

/** Home and mobile numbers may stand beside; only what is marked as work is anyone's to use. */
const atWork = (contacts: readonly Contact[] | null | undefined): string | null => contacts?.find(({ type }) => type === 'work')?.value ?? null;
