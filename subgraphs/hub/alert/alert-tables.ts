import type { Generated } from 'kysely';
import type { ChildId } from '#schema/ids';
import type { Provenance } from '#subgraphs/hub/store/database';

export interface AlertTables {
  readonly alert: AlertRow & Provenance;
}

export type AlertKindWord =
  | 'CONCERNS_ADD_UP' | 'BREAK_GLASS' | 'CONSENT_WITHDRAWN' | 'CONSENT_CONTESTED' | 'ACCESS_REQUESTED' | 'AGENCY_EVENT' | 'REGISTER_ENTRY' | 'TRANSFER' | 'DOUBTFUL_MATCH' | 'MESSAGE';

/** Told to the lead professional as such: whoever leads next finds them too. Any other alert is its addressee's own. */
export const FOLLOW_THE_LEAD = ['CONCERNS_ADD_UP', 'BREAK_GLASS', 'ACCESS_REQUESTED'] as const satisfies readonly AlertKindWord[];

export interface AlertRow {
  readonly id: string;
  readonly child_id: ChildId;
  readonly kind: AlertKindWord;
  /** The practitioner it is for; null: a desk. */
  readonly for_practitioner: string | null;
  /** The desk it is for; null, where no practitioner is named either: the front door. */
  readonly for_desk: 'INDEX_REVIEW' | 'REGISTERS' | null;
  /** What it came of, by id: the same thing alerts the same person once. */
  readonly about: Generated<string>;
  /** In a few words, for whom `category` is granted. */
  readonly what: Generated<string>;
  /** The class of information that the reason belongs to. */
  readonly category: Generated<string>;
  readonly seq: Generated<number>;
  readonly raised_at: string;
  readonly acknowledged_at: string | null;
  readonly acknowledged_by: string | null;
  readonly judgement: 'NO_ACTION' | 'WATCH' | 'ASSESS' | 'REFER' | null;
  readonly judgement_note: string | null;
  readonly judged_by: string | null;
  readonly judged_at: string | null;
}
