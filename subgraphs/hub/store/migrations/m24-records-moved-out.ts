import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Records of one entry that a person says are another child's, and the new entry they went to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table child_split (
      id text primary key,
      -- The entry they were in, and the one made for them.
      child_id text not null references child (id),
      new_id text not null references child (id),
      reason text not null,
      decided_by text not null,
      decided_at timestamptz not null,
      -- Table and key of each, as they are since.
      moved jsonb not null,
      ${provenance},
      check (child_id <> new_id)
    )`.execute(db);
  await sql`create index child_split_of on child_split (child_id)`.execute(db);
  await sql`select keep_history_of('child_split'::regclass)`.execute(db);
}
