import type { Viewer } from '#schema/contracts/viewer';
import { notSealed } from '#subgraphs/hub/index/not-sealed';
import type { RegisterKindWord } from '#subgraphs/hub/register/register-tables';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** As many as a page and what fills it can come to; the longest waiting first. */
const MOST = 5_000;

/** Who is on a register. A sealed child is not, but for those who work with the child: a page that dropped them later would tell. */
export const registerEntries = (store: HubStore, kind: RegisterKindWord, viewer: Viewer, now: Date) =>
  store.selectFrom('register_entry as entry')
    .innerJoin('child', 'child.id', 'entry.child_id')
    .leftJoin('work_contact as officer', 'officer.id', 'entry.officer_id')
    .select([
      'entry.id', 'entry.version', 'entry.child_id', 'entry.reason', 'entry.since', 'entry.next_step', 'entry.next_step_by',
      'officer.name as officer_name', 'officer.role as officer_role', 'officer.agency as officer_agency', 'officer.phone as officer_phone', 'officer.email as officer_email',
    ])
    .where('entry.kind', '=', kind).where('entry.closed_at', 'is', null)
    .where(notSealed(viewer.id, now))
    .orderBy('entry.since').orderBy('entry.id')
    .limit(MOST)
    .execute();
