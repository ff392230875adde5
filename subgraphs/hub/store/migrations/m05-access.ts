import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Access asked for, access taken in an emergency, and the commands already carried out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table access_request (
      id text primary key,
      child_id text not null references child (id),
      viewer_id text not null,
      category text not null,
      reason text not null,
      asked_of text,
      status text not null check (status in ('open', 'granted', 'refused')),
      requested_at timestamptz not null,
      ${provenance}
    )`.execute(db);
  await sql`create index access_request_of_child on access_request (child_id)`.execute(db);
  await sql`
    create table break_glass (
      id text primary key,
      child_id text not null references child (id),
      viewer_id text not null,
      reason text not null,
      from_at timestamptz not null,
      until_at timestamptz not null,
      ${provenance}
    )`.execute(db);
  await sql`create index break_glass_of on break_glass (child_id, viewer_id)`.execute(db);
  // What a viewer already had carried out, so that a request repeated after a lost answer is carried out once.
  await sql`
    create table command (
      viewer_id text not null,
      idempotency_key text not null,
      name text not null,
      request_hash text not null,
      answer jsonb,
      carried_out_at timestamptz not null default clock_timestamp(),
      primary key (viewer_id, idempotency_key)
    )`.execute(db);
  for (const table of ['access_request', 'break_glass']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
