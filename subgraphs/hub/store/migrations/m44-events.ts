import { type Kysely, sql } from 'kysely';

/**
 * The inbox: every event that came through the door, in the order of its source, and where that order stands; what a
 * slot of the hub's records was last told; and what could not be used, with the reason.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table event_source (source text primary key, last_applied bigint not null default 0)`.execute(db);
  await sql`
    create table event (
      source text not null,
      id text not null,
      sequence bigint not null,
      type text not null,
      happened_at timestamptz not null,
      received jsonb not null,
      content_hash text not null,
      status text not null check (status in ('held', 'applied', 'overtaken', 'dead')),
      received_at timestamptz not null,
      applied_at timestamptz,
      primary key (source, id)
    )`.execute(db);
  await sql`create unique index event_in_order on event (source, sequence)`.execute(db);
  await sql`create index event_waiting on event (source, sequence) where status = 'held'`.execute(db);
  await sql`create table event_slot (source text not null, slot text not null, sequence bigint not null, primary key (source, slot))`.execute(db);
  await sql`
    create table dead_letter (
      id text primary key,
      source text not null,
      event_id text,
      sequence bigint,
      reason text not null,
      detail text not null,
      received text not null,
      died_at timestamptz not null,
      settled_at timestamptz,
      settled_by text,
      settled_as text check (settled_as in ('REPLAYED', 'MENDED', 'DROPPED', 'CAME_AFTER_ALL')),
      check ((settled_at is null) = (settled_as is null))
    )`.execute(db);
  await sql`create index dead_letter_waiting on dead_letter (source, sequence) where settled_at is null`.execute(db);
}
