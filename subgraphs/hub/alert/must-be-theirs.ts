import { type AlertRow, FOLLOW_THE_LEAD } from '#subgraphs/hub/alert/alert-tables';
import type { Office } from '#subgraphs/hub/child/hub-loaders';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { NotPermitted, ProblemFound } from '#subgraphs/hub/commands/problems';
import { mustLeadOrBe } from '#subgraphs/hub/commands/works-with';
import type { Selectable } from 'kysely';

type ForWhom = Pick<Selectable<AlertRow>, 'for_practitioner' | 'for_desk'>;
type Roles = Pick<Office, 'frontDoorRoles' | 'indexReviewerRoles' | 'registerRoles'>;

/** Roles that sit at the desk an alert is for; none, where it is for a practitioner by name. */
export const rolesAtDesk = ({ for_practitioner, for_desk }: ForWhom, { frontDoorRoles, indexReviewerRoles, registerRoles }: Roles): readonly string[] => {
  if (for_practitioner !== null) return [];
  switch (for_desk) {
    case 'INDEX_REVIEW': return indexReviewerRoles;
    case 'REGISTERS': return registerRoles;
    case null: return frontDoorRoles;
  }
};

/**
 * An alert is for whom it names. One to the front door is for whoever sits there, and for the lead once there is one; one
 * to another desk is for that desk alone; what was told to somebody by name, and not as the lead, stays theirs.
 */
export async function mustBeTheirs(doing: Doing, alert: ForWhom & { readonly kind: string }, office: Office): Promise<void> {
  if (alert.for_practitioner === doing.viewer.id || rolesAtDesk(alert, office).includes(doing.viewer.role)) return;
  const followsTheLead = alert.for_practitioner === null || FOLLOW_THE_LEAD.some((kind) => kind === alert.kind);
  if (alert.for_desk !== null || !followsTheLead) throw new ProblemFound(NotPermitted.because('This alert is for somebody else.', office.frontDoor));
  await mustLeadOrBe(doing, alert.for_practitioner, office.frontDoor);
}
