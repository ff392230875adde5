import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Guidance by topic, about no child; and what practitioners write to one another about a child, which is never changed or taken out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table document (
      id text primary key,
      topic text not null,
      title text not null,
      summary text not null,
      body text,
      link text,
      audience text not null check (audience in ('PUBLIC', 'PRACTITIONERS')),
      publisher text not null,
      reviewed_on date not null,
      ${provenance},
      check (body is not null or link is not null)
    )`.execute(db);
  await sql`create index document_topic on document (topic, title)`.execute(db);
  await sql`
    create table message (
      id text primary key,
      thread_id text not null,
      child_id text not null references child (id),
      subject text not null,
      body text not null,
      sent_by text not null references work_contact (id),
      sent_at timestamptz not null,
      ${provenance}
    )`.execute(db);
  await sql`create index message_of_child on message (child_id, sent_at)`.execute(db);
  await sql`create index message_thread on message (thread_id)`.execute(db);
  await sql`
    create table message_recipient (
      message_id text not null references message (id),
      child_id text not null references child (id),
      practitioner_id text not null references work_contact (id),
      read_at timestamptz,
      ${provenance},
      primary key (message_id, practitioner_id)
    )`.execute(db);
  await sql`create index message_recipient_of on message_recipient (practitioner_id)`.execute(db);
  // A letter that was sent stays as it was sent.
  await sql`create function message_stays() returns trigger language plpgsql as $$ begin raise exception 'a message is never changed' using errcode = '23000'; end $$`.execute(db);
  await sql`create trigger message_stays before update or delete on message for each row execute function message_stays()`.execute(db);
  for (const table of ['document', 'message_recipient']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
