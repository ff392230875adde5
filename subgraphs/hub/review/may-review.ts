import type { Viewer } from '#schema/contracts/viewer';

/** Whose deed it was. */
export interface Deed {
  readonly viewer_id: string;
  /** The agency of who did it; null where the hub has no work contact of theirs. */
  readonly agency: string | null;
}

/**
 * Another chain of command: a reviewing role, and never of the agency of who did it, nor that person. Of someone
 * whose agency nobody can tell, any reviewing role may look: better reviewed by a colleague than by nobody.
 */
export const mayReview = ({ id, agency, role }: Viewer, deed: Deed, reviewerRoles: readonly string[]): boolean =>
  reviewerRoles.includes(role) && id !== deed.viewer_id && agency !== deed.agency;
