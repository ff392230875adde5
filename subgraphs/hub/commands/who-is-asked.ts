import type { AskContact } from '#schema/contracts/facts';
import type { ChildId } from '#schema/ids';
import type { WorkContact } from '#schema/objects/work-contact';
import type { Change } from '#subgraphs/hub/store/change';

/** The lead professional, or who covers for them now; the front door where there is no lead. */
export async function whoIsAsked(write: Change, child: ChildId, now: Date, frontDoor: AskContact): Promise<{ readonly practitionerId: string | null; readonly contact: WorkContact }> {
  const lead = await write.selectFrom('lead').selectAll().where('child_id', '=', child).where('status', '=', 'active').executeTakeFirst();
  if (!lead) return { practitionerId: null, contact: frontDoor };
  const at = now.toISOString();
  const isCovered = lead.cover_by !== null && (lead.cover_from ?? '') <= at && (lead.cover_until ?? '') > at;
  const practitionerId = isCovered && lead.cover_by ? lead.cover_by : lead.practitioner_id;
  const contact = await write.selectFrom('work_contact').select(['name', 'role', 'agency', 'phone', 'email']).where('id', '=', practitionerId).executeTakeFirstOrThrow();
  return { practitionerId, contact };
}
