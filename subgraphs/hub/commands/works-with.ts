import type { AskContact } from '#schema/contracts/facts';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { NotPermitted, ProblemFound } from '#subgraphs/hub/commands/problems';

/** Works with the child now, on record, and has no conflict of interest. */
export async function worksWith({ write, child, now }: Doing, practitioner: string): Promise<boolean> {
  const at = now.toISOString();
  const records = await write.selectFrom('involvement').select('relation')
    .where('child_id', '=', child).where('practitioner_id', '=', practitioner)
    .where('from_at', '<=', at).where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)]))
    .execute();
  return records.length > 0 && records.every(({ relation }) => relation !== 'conflicted');
}

/** Is of the child's own family or close circle (DPA 2018 s.170). */
export const isConflicted = async ({ write, child }: Doing, practitioner: string): Promise<boolean> =>
  (await write.selectFrom('involvement').select('id').where('child_id', '=', child).where('practitioner_id', '=', practitioner).where('relation', '=', 'conflicted').executeTakeFirst()) !== undefined;

/** Leads now, or covers for who does. */
export const leadsOrCovers = async ({ write, child, viewer, now }: Doing): Promise<boolean> => {
  const at = now.toISOString();
  const lead = await write.selectFrom('lead').select('id').where('child_id', '=', child).where('status', '=', 'active')
    .where((or) => or.or([or('practitioner_id', '=', viewer.id), or.and([or('cover_by', '=', viewer.id), or('cover_from', '<=', at), or('cover_until', '>', at)])]))
    .executeTakeFirst();
  return lead !== undefined;
};

/** For what only those may do who work with the child, or lead. */
export async function mustWorkWith(doing: Doing, frontDoor: AskContact): Promise<void> {
  if ((await worksWith(doing, doing.viewer.id)) || (await leadsOrCovers(doing))) return;
  throw new ProblemFound(NotPermitted.because('Only who works with the child can do this.', frontDoor));
}

/** For what only the lead may do, who covers for the lead, or who is named. */
export async function mustLeadOrBe(doing: Doing, named: string | null, frontDoor: AskContact): Promise<void> {
  if (doing.viewer.id === named || (await leadsOrCovers(doing))) return;
  throw new ProblemFound(NotPermitted.because('This is for the lead professional.', frontDoor));
}
