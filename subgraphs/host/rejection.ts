/**
 * Something in a document that could not be used, for the operator and for the sender. Names the place and the rule
 * that was broken, never the value: a value may be a person's.
 */
export interface Rejection {
  /** The document's own id, or its file name. */
  readonly document: string;
  /** JSON Pointer (RFC 6901) into the document. */
  readonly path: string;
  readonly reason: string;
}

export type Report = (rejection: Rejection) => void;
