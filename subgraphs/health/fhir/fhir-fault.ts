/**
 * Why an NHS system gave no answer that can be used. Ours and closed: nothing the system wrote is in it, because its
 * texts and its URLs quote NHS numbers.
 */
export type FaultKind =
  /** The system knows no such resource. */
  | 'not-found'
  /** PDS: there was such a record, and it was marked as wrong (404 INVALIDATED_RESOURCE); redacted records answer so too. */
  | 'invalidated'
  /** The number itself is refused (400 INVALID_RESOURCE_ID). */
  | 'number-refused'
  /** 401: our token. */
  | 'not-authenticated'
  /** 403: what our token may ask for. */
  | 'access-denied'
  | 'rate-limited'
  /** Any other 4xx: the question is wrong, or the system has changed. */
  | 'question-refused'
  | 'server-fault'
  | 'unreachable'
  | 'timed-out'
  | 'cancelled'
  | 'redirected'
  | 'too-large'
  | 'not-json'
  | 'not-fhir'
  /** A `next` link to another origin, in a circle, or without end. */
  | 'paging'
  /** The token endpoint gave no token. */
  | 'no-token';

export class FhirFault extends Error {
  constructor(readonly kind: FaultKind) {
    super(kind);
    this.name = 'FhirFault';
  }
}
