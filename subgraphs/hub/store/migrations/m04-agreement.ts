import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Consent statements and competence assessments (policy model, section 11). An empty list means "all". */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table consent_statement (
      id text primary key,
      child_id text not null references child (id),
      outcome text not null check (outcome in ('given', 'refused', 'withdrawn')),
      given_by text not null,
      capacity text not null check (capacity in ('child', 'parental_responsibility', 'local_authority', 'court')),
      from_agencies text[] not null,
      to_agencies text[] not null,
      categories text[] not null,
      purposes text[] not null,
      from_at timestamptz not null,
      until_at timestamptz,
      evidence text not null,
      explained_to text not null,
      supersedes text references consent_statement (id),
      ${provenance}
    )`.execute(db);
  await sql`create index consent_of_child on consent_statement (child_id)`.execute(db);
  await sql`
    create table competence_assessment (
      id bigint generated always as identity primary key,
      child_id text not null references child (id),
      assessed_on date not null,
      topic text not null,
      outcome text not null check (outcome in ('competent', 'not_competent')),
      assessed_by text not null,
      ${provenance}
    )`.execute(db);
  await sql`create index competence_of_child on competence_assessment (child_id)`.execute(db);
  for (const table of ['consent_statement', 'competence_assessment']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
