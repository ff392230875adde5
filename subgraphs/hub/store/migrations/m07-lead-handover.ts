import { type Kysely, sql } from 'kysely';

/** A nomination says whom it takes over from, and nobody is asked twice at once. What was searched for, and why, is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table lead add column hands_over_from text references lead (id)`.execute(db);
  await sql`create unique index one_open_nomination on lead (child_id, practitioner_id) where status = 'nominated'`.execute(db);
  await sql`
    create table search_record (
      id bigint generated always as identity primary key,
      viewer_id text not null,
      purpose text,
      criteria jsonb not null,
      found integer not null,
      searched_at timestamptz not null
    )`.execute(db);
  await sql`create index search_record_of on search_record (viewer_id, searched_at)`.execute(db);
}
