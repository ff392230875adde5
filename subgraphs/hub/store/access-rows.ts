import type { ChildId } from '#schema/ids';

/** Rows of access asked for, let and taken, as migrations 5, 6 and 31 make them. */
export interface AccessRequestRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly viewer_id: string;
  readonly what: string;
  readonly reason: string;
  /** The lead's practitioner id; null: the front door. */
  readonly asked_of: string | null;
  readonly status: 'open' | 'granted' | 'refused';
  readonly requested_at: string;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly decision_note: string | null;
}

/** What the lead lets one person see, for a time. */
export interface AccessGrantRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly viewer_id: string;
  readonly request_id: string;
  readonly categories: readonly string[];
  readonly from_at: string;
  readonly until_at: string;
  readonly granted_by: string;
  readonly ended_at: string | null;
  readonly ended_by: string | null;
  readonly end_reason: string | null;
}

export interface ReviewColumns {
  readonly review_by: string;
  readonly reviewed_by: string | null;
  readonly reviewed_at: string | null;
  readonly review_outcome: string | null;
  readonly review_words: string | null;
}

export interface BreakGlassRow extends ReviewColumns {
  readonly id: string;
  readonly child_id: ChildId;
  readonly viewer_id: string;
  readonly reason: string;
  readonly from_at: string;
  readonly until_at: string;
}

/** That something was shared against, or without, consent; on what basis and why. */
export interface ConsentOverrideRow extends ReviewColumns {
  readonly id: string;
  readonly child_id: ChildId;
  readonly viewer_id: string;
  readonly agency: string;
  readonly basis: string;
  readonly what: string;
  readonly shared_with: string;
  readonly why_necessary: string;
  readonly why_not_sought: string;
  readonly risk_of_telling: string;
  readonly authorised_by: string;
  readonly shared_at: string;
}
