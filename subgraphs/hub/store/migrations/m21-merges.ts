import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Two entries that a person says are one child, what moved from one to the other, and whether it was undone; and why a record waits. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table child add column merged_into text references child (id)`.execute(db);
  await sql`
    create table child_merge (
      id text primary key,
      -- The entry that stays, and the one that went into it.
      child_id text not null references child (id),
      gone_id text not null references child (id),
      reason text not null,
      decided_by text not null,
      decided_at timestamptz not null,
      undone_reason text,
      undone_by text,
      undone_at timestamptz,
      ${provenance},
      check (child_id <> gone_id),
      check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null))
    )`.execute(db);
  await sql`create index child_merge_of on child_merge (child_id)`.execute(db);
  await sql`create unique index one_open_merge on child_merge (gone_id) where undone_at is null`.execute(db);
  await sql`
    create table child_merge_row (
      merge_id text not null references child_merge (id),
      table_name text not null,
      -- The row's primary key as it is since the move.
      key jsonb not null,
      -- It was the current one of its kind, and gave way.
      gave_way boolean not null
    )`.execute(db);
  await sql`create index child_merge_row_of on child_merge_row (merge_id)`.execute(db);
  await sql`select keep_history_of('child_merge'::regclass)`.execute(db);
  await sql`alter table agency_record add column doubt text`.execute(db);
}
