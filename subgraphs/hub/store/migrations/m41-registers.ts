import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Who is on a register, since when, who keeps an eye on it and what is done next; and circumstances that groups are counted by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table register_entry (
      id text primary key,
      child_id text not null references child (id),
      kind text not null check (kind in ('OUT_OF_SCHOOL', 'MISSING_CHILDREN', 'NO_LEAD')),
      reason text not null,
      since date not null,
      officer_id text references work_contact (id),
      next_step text,
      next_step_by date,
      closed_at timestamptz,
      closed_reason text,
      ${provenance},
      check ((closed_at is null) = (closed_reason is null)),
      check ((next_step is null) = (next_step_by is null))
    )`.execute(db);
  await sql`create unique index one_open_entry on register_entry (child_id, kind) where closed_at is null`.execute(db);
  await sql`create index register_entry_open on register_entry (kind, since, id) where closed_at is null`.execute(db);
  await sql`
    create table circumstance (
      id text primary key,
      child_id text not null references child (id),
      kind text not null check (kind in ('TRUANTING', 'TEMPORARY_ACCOMMODATION', 'MISSING')),
      from_at timestamptz not null,
      until_at timestamptz,
      ${provenance}
    )`.execute(db);
  await sql`create index circumstance_of_child on circumstance (child_id)`.execute(db);
  await sql`create index circumstance_now on circumstance (kind, child_id) where until_at is null`.execute(db);
  await sql`create table group_count (group_id text not null, month date not null, shown integer, primary key (group_id, month))`.execute(db);
  for (const table of ['register_entry', 'circumstance']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
