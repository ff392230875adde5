import type { ChildId } from '#schema/ids';
import type { Provenance } from '#subgraphs/hub/store/database';

export interface MessageTables {
  readonly message: MessageRow & Provenance;
  readonly message_recipient: MessageRecipientRow & Provenance;
}

export interface MessageRow {
  readonly id: string;
  /** The id of the message that began it. */
  readonly thread_id: string;
  readonly child_id: ChildId;
  readonly subject: string;
  readonly body: string;
  readonly sent_by: string;
  readonly sent_at: string;
}

export interface MessageRecipientRow {
  readonly message_id: string;
  readonly child_id: ChildId;
  readonly practitioner_id: string;
  readonly read_at: string | null;
}
