import type { Generated } from 'kysely';
import type { ChildId } from '#schema/ids';
import type { IdentityConfidence, Seal } from '#schema/contracts/facts';
import type { AccessGrantRow, AccessRequestRow, BreakGlassRow, ConsentOverrideRow } from '#subgraphs/hub/store/access-rows';
import type { AssessmentEntryRow, AssessmentRow, GoalRow, OutcomeRow, PlanReviewRow, PlanRow, SignatureRow } from '#subgraphs/hub/store/help-rows';
import type { AlertTables } from '#subgraphs/hub/alert/alert-tables';
import type { DocumentTables } from '#subgraphs/hub/document/document-tables';
import type { EventTables } from '#subgraphs/hub/events/event-tables';
import type { MessageTables } from '#subgraphs/hub/message/message-tables';
import type { RegisterTables } from '#subgraphs/hub/register/register-tables';
import type { TransferTables } from '#subgraphs/hub/transfer/transfer-tables';

/** The hub's tables, as the migrations make them. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export interface HubDatabase extends AlertTables, RegisterTables, DocumentTables, MessageTables, TransferTables, EventTables {
  readonly child: ChildRow & Provenance;
  readonly child_name: NameRow & Provenance;
  readonly child_address: AddressRow & Provenance;
  readonly contact_point: ContactPointRow & Provenance;
  readonly identifier: IdentifierRow & Provenance;
  readonly household_member: HouseholdMemberRow & Provenance;
  readonly school_place: SchoolPlaceRow & Provenance;
  readonly gp_practice: GpPracticeRow & Provenance;
  readonly work_contact: WorkContactRow & Provenance;
  readonly involvement: InvolvementRow & Provenance;
  readonly lead: LeadRow & Provenance;
  readonly concern: ConcernRow & Provenance;
  readonly consent_statement: ConsentRow & Provenance;
  readonly competence_assessment: CompetenceRow & Provenance;
  readonly access_request: AccessRequestRow & Provenance;
  readonly access_grant: AccessGrantRow & Provenance;
  readonly break_glass: BreakGlassRow & Provenance;
  readonly consent_override: ConsentOverrideRow & Provenance;
  readonly command: CommandRow;
  readonly agency_record: AgencyRecordRow & Provenance;
  readonly agency_record_candidate: AgencyRecordCandidateRow & Provenance;
  readonly common_assessment: AssessmentRow & Provenance;
  readonly assessment_entry: AssessmentEntryRow & Provenance;
  readonly assessment_signature: SignatureRow & Provenance;
  readonly action_plan: PlanRow & Provenance;
  readonly plan_goal: GoalRow & Provenance;
  readonly plan_review: PlanReviewRow & Provenance;
  readonly outcome_progress: OutcomeRow & Provenance;
  readonly search_record: SearchRecordRow;
  readonly findable_name: FindableNameRow;
  readonly pds_reconciliation: PdsReconciliationRow & Provenance;
  readonly child_merge: ChildMergeRow & Provenance;
  readonly child_merge_row: ChildMergeMoveRow;
  readonly child_split: ChildSplitRow & Provenance;
  readonly history: HistoryRow;
}

export interface Provenance {
  readonly version: Generated<number>;
  readonly recorded_at: Generated<string>;
  readonly recorded_by: Generated<string>;
  readonly source: Generated<string>;
}

export type Sex = 'FEMALE' | 'MALE' | 'NOT_KNOWN' | 'NOT_SPECIFIED';
export type NhsNumberStatus = 'VERIFIED' | 'UNVERIFIED' | 'MISSING' | 'INVALID' | 'SUPERSEDED';

export interface ChildRow {
  readonly id: ChildId;
  readonly date_of_birth: string | null;
  readonly expected_date_of_birth: string | null;
  readonly sex: Sex;
  readonly ethnicity_code: string | null;
  readonly language_code: string | null;
  readonly language_display: string | null;
  readonly interpreter: boolean;
  readonly nhs_number_status: NhsNumberStatus;
  readonly seal: Seal;
  readonly pds_restricted: boolean;
  readonly leaving_care_duty: boolean;
  readonly household_id: string | null;
  readonly gp_ods: string | null;
  /** The entry that this one went into: it is not there any more. */
  readonly merged_into: Generated<ChildId | null>;
}

export interface NameRow {
  readonly id: Generated<number>;
  readonly child_id: ChildId;
  readonly use: 'official' | 'usual' | 'old' | 'birth';
  readonly given: readonly string[];
  readonly family: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly folded: string;
}

export interface AddressRow {
  readonly id: Generated<number>;
  readonly child_id: ChildId;
  readonly use: 'home' | 'temporary' | 'old';
  readonly lines: readonly string[];
  readonly town: string | null;
  readonly postcode: string | null;
  readonly uprn: string | null;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
}

export interface ContactPointRow {
  readonly id: Generated<number>;
  readonly child_id: ChildId;
  readonly system: 'phone' | 'email';
  readonly value: string;
  readonly whose: string;
}

export type IdentifierKind = 'nhs_number' | 'upn' | 'case_person_id' | 'ypid' | 'pnc' | 'other';

export interface IdentifierRow {
  readonly id: Generated<number>;
  readonly child_id: ChildId;
  /** An agency word of the policy. */
  readonly agency: string;
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly confidence: IdentityConfidence;
  readonly is_current: boolean;
  readonly never_link: boolean;
}

export interface HouseholdMemberRow {
  readonly id: Generated<number>;
  readonly child_id: ChildId;
  readonly name: string;
  readonly relationship: string;
  readonly parental_responsibility: boolean;
  readonly lives_with_child: boolean;
  readonly date_of_birth: string | null;
}

export interface SchoolPlaceRow {
  readonly id: Generated<number>;
  readonly child_id: ChildId;
  readonly standing: 'ATTENDING' | 'EXCLUDED' | 'REFUSED_ACCESS' | 'NONE';
  readonly urn: string | null;
  readonly school_name: string | null;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
}

export interface GpPracticeRow {
  readonly ods: string;
  readonly name: string;
  readonly postcode: string;
  readonly telephone: string | null;
}

export interface WorkContactRow {
  /** The practitioner's id, the `sub` of their token. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly team: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface InvolvementRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly practitioner_id: string;
  readonly agency: string;
  readonly relation: 'team_around_child' | 'own_caseload' | 'line_manager_of_case' | 'duty_desk' | 'conflicted';
  readonly category: string;
  readonly from_at: string;
  readonly until_at: string | null;
  /** Of one that was added by hand: why. */
  readonly reason: string | null;
  readonly end_reason: string | null;
}

export interface LeadRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly practitioner_id: string;
  readonly status: 'nominated' | 'active' | 'declined' | 'ended';
  readonly nominated_by: string;
  readonly reason: string | null;
  readonly from_at: string | null;
  readonly until_at: string | null;
  readonly end_reason: string | null;
  readonly cover_by: string | null;
  readonly cover_from: string | null;
  readonly cover_until: string | null;
  /** Of a nomination: the time as lead that it takes over from; null where there was no lead. */
  readonly hands_over_from: string | null;
}

/** Records of one entry that went to a new one. */
export interface ChildSplitRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly new_id: ChildId;
  readonly reason: string;
  readonly decided_by: string;
  readonly decided_at: string;
  readonly moved: unknown;
}

export interface AgencyRecordRow {
  readonly id: string;
  readonly agency: string;
  readonly reference: string;
  /** As it came, for who settles it. */
  readonly received: unknown;
  readonly shielded: boolean;
  readonly outcome: 'MATCH' | 'POTENTIAL_MATCH' | 'LOW_CONFIDENCE' | 'MANY_MATCH' | 'NO_MATCH' | 'ERROR';
  /** Whose it is, once that is known. */
  readonly child_id: ChildId | null;
  readonly settled_by: string | null;
  readonly settled_at: string | null;
  readonly received_at: string;
  /** Why it waits for a person, where one child is likely. */
  readonly doubt: Generated<string | null>;
  /** How a person knew that it is a new child, or none of the index. */
  readonly settled_reason: Generated<string | null>;
}

export interface AgencyRecordCandidateRow {
  readonly record_id: string;
  readonly child_id: ChildId;
  readonly probability: number;
  readonly evidence: unknown;
  /** What a person said; null: nothing yet. */
  readonly verdict: 'LINK' | 'DO_NOT_LINK' | 'NEVER_LINK' | null;
}

export interface SearchRecordRow {
  readonly id: Generated<number>;
  readonly viewer_id: string;
  readonly purpose: string | null;
  readonly criteria: unknown;
  readonly found: number;
  readonly searched_at: string;
}

export interface PdsReconciliationRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly status: 'LOCAL_DEMOGRAPHICS_DID_NOT_MATCH' | 'LOCAL_NUMBER_INVALID' | 'NOT_FOUND' | 'SUPERSEDED' | 'NO_DIFFERENCES' | 'DIFFERENCES' | 'ERROR';
  readonly differences: unknown;
  readonly asked_at: string;
}

export interface ChildMergeRow {
  readonly id: string;
  /** The entry that stays. */
  readonly child_id: ChildId;
  readonly gone_id: ChildId;
  readonly reason: string;
  readonly decided_by: string;
  readonly decided_at: string;
  readonly undone_reason: string | null;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

export interface ChildMergeMoveRow {
  readonly merge_id: string;
  readonly table_name: string;
  readonly key: unknown;
  readonly gave_way: boolean;
}

/** Kept by the database in step with names and seals. */
export interface FindableNameRow {
  readonly child_id: ChildId;
  readonly words: readonly string[];
}

export interface ConcernRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly raised_by: string;
  readonly agency: string;
  readonly level: 'GREEN' | 'AMBER' | 'RED';
  readonly seen: string;
  readonly basis: string;
  readonly family_knows: boolean;
  readonly raised_at: string;
  readonly review_on: string;
  readonly closed_at: string | null;
  readonly close_reason: string | null;
}

export interface ConsentRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly outcome: 'given' | 'refused' | 'withdrawn';
  readonly given_by: string;
  readonly capacity: 'child' | 'parental_responsibility' | 'local_authority' | 'court';
  readonly from_agencies: readonly string[];
  readonly to_agencies: readonly string[];
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly from_at: string;
  readonly until_at: string | null;
  readonly evidence: string;
  readonly explained_to: string;
  readonly supersedes: string | null;
}

export interface CompetenceRow {
  readonly id: Generated<number>;
  readonly child_id: ChildId;
  readonly assessed_on: string;
  readonly topic: string;
  readonly outcome: 'competent' | 'not_competent';
  readonly assessed_by: string;
  readonly reasoning: string | null;
}

export interface CommandRow {
  readonly viewer_id: string;
  readonly idempotency_key: string;
  readonly name: string;
  readonly request_hash: string;
  readonly answer: unknown;
  readonly carried_out_at: Generated<string>;
}

export interface HistoryRow {
  readonly seq: Generated<number>;
  readonly table_name: string;
  readonly child_id: ChildId | null;
  readonly version: number;
  readonly was: Readonly<Record<string, unknown>>;
  readonly operation: 'UPDATE' | 'DELETE';
  readonly changed_at: string;
  readonly changed_by: string;
  readonly change_source: string;
}
