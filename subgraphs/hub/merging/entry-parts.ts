import { sql } from 'kysely';
import { registerEnumType } from 'type-graphql';
import type { ChildId } from '#schema/ids';
import type { Reading } from '#subgraphs/hub/matching/block';

export enum EntryPartKind {
  NAME = 'NAME',
  ADDRESS = 'ADDRESS',
  CONTACT_POINT = 'CONTACT_POINT',
  IDENTIFIER = 'IDENTIFIER',
  HOUSEHOLD_MEMBER = 'HOUSEHOLD_MEMBER',
  SCHOOL_PLACE = 'SCHOOL_PLACE',
  INVOLVEMENT = 'INVOLVEMENT',
  CONCERN = 'CONCERN',
  CONSENT = 'CONSENT',
}

registerEnumType(EntryPartKind, {
  name: 'EntryPartKind',
  description: 'A kind of record that an entry of the index is made of, and that can be moved into another.',
  valuesConfig: {
    NAME: { description: 'A name.' },
    ADDRESS: { description: 'An address.' },
    CONTACT_POINT: { description: 'A telephone number or an e-mail address.' },
    IDENTIFIER: { description: 'A number by which an agency knows the child; what the agency told under it goes along.' },
    HOUSEHOLD_MEMBER: { description: 'Somebody of the household.' },
    SCHOOL_PLACE: { description: 'A school place.' },
    INVOLVEMENT: { description: 'That somebody works with the child.' },
    CONCERN: { description: 'A flag of concern.' },
    CONSENT: { description: 'What was said about sharing.' },
  },
});

/** The table of each kind, and under which class of information its being there is told. */
export const PARTS = {
  NAME: { table: 'child_name', category: 'identity' },
  ADDRESS: { table: 'child_address', category: 'address' },
  CONTACT_POINT: { table: 'contact_point', category: 'contact' },
  IDENTIFIER: { table: 'identifier', category: 'identifiers' },
  HOUSEHOLD_MEMBER: { table: 'household_member', category: 'household' },
  SCHOOL_PLACE: { table: 'school_place', category: 'school' },
  // Of a service whose name alone tells something, the class is the row's own (parts-of-child.ts).
  INVOLVEMENT: { table: 'involvement', category: 'practitioners' },
  CONCERN: { table: 'concern', category: 'concerns' },
  CONSENT: { table: 'consent_statement', category: 'wishes-consent' },
} as const satisfies Record<EntryPartKind, { readonly table: string; readonly category: string }>;

export interface EntryPart {
  readonly kind: EntryPartKind;
  readonly id: string;
  readonly category: string;
  readonly source: string;
  readonly recorded_at: string;
}

/** Which records an entry has of these kinds: that they are there, since when and from where, and nothing of what they say. */
export async function partsOf(store: Reading, child: ChildId, kinds: readonly EntryPartKind[]): Promise<readonly EntryPart[]> {
  if (kinds.length === 0) return [];
  const selects = kinds.map((kind) => {
    const { table, category } = PARTS[kind];
    // A "never" is not a part of the entry but a word about it: it stays, and holds for both.
    return sql`select ${kind}::text as kind, id::text as id, ${kind === EntryPartKind.INVOLVEMENT ? sql.ref('category') : sql.lit(category)} as category, source, recorded_at from ${sql.table(table)}
      where child_id = ${child} ${kind === EntryPartKind.IDENTIFIER ? sql`and not never_link` : sql``}`;
  });
  const { rows } = await sql<EntryPart>`${sql.join(selects, sql` union all `)} order by recorded_at, kind, id`.execute(store);
  return rows;
}
