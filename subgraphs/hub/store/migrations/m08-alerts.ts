import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** What somebody has to know and judge. A statement about sharing takes the place of one other at most, and of each at most one does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create unique index superseded_once on consent_statement (supersedes) where supersedes is not null`.execute(db);
  await sql`
    create table alert (
      id text primary key,
      child_id text not null references child (id),
      kind text not null check (kind in ('CONCERNS_ADD_UP')),
      -- The practitioner it is for; null: the front door.
      for_practitioner text,
      raised_at timestamptz not null,
      judgement text check (judgement in ('NO_ACTION', 'WATCH', 'ASSESS', 'REFER')),
      judgement_note text,
      judged_by text,
      judged_at timestamptz,
      ${provenance},
      check ((judged_at is null) = (judgement is null) and (judged_at is null) = (judged_by is null))
    )`.execute(db);
  await sql`create unique index one_open_alert on alert (child_id, kind) where judged_at is null`.execute(db);
  await sql`create index alert_for on alert (for_practitioner)`.execute(db);
  await sql`select keep_history_of('alert'::regclass)`.execute(db);
}
