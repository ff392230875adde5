import type { ChildId } from '#schema/ids';

/** Rows of the common assessment, the action plan and the five outcomes, as migration 30 makes them. */
export interface AssessmentRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly started_at: string;
  readonly started_by: string;
  readonly builds_on: string | null;
  readonly changed_at: string;
  readonly completed_at: string | null;
  readonly completed_by: string | null;
}

export interface AssessmentEntryRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly assessment_id: string;
  readonly domain: string;
  readonly kind: 'STRENGTH' | 'NEED' | 'CHILD_VOICE' | 'PARENT_VOICE';
  readonly category: string;
  readonly words: string;
  readonly carried_over: boolean;
}

export interface SignatureRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly assessment_id: string;
  readonly name: string;
  readonly capacity: 'CHILD' | 'PARENT_CARER' | 'PRACTITIONER';
  readonly agrees: boolean;
  readonly comment: string | null;
  readonly signed_on: string;
}

export interface PlanRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly assessment_id: string | null;
  readonly made_at: string;
  readonly made_by: string;
  readonly review_on: string;
  readonly closed_at: string | null;
  readonly close_reason: string | null;
}

export interface GoalRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly plan_id: string;
  readonly outcome: string;
  readonly goal: string;
  /** The practitioner who sees to it; null where one of the family does. */
  readonly owner_id: string | null;
  readonly owner_name: string;
  readonly due_on: string;
  readonly status: 'OPEN' | 'DONE' | 'DROPPED';
  readonly progress: string | null;
}

export interface PlanReviewRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly plan_id: string;
  readonly reviewed_at: string;
  readonly reviewed_by: string;
  readonly words: string;
  readonly next_review_on: string | null;
}

export interface OutcomeRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly outcome: string;
  readonly standing: number;
  readonly seen_on: string;
  readonly words: string;
  readonly seen_by: string;
}
