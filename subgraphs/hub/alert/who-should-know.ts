import type { ChildId } from '#schema/ids';
import type { AlertFor } from '#subgraphs/hub/alert/raise-alert';
import type { Change } from '#subgraphs/hub/store/change';

/** The lead professional, and whoever stands in now; the front door where there is none. Whoever did it need not be told. */
export async function leadOrFrontDoor(write: Change, child: ChildId, now: Date, but?: string): Promise<readonly AlertFor[]> {
  const at = now.toISOString();
  const lead = await write.selectFrom('lead').select(['practitioner_id', 'cover_by', 'cover_from', 'cover_until']).where('child_id', '=', child).where('status', '=', 'active').executeTakeFirst();
  const isCovered = lead?.cover_by !== null && (lead?.cover_from ?? '') <= at && (lead?.cover_until ?? '') > at;
  const people = [lead?.practitioner_id, isCovered ? lead?.cover_by : null].filter((id): id is string => typeof id === 'string' && id !== but);
  return people.length > 0 ? people.map((practitioner) => ({ practitioner })) : [{ desk: 'FRONT_DOOR' }];
}

/** Everyone who works with the child now, and is not in conflict. */
export async function thoseAround(write: Change, child: ChildId, now: Date, but?: string): Promise<readonly AlertFor[]> {
  const at = now.toISOString();
  const rows = await write.selectFrom('involvement').select('practitioner_id').distinct()
    .where('child_id', '=', child).where('relation', '!=', 'conflicted').where('from_at', '<=', at).where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)]))
    .execute();
  return rows.filter(({ practitioner_id }) => practitioner_id !== but).map(({ practitioner_id }) => ({ practitioner: practitioner_id }));
}

/** Those of one agency who have the child's case. */
export async function caseWorkers(write: Change, child: ChildId, agency: string, now: Date): Promise<readonly AlertFor[]> {
  const at = now.toISOString();
  const rows = await write.selectFrom('involvement').select('practitioner_id').distinct()
    .where('child_id', '=', child).where('agency', '=', agency).where('relation', 'in', ['own_caseload', 'line_manager_of_case'])
    .where('from_at', '<=', at).where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)]))
    .execute();
  return rows.map(({ practitioner_id }) => ({ practitioner: practitioner_id }));
}

/** Each once. */
export const eachOnce = (recipients: readonly AlertFor[]): readonly AlertFor[] => [...new Map(recipients.map((to) => [JSON.stringify(to), to])).values()];
