import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** What agencies told us of children, whom each record might be, and who settled it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // PostgreSQL would take the trigram index for equality too, at a hundred times the cost of the key: so it is made on an
  // expression that only a search by likeness writes. New words are few, and are put in at once.
  await sql`drop index name_lexicon_alike`.execute(db);
  await sql`create index name_lexicon_likeness on name_lexicon using gin ((word || '') gin_trgm_ops) with (fastupdate = off)`.execute(db);
  await sql`create index identifier_of_child on identifier (child_id)`.execute(db);
  await sql`
    create table agency_record (
      id text primary key,
      agency text not null,
      reference text not null,
      received jsonb not null,
      shielded boolean not null,
      outcome text not null check (outcome in ('MATCH', 'POTENTIAL_MATCH', 'LOW_CONFIDENCE', 'MANY_MATCH', 'NO_MATCH', 'ERROR')),
      child_id text references child (id),
      settled_by text,
      settled_at timestamptz,
      received_at timestamptz not null,
      ${provenance},
      unique (agency, reference)
    )`.execute(db);
  await sql`create index agency_record_waiting on agency_record (received_at) where child_id is null and settled_at is null`.execute(db);
  await sql`
    create table agency_record_candidate (
      record_id text not null references agency_record (id),
      child_id text not null references child (id),
      probability double precision not null,
      evidence jsonb not null,
      verdict text check (verdict in ('LINK', 'DO_NOT_LINK', 'NEVER_LINK')),
      ${provenance},
      primary key (record_id, child_id)
    )`.execute(db);
  await sql`create index agency_record_candidate_child on agency_record_candidate (child_id)`.execute(db);
  for (const table of ['agency_record', 'agency_record_candidate']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
