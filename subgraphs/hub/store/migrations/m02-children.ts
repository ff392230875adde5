import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** Every child living in the area, once, with the basics of the Green Paper's para 4.3. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gp_practice (ods text primary key, name text not null, postcode text not null, telephone text, ${provenance})`.execute(db);
  await sql`
    create table child (
      id text primary key,
      date_of_birth date,
      expected_date_of_birth date,
      sex text not null check (sex in ('FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_SPECIFIED')),
      ethnicity_code text,
      language_code text,
      language_display text,
      interpreter boolean not null default false,
      nhs_number_status text not null default 'MISSING' check (nhs_number_status in ('VERIFIED', 'UNVERIFIED', 'MISSING', 'INVALID', 'SUPERSEDED')),
      seal text not null default 'none' check (seal in ('none', 'location_restricted', 'adoption', 'protected_person', 'court_restricted')),
      -- PDS shares no address, practice or telephone of a restricted patient, and neither do we, from whatever source.
      pds_restricted boolean not null default false,
      leaving_care_duty boolean not null default false,
      household_id text,
      gp_ods text references gp_practice (ods),
      ${provenance}
    )`.execute(db);
  await sql`create index child_household on child (household_id)`.execute(db);
  await sql`create index child_born on child (date_of_birth)`.execute(db);
  await sql`
    create table child_name (
      id bigint generated always as identity primary key,
      child_id text not null references child (id),
      use text not null check (use in ('official', 'usual', 'old', 'birth')),
      given text[] not null,
      family text not null,
      valid_from date,
      valid_until date,
      -- Folded for search: no case, no marks (search/fold-name.ts).
      folded text not null,
      ${provenance}
    )`.execute(db);
  await sql`create index child_name_of on child_name (child_id)`.execute(db);
  await sql`create index child_name_folded on child_name using gin (folded gin_trgm_ops)`.execute(db);
  await sql`
    create table child_address (
      id bigint generated always as identity primary key,
      child_id text not null references child (id),
      use text not null check (use in ('home', 'temporary', 'old')),
      lines text[] not null,
      town text,
      postcode text,
      uprn text,
      valid_from date,
      valid_until date,
      ${provenance}
    )`.execute(db);
  await sql`create index child_address_of on child_address (child_id)`.execute(db);
  await sql`create index child_address_postcode on child_address (replace(postcode, ' ', ''))`.execute(db);
  await sql`
    create table contact_point (
      id bigint generated always as identity primary key,
      child_id text not null references child (id),
      system text not null check (system in ('phone', 'email')),
      value text not null,
      whose text not null,
      ${provenance}
    )`.execute(db);
  await sql`create index contact_point_of on contact_point (child_id)`.execute(db);
  await sql`
    create table identifier (
      id bigint generated always as identity primary key,
      child_id text not null references child (id),
      agency text not null,
      kind text not null check (kind in ('nhs_number', 'upn', 'case_person_id', 'ypid', 'pnc', 'other')),
      value text not null,
      confidence text not null check (confidence in ('confirmed', 'probable', 'doubtful')),
      is_current boolean not null default true,
      -- Stated by a person, and undone by no inference: adoption, a new identity.
      never_link boolean not null default false,
      ${provenance},
      check (not (never_link and is_current))
    )`.execute(db);
  await sql`create unique index one_current_identifier on identifier (child_id, agency, kind) where is_current`.execute(db);
  await sql`create index identifier_value on identifier (value)`.execute(db);
  await sql`
    create table household_member (
      id bigint generated always as identity primary key,
      child_id text not null references child (id),
      name text not null,
      relationship text not null,
      parental_responsibility boolean not null,
      lives_with_child boolean not null,
      date_of_birth date,
      ${provenance}
    )`.execute(db);
  await sql`create index household_member_of on household_member (child_id)`.execute(db);
  await sql`
    create table school_place (
      id bigint generated always as identity primary key,
      child_id text not null references child (id),
      standing text not null check (standing in ('ATTENDING', 'EXCLUDED', 'REFUSED_ACCESS', 'NONE')),
      urn text,
      school_name text,
      valid_from date,
      valid_until date,
      ${provenance}
    )`.execute(db);
  await sql`create index school_place_of on school_place (child_id)`.execute(db);
  for (const table of ['gp_practice', 'child', 'child_name', 'child_address', 'contact_point', 'identifier', 'household_member', 'school_place']) {
    await sql`select keep_history_of(${table}::regclass)`.execute(db);
  }
}
