import { createHash } from 'node:crypto';

/** The hub's id for what a source calls by an id of its own: opaque, the same whenever the event is applied, and told apart from every other source's. */
export const recordOfEvent = (source: string, kind: string, theirs: string): string =>
  `e-${createHash('sha256').update(`${source}\n${kind}\n${theirs}`).digest('base64url').slice(0, 22)}`;
