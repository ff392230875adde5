import type { AskContact } from '#schema/contracts/facts';
import { NotPermitted, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import type { LeadRow, Provenance } from '#subgraphs/hub/store/database';
import type { Selectable } from 'kysely';

export type Lead = Selectable<LeadRow & Provenance>;

/** The lead of now; none, where there is none. */
export const activeLead = ({ write, child }: Doing): Promise<Lead | undefined> =>
  write.selectFrom('lead').selectAll().where('child_id', '=', child).where('status', '=', 'active').executeTakeFirst();

/**
 * The one time as lead that a command names, in the state it names: held until the change is over, so that two commands
 * cannot both act on it.
 */
export async function leadNamed({ write, child }: Doing, id: string, version: number, status: LeadRow['status']): Promise<Lead> {
  const lead = await write.selectFrom('lead').selectAll().where('id', '=', id).where('child_id', '=', child).forUpdate().executeTakeFirst();
  if (!lead) throw new ProblemFound(Stale.at(null, 'There is no such nomination or lead of this child.'));
  if (lead.version !== version || lead.status !== status) throw new ProblemFound(Stale.at(lead.version));
  return lead;
}

const managesCase = async ({ write, child, now }: Doing, practitioner: string): Promise<boolean> => {
  const at = now.toISOString();
  const record = await write.selectFrom('involvement').select('id')
    .where('child_id', '=', child).where('practitioner_id', '=', practitioner).where('relation', '=', 'line_manager_of_case')
    .where('from_at', '<=', at).where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)]))
    .executeTakeFirst();
  return record !== undefined;
};

/** The lead, or who manages the case: they alone hand over, arrange cover, and end. */
export async function mustAnswerFor(doing: Doing, lead: Lead, frontDoor: AskContact): Promise<void> {
  if (lead.practitioner_id === doing.viewer.id || (await managesCase(doing, doing.viewer.id))) return;
  throw new ProblemFound(NotPermitted.because('Only the lead professional, or who manages the case, can do this.', frontDoor));
}

/** Known to as many agencies now: with two or more there should be a lead (Every Child Matters, para 4.18). */
export async function agenciesInvolved({ write, child, now }: Doing): Promise<number> {
  const at = now.toISOString();
  const agencies = await write.selectFrom('involvement').select('agency').distinct()
    .where('child_id', '=', child).where('relation', '!=', 'conflicted')
    .where('from_at', '<=', at).where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)]))
    .execute();
  return agencies.length;
}
