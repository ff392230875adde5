import type { Viewer } from '#schema/contracts/viewer';
import type { Office } from '#subgraphs/hub/child/hub-loaders';
import { NotPermitted, ProblemFound } from '#subgraphs/hub/commands/problems';

/** For what only the front door does: children whom another authority hands over come to it. */
export function mustBeFrontDoor(viewer: Viewer, { frontDoorRoles, frontDoor }: Pick<Office, 'frontDoorRoles' | 'frontDoor'>): void {
  if (!frontDoorRoles.includes(viewer.role)) throw new ProblemFound(NotPermitted.because('Children from another authority come to the front door.', frontDoor));
}
