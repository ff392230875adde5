import type { Office } from '#subgraphs/hub/child/hub-loaders';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { NotPermitted, ProblemFound } from '#subgraphs/hub/commands/problems';
import { whoIsAsked } from '#subgraphs/hub/commands/who-is-asked';
import { isConflicted, leadsOrCovers } from '#subgraphs/hub/commands/works-with';

/** The lead professional is the gatekeeper, or who covers for them; where there is none, whoever sits at the front door. Nobody in conflict is. */
export async function mustKeepTheGate(doing: Doing, { frontDoor, frontDoorRoles }: Office): Promise<void> {
  const { write, viewer, child, now } = doing;
  if (!(await isConflicted(doing, viewer.id))) {
    if (await leadsOrCovers(doing)) return;
    const { practitionerId } = await whoIsAsked(write, child, now, frontDoor);
    if (practitionerId === null && frontDoorRoles.includes(viewer.role)) return;
  }
  throw new ProblemFound(NotPermitted.because('This is for the lead professional, or for the front door where there is none.', frontDoor));
}
