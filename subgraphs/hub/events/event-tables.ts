export interface EventTables {
  readonly event_source: EventSourceRow;
  readonly event: EventRow;
  readonly event_slot: EventSlotRow;
  readonly dead_letter: DeadLetterRow;
}

export interface EventSourceRow {
  readonly source: string;
  /** Everything up to this number has been applied, set aside, or said to be missing. */
  readonly last_applied: number;
}

export interface EventRow {
  readonly source: string;
  readonly id: string;
  readonly sequence: number;
  readonly type: string;
  readonly happened_at: string;
  /** As it came. */
  readonly received: unknown;
  readonly content_hash: string;
  readonly status: 'held' | 'applied' | 'overtaken' | 'dead';
  readonly received_at: string;
  readonly applied_at: string | null;
}

/** A slot is what an event of its kind is the last word on: this involvement, this school place. */
export interface EventSlotRow {
  readonly source: string;
  readonly slot: string;
  readonly sequence: number;
}

export type DeadReason =
  | 'NOT_JSON' | 'NOT_A_CLOUDEVENT' | 'NO_SEQUENCE' | 'FOREIGN_SOURCE' | 'TYPE_NOT_ALLOWED' | 'BAD_DATA' | 'UNKNOWN_CHILD' | 'UNKNOWN_PRACTITIONER' | 'NO_SUCH_INVOLVEMENT'
  | 'SAME_ID_OTHER_CONTENT' | 'SAME_SEQUENCE_OTHER_EVENT' | 'GAP' | 'NOT_APPLICABLE' | 'FAULT';

export interface DeadLetterRow {
  readonly id: string;
  readonly source: string;
  readonly event_id: string | null;
  readonly sequence: number | null;
  readonly reason: DeadReason;
  /** What is wrong, by field and rule; no value of a record. */
  readonly detail: string;
  /** The text as it came. */
  readonly received: string;
  readonly died_at: string;
  readonly settled_at: string | null;
  readonly settled_by: string | null;
  readonly settled_as: 'REPLAYED' | 'MENDED' | 'DROPPED' | 'CAME_AFTER_ALL' | null;
}
