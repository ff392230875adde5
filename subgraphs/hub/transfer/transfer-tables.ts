import type { Generated } from 'kysely';
import type { ChildId } from '#schema/ids';
import type { TransferPackage } from '#subgraphs/hub/transfer/transfer-package';
import type { Provenance } from '#subgraphs/hub/store/database';

export interface TransferTables {
  readonly authority: AuthorityRow & Provenance;
  readonly transfer: TransferRow & Provenance;
  readonly transfer_package: TransferPackageRow & Provenance;
  readonly incoming_transfer: IncomingTransferRow & Provenance;
  readonly outgoing_event: OutgoingEventRow;
}

export interface AuthorityRow {
  readonly id: string;
  readonly name: string;
  readonly contact_name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface TransferRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly authority_id: string;
  readonly status: 'offered' | 'accepted' | 'acknowledged' | 'declined' | 'withdrawn' | 'ended';
  readonly reason: string;
  readonly offered_by: string;
  readonly offered_at: string;
  readonly answered_at: string | null;
  readonly answer_evidence: string | null;
  /** Who leads there from the moment it is acknowledged. */
  readonly receiving_lead: string | null;
  readonly receiving_lead_contact: string | null;
  readonly acknowledged_at: string | null;
  /** Since when the authority there has said that it hands the child back; it leads until a lead here begins. */
  readonly returned_at: string | null;
  readonly return_evidence: string | null;
  readonly ended_at: string | null;
}

/** What goes with the child: written once the authority has accepted, never before. */
export interface TransferPackageRow {
  readonly transfer_id: string;
  readonly child_id: ChildId;
  readonly authority_id: string;
  readonly carried: unknown;
  readonly released_at: string;
}

/** A child whom another authority hands to this one. */
export interface IncomingTransferRow {
  readonly id: string;
  readonly authority_id: string;
  readonly their_id: string;
  readonly status: 'offered' | 'accepted' | 'declined' | 'arrived' | 'taken_in' | 'begun' | 'withdrawn';
  readonly contact_name: string | null;
  readonly contact_phone: string | null;
  readonly offered_at: string;
  readonly answered_at: string | null;
  readonly answered_by: string | null;
  /** The practitioner here who is asked to lead. */
  readonly receiving_lead: string | null;
  readonly carried: TransferPackage | null;
  readonly candidates: readonly IncomingCandidate[] | null;
  readonly arrived_at: string | null;
  readonly child_id: ChildId | null;
  readonly taken_in_at: string | null;
  readonly taken_in_by: string | null;
}

/** A child of the index who it might be, and why. */
export interface IncomingCandidate {
  readonly child: ChildId;
  readonly probability: number;
  readonly evidence: readonly { readonly field: string; readonly agreement: string; readonly bits: number }[];
}

/** What is sent to an authority's system, in the order in which it was made; and when it was taken in there. */
export interface OutgoingEventRow {
  readonly id: string;
  readonly authority_id: string;
  readonly sequence: number;
  readonly type: string;
  readonly data: unknown;
  readonly transfer_id: string | null;
  readonly made_at: string;
  readonly attempts: Generated<number>;
  readonly tried_at: string | null;
  /** Why it is not there yet, or what was said of it there: a word of ours, no value of a record. */
  readonly problem: string | null;
  readonly delivered_at: string | null;
  readonly content_hash: string | null;
}
