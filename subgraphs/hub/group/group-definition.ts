import { type RawBuilder, sql } from 'kysely';

/** What a child of a group has in common with the others; each with the class of information that it tells of. */
export const CIRCUMSTANCES = {
  TRUANTING: { category: 'school', level: 'SUMMARY', holds: sql<boolean>`exists (select 1 from circumstance x where x.child_id = child.id and x.kind = 'TRUANTING' and x.until_at is null)` },
  TEMPORARY_ACCOMMODATION: {
    category: 'address', level: 'DETAIL',
    holds: sql<boolean>`(exists (select 1 from circumstance x where x.child_id = child.id and x.kind = 'TEMPORARY_ACCOMMODATION' and x.until_at is null)
      or exists (select 1 from child_address a where a.child_id = child.id and a.use = 'temporary' and (a.valid_until is null or a.valid_until > current_date)))`,
  },
  KNOWN_TO_SOCIAL_CARE: {
    category: 'practitioners', level: 'SUMMARY',
    holds: sql<boolean>`(exists (select 1 from lead l join work_contact w on w.id = l.practitioner_id where l.child_id = child.id and l.status = 'active' and w.agency = 'social_care')
      or exists (select 1 from involvement i where i.child_id = child.id and i.agency = 'social_care' and i.relation <> 'conflicted' and i.category = 'practitioners' and i.from_at <= now() and (i.until_at is null or i.until_at > now())))`,
  },
} as const satisfies Record<string, { readonly category: string; readonly level: 'SUMMARY' | 'DETAIL'; readonly holds: RawBuilder<boolean> }>;

export type Circumstance = keyof typeof CIRCUMSTANCES;

export interface GroupDefinition {
  readonly id: string;
  readonly name: string;
  readonly of: readonly Circumstance[];
}

/** Groups are these and no others: who may choose what is counted can ask until one child remains. */
export const GROUPS: readonly GroupDefinition[] = [
  { id: 'truanting', name: 'Truanting', of: ['TRUANTING'] },
  { id: 'temporary-accommodation', name: 'In temporary accommodation', of: ['TEMPORARY_ACCOMMODATION'] },
  { id: 'social-care', name: 'Known to social care', of: ['KNOWN_TO_SOCIAL_CARE'] },
  { id: 'truanting-social-care', name: 'Truanting and known to social care', of: ['TRUANTING', 'KNOWN_TO_SOCIAL_CARE'] },
  { id: 'truanting-temporary-social-care', name: 'Truanting, in temporary accommodation and known to social care', of: ['TRUANTING', 'TEMPORARY_ACCOMMODATION', 'KNOWN_TO_SOCIAL_CARE'] },
];
