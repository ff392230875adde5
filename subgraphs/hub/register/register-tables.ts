import type { ChildId } from '#schema/ids';
import type { Provenance } from '#subgraphs/hub/store/database';

export interface RegisterTables {
  readonly register_entry: RegisterEntryRow & Provenance;
  readonly circumstance: CircumstanceRow & Provenance;
  readonly group_count: GroupCountRow;
}

export type RegisterKindWord = 'OUT_OF_SCHOOL' | 'MISSING_CHILDREN' | 'NO_LEAD';

export interface RegisterEntryRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly kind: RegisterKindWord;
  readonly reason: string;
  readonly since: string;
  /** The named officer. */
  readonly officer_id: string | null;
  readonly next_step: string | null;
  readonly next_step_by: string | null;
  readonly closed_at: string | null;
  readonly closed_reason: string | null;
}

/** What an agency's events say of how a child lives, as far as groups are counted by it. */
export interface CircumstanceRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly kind: 'TRUANTING' | 'TEMPORARY_ACCOMMODATION' | 'MISSING';
  readonly from_at: string;
  readonly until_at: string | null;
}

/** What is said of a group's size for a month; null: too few to say. */
export interface GroupCountRow {
  readonly group_id: string;
  readonly month: string;
  readonly shown: number | null;
}
