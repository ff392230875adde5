import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Who is around a child: involvements with the professional's work contact, the lead professional, concerns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table work_contact (
      id text primary key, name text not null, role text not null, agency text not null, team text, phone text, email text, ${provenance}
    )`.execute(db);
  await sql`
    create table involvement (
      id text primary key,
      child_id text not null references child (id),
      practitioner_id text not null references work_contact (id),
      agency text not null,
      relation text not null check (relation in ('team_around_child', 'own_caseload', 'line_manager_of_case', 'duty_desk', 'conflicted')),
      -- The category that its existence belongs to: CAMHS is child-mental-health.
      category text not null,
      from_at timestamptz not null,
      until_at timestamptz,
      ${provenance}
    )`.execute(db);
  await sql`create index involvement_of_child on involvement (child_id)`.execute(db);
  await sql`create index involvement_of_practitioner on involvement (practitioner_id)`.execute(db);
  await sql`
    create table lead (
      id text primary key,
      child_id text not null references child (id),
      practitioner_id text not null references work_contact (id),
      status text not null check (status in ('nominated', 'active', 'declined', 'ended')),
      nominated_by text not null,
      reason text,
      from_at timestamptz,
      until_at timestamptz,
      end_reason text,
      cover_by text references work_contact (id),
      cover_from timestamptz,
      cover_until timestamptz,
      ${provenance},
      check (status not in ('active', 'ended') or from_at is not null),
      check ((status = 'ended') = (until_at is not null)),
      check ((cover_by is null) = (cover_until is null) and (cover_by is null) = (cover_from is null))
    )`.execute(db);
  // Never two: not by any sequence of commands, nor by two at the same moment.
  await sql`create unique index one_active_lead on lead (child_id) where status = 'active'`.execute(db);
  await sql`create index lead_of_child on lead (child_id)`.execute(db);
  await sql`create index lead_of_practitioner on lead (practitioner_id)`.execute(db);
  await sql`
    create table concern (
      id text primary key,
      child_id text not null references child (id),
      raised_by text not null references work_contact (id),
      agency text not null,
      level text not null check (level in ('GREEN', 'AMBER', 'RED')),
      seen text not null,
      basis text not null,
      family_knows boolean not null,
      raised_at timestamptz not null,
      review_on date not null,
      closed_at timestamptz,
      close_reason text,
      ${provenance},
      check ((closed_at is null) = (close_reason is null))
    )`.execute(db);
  await sql`create index concern_of_child on concern (child_id)`.execute(db);
  for (const table of ['work_contact', 'involvement', 'lead', 'concern']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
