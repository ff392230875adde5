import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** The common assessment, the action plan that comes of it, and how the child stands to the five outcomes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table common_assessment (
      id text primary key,
      child_id text not null references child (id),
      started_at timestamptz not null,
      started_by text not null references work_contact (id),
      -- The one before, that this one started from.
      builds_on text references common_assessment (id),
      changed_at timestamptz not null,
      completed_at timestamptz,
      completed_by text references work_contact (id),
      ${provenance}
    )`.execute(db);
  await sql`create index assessment_of_child on common_assessment (child_id, started_at)`.execute(db);
  await sql`create unique index one_assessment_under_way on common_assessment (child_id) where completed_at is null`.execute(db);
  await sql`
    create table assessment_entry (
      id text primary key,
      child_id text not null references child (id),
      assessment_id text not null references common_assessment (id),
      domain text not null,
      kind text not null check (kind in ('STRENGTH', 'NEED', 'CHILD_VOICE', 'PARENT_VOICE')),
      -- The class of information that what is said of this domain belongs to.
      category text not null,
      words text not null,
      carried_over boolean not null,
      ${provenance},
      unique (assessment_id, domain, kind)
    )`.execute(db);
  await sql`create index assessment_entry_of_child on assessment_entry (child_id)`.execute(db);
  await sql`
    create table assessment_signature (
      id text primary key,
      child_id text not null references child (id),
      assessment_id text not null references common_assessment (id),
      name text not null,
      capacity text not null check (capacity in ('CHILD', 'PARENT_CARER', 'PRACTITIONER')),
      agrees boolean not null,
      comment text,
      signed_on date not null,
      ${provenance}
    )`.execute(db);
  await sql`create index signature_of_child on assessment_signature (child_id)`.execute(db);
  await sql`
    create table action_plan (
      id text primary key,
      child_id text not null references child (id),
      assessment_id text references common_assessment (id),
      made_at timestamptz not null,
      made_by text not null references work_contact (id),
      review_on date not null,
      closed_at timestamptz,
      close_reason text,
      ${provenance},
      check ((closed_at is null) = (close_reason is null))
    )`.execute(db);
  await sql`create unique index one_plan_in_force on action_plan (child_id) where closed_at is null`.execute(db);
  await sql`create index plan_of_child on action_plan (child_id)`.execute(db);
  await sql`
    create table plan_goal (
      id text primary key,
      child_id text not null references child (id),
      plan_id text not null references action_plan (id),
      outcome text not null,
      goal text not null,
      owner_id text references work_contact (id),
      owner_name text not null,
      due_on date not null,
      status text not null check (status in ('OPEN', 'DONE', 'DROPPED')),
      progress text,
      ${provenance}
    )`.execute(db);
  await sql`create index goal_of_child on plan_goal (child_id)`.execute(db);
  await sql`
    create table plan_review (
      id text primary key,
      child_id text not null references child (id),
      plan_id text not null references action_plan (id),
      reviewed_at timestamptz not null,
      reviewed_by text not null references work_contact (id),
      words text not null,
      next_review_on date,
      ${provenance}
    )`.execute(db);
  await sql`create index review_of_child on plan_review (child_id)`.execute(db);
  await sql`
    create table outcome_progress (
      id text primary key,
      child_id text not null references child (id),
      outcome text not null,
      standing integer not null check (standing between 1 and 5),
      seen_on date not null,
      words text not null,
      seen_by text not null references work_contact (id),
      ${provenance}
    )`.execute(db);
  await sql`create index outcome_of_child on outcome_progress (child_id, seen_on)`.execute(db);
  for (const table of ['common_assessment', 'assessment_entry', 'assessment_signature', 'action_plan', 'plan_goal', 'plan_review', 'outcome_progress']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
