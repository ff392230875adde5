import type { ChildId } from '#schema/ids';
import type { Provenance } from '#subgraphs/hub/store/database';

export interface TransferTables {
  readonly authority: AuthorityRow & Provenance;
  readonly transfer: TransferRow & Provenance;
  readonly transfer_package: TransferPackageRow & Provenance;
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
  readonly status: 'offered' | 'accepted' | 'acknowledged' | 'declined' | 'withdrawn';
  readonly reason: string;
  readonly offered_by: string;
  readonly offered_at: string;
  readonly answered_at: string | null;
  readonly answer_evidence: string | null;
  /** Who leads there from the moment it is acknowledged. */
  readonly receiving_lead: string | null;
  readonly receiving_lead_contact: string | null;
  readonly acknowledged_at: string | null;
}

/** What goes with the child: written once the authority has accepted, never before. */
export interface TransferPackageRow {
  readonly transfer_id: string;
  readonly child_id: ChildId;
  readonly authority_id: string;
  readonly carried: unknown;
  readonly released_at: string;
}
