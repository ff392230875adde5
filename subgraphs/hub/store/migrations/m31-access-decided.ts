import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** What became of a request for access, what the lead lets a person see for a time, and what is reviewed by someone else. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table access_request
      add column decided_by text,
      add column decided_at timestamptz,
      add column decision_note text,
      add check ((status = 'open') = (decided_at is null) and (decided_at is null) = (decided_by is null))`.execute(db);
  await sql`create index access_request_by on access_request (viewer_id)`.execute(db);
  await sql`create index access_request_to on access_request (asked_of) where status = 'open'`.execute(db);
  await sql`
    create table access_grant (
      id text primary key,
      child_id text not null references child (id),
      viewer_id text not null references work_contact (id),
      request_id text not null unique references access_request (id),
      categories text[] not null check (cardinality(categories) > 0),
      from_at timestamptz not null,
      until_at timestamptz not null check (until_at > from_at),
      granted_by text not null references work_contact (id),
      ended_at timestamptz,
      ended_by text,
      end_reason text,
      ${provenance},
      check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
    )`.execute(db);
  await sql`create index access_grant_of on access_grant (child_id, viewer_id)`.execute(db);
  await sql`
    alter table break_glass
      add column reviewed_at timestamptz,
      add column review_words text,
      add check ((reviewed_at is null) = (reviewed_by is null))`.execute(db);
  await sql`create index break_glass_to_review on break_glass (review_by) where reviewed_at is null`.execute(db);
  await sql`
    create table consent_override (
      id text primary key,
      child_id text not null references child (id),
      viewer_id text not null references work_contact (id),
      agency text not null,
      basis text not null,
      what text not null,
      shared_with text not null,
      why_necessary text not null,
      why_not_sought text not null,
      risk_of_telling text not null,
      authorised_by text not null,
      shared_at timestamptz not null,
      review_by date not null,
      reviewed_by text,
      reviewed_at timestamptz,
      review_outcome text,
      review_words text,
      ${provenance},
      check ((reviewed_at is null) = (reviewed_by is null))
    )`.execute(db);
  await sql`create index consent_override_to_review on consent_override (review_by) where reviewed_at is null`.execute(db);
  await sql`alter table involvement add column reason text`.execute(db);
  await sql`alter table involvement add column end_reason text`.execute(db);
  await sql`alter table competence_assessment add column reasoning text`.execute(db);
  for (const table of ['access_grant', 'consent_override']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
