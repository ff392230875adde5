import { sql } from 'kysely';
import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import type { WorkContact } from '#schema/objects/work-contact';
import { may } from '#subgraphs/host/subgraph-context';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';
import type { HubStore } from '#subgraphs/hub/store/connect';

interface LetterRow {
  readonly child_id: ChildId;
  readonly id: string;
  readonly thread_id: string;
  readonly subject: string;
  readonly body: string;
  readonly sent_at: string;
  readonly is_unread: boolean;
  readonly sender: WorkContact;
  readonly recipients: readonly (WorkContact & { readonly read_at: string | null })[];
}

const AT_MOST = 500;

/**
 * Letters about these children from or to the viewer. Who no longer works with the child reads none, not even their own: a
 * letter tells of the child, and need to know ends with the work.
 */
export const messageLoader = (store: HubStore, grant: Grant, now: Date) =>
  manyByChild<LetterRow>(async (children) => {
    const { viewer } = grant;
    const granted = children.filter((child) => may(grant, child, 'practitioners', 'DETAIL'));
    if (!viewer || granted.length === 0) return [];
    const at = now.toISOString();
    const { rows } = await sql<LetterRow>`
      select letter.child_id, letter.id, letter.thread_id, letter.subject, letter.body, letter.sent_at,
        exists (select 1 from message_recipient mine where mine.message_id = letter.id and mine.practitioner_id = ${viewer.id} and mine.read_at is null) as is_unread,
        json_build_object('name', who.name, 'role', who.role, 'agency', who.agency, 'phone', who.phone, 'email', who.email) as sender,
        (select json_agg(json_build_object('name', r.name, 'role', r.role, 'agency', r.agency, 'phone', r.phone, 'email', r.email, 'read_at', sent.read_at) order by r.name, r.id)
          from message_recipient sent join work_contact r on r.id = sent.practitioner_id where sent.message_id = letter.id) as recipients
      from message letter join work_contact who on who.id = letter.sent_by
      where letter.child_id = any(${granted}::text[])
        and (letter.sent_by = ${viewer.id} or exists (select 1 from message_recipient mine where mine.message_id = letter.id and mine.practitioner_id = ${viewer.id}))
        and (exists (select 1 from involvement i where i.child_id = letter.child_id and i.practitioner_id = ${viewer.id} and i.relation <> 'conflicted' and i.from_at <= ${at} and (i.until_at is null or i.until_at > ${at}))
          or exists (select 1 from lead l where l.child_id = letter.child_id and l.status = 'active' and l.practitioner_id = ${viewer.id}))
      order by letter.sent_at, letter.recorded_at, letter.id limit ${AT_MOST}`.execute(store);
    return rows;
  });

/** What was written to the viewer: that there is something, about whom and from whom; not the text. */
export async function messagesTo(store: HubStore, viewer: string) {
  return store.selectFrom('message_recipient as mine')
    .innerJoin('message', 'message.id', 'mine.message_id')
    .innerJoin('work_contact as who', 'who.id', 'message.sent_by')
    .select(['message.id', 'message.thread_id', 'message.child_id', 'message.sent_at', 'mine.read_at', 'who.name', 'who.role', 'who.agency', 'who.phone', 'who.email'])
    .where('mine.practitioner_id', '=', viewer)
    .orderBy('message.sent_at', 'desc').orderBy('message.id')
    .limit(AT_MOST)
    .execute();
}
