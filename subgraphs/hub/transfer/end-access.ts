import type { ChildId } from '#schema/ids';
import type { Change } from '#subgraphs/hub/store/change';

const WHY = 'transferred to another authority';

/** Whatever let anybody here see more of the child than a check before acting: ended, at this instant. */
export async function endAccess(write: Change, child: ChildId, { who, now }: { readonly who: string; readonly now: Date }): Promise<void> {
  const at = now.toISOString();
  await write.updateTable('lead').set({ status: 'declined', end_reason: 'another authority leads' }).where('child_id', '=', child).where('status', '=', 'nominated').execute();
  await write.updateTable('lead').set({ status: 'ended', until_at: at, end_reason: WHY }).where('child_id', '=', child).where('status', '=', 'active').execute();
  await write.updateTable('involvement').set({ until_at: at, end_reason: WHY }).where('child_id', '=', child).where('relation', '!=', 'conflicted')
    .where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)])).execute();
  await write.updateTable('break_glass').set({ until_at: at }).where('child_id', '=', child).where('until_at', '>', at).execute();
  await write.updateTable('access_grant').set({ ended_at: at, ended_by: who, end_reason: WHY }).where('child_id', '=', child).where('ended_at', 'is', null).execute();
  await write.updateTable('access_request').set({ status: 'refused', decided_at: at, decided_by: who, decision_note: WHY }).where('child_id', '=', child).where('status', '=', 'open').execute();
  await write.updateTable('register_entry').set({ closed_at: at, closed_reason: WHY }).where('child_id', '=', child).where('closed_at', 'is', null).execute();
}
