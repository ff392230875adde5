import type { Viewer } from '#schema/contracts/viewer';
import type { Office } from '#subgraphs/hub/child/hub-loaders';
import { NotPermitted, ProblemFound } from '#subgraphs/hub/commands/problems';

/** For what only the index's reviewers may do. */
export function mustReview(viewer: Viewer, { indexReviewerRoles, frontDoor }: Office): void {
  if (!indexReviewerRoles.includes(viewer.role)) throw new ProblemFound(NotPermitted.because('This is for the index’s reviewers.', frontDoor));
}
