import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/**
 * Children who come from another authority, what is sent to one, and children who come back: while another authority
 * leads, somebody here may be asked to lead once that authority has said that it hands the child back, and leads only
 * in the instant in which it ceases to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ declare one record; begin
      for one in select conname from pg_constraint where conrelid = 'transfer'::regclass and contype = 'c'
        and (conname = 'transfer_status_check' or pg_get_constraintdef(oid) like '%acknowledged_at IS NOT NULL%')
      loop execute format('alter table transfer drop constraint %I', one.conname); end loop;
    end $$`.execute(db);
  await sql`
    alter table transfer
      add column returned_at timestamptz,
      add column return_evidence text,
      add column ended_at timestamptz,
      add constraint transfer_status_check check (status in ('offered', 'accepted', 'acknowledged', 'declined', 'withdrawn', 'ended')),
      add check ((status in ('acknowledged', 'ended')) = (acknowledged_at is not null)),
      add check ((status = 'ended') = (ended_at is not null)),
      add check ((returned_at is null) = (return_evidence is null)),
      add check (status <> 'ended' or returned_at is not null)`.execute(db);
  await sql`
    create or replace function one_authority_leads() returns trigger language plpgsql as $$
    begin
      if new.status in ('active', 'nominated') and exists (
        select 1 from transfer t where t.child_id = new.child_id and t.status = 'acknowledged' and (new.status = 'active' or t.returned_at is null)) then
        raise exception 'another authority leads for this child' using errcode = '23505';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create table incoming_transfer (
      id text primary key,
      authority_id text not null references authority (id),
      -- Its id there: what answers name.
      their_id text not null,
      status text not null check (status in ('offered', 'accepted', 'declined', 'arrived', 'taken_in', 'begun', 'withdrawn')),
      contact_name text,
      contact_phone text,
      offered_at timestamptz not null,
      answered_at timestamptz,
      answered_by text,
      receiving_lead text references work_contact (id),
      carried jsonb,
      -- Whom of the index it might be: child, probability, evidence.
      candidates jsonb,
      arrived_at timestamptz,
      child_id text references child (id),
      taken_in_at timestamptz,
      taken_in_by text,
      ${provenance},
      unique (authority_id, their_id),
      check (status not in ('accepted', 'arrived', 'taken_in', 'begun') or (answered_by is not null and receiving_lead is not null)),
      check (status in ('taken_in', 'begun', 'withdrawn') or child_id is null),
      check (status not in ('taken_in', 'begun') or child_id is not null),
      -- What was sent is kept only while it is needed: what is not taken over is not ours.
      check (status not in ('offered', 'accepted', 'declined', 'withdrawn') or carried is null)
    )`.execute(db);
  await sql`create index incoming_transfer_waiting on incoming_transfer (offered_at) where status in ('offered', 'accepted', 'arrived')`.execute(db);
  await sql`create index incoming_transfer_of_child on incoming_transfer (child_id)`.execute(db);
  await sql`select keep_history_of('incoming_transfer'::regclass)`.execute(db);
  await sql`
    create table outgoing_event (
      id text primary key,
      authority_id text not null references authority (id),
      sequence bigint not null,
      type text not null,
      -- Of a package nothing is kept here: it is read when it is sent (transfer_package).
      data jsonb not null,
      transfer_id text,
      made_at timestamptz not null,
      attempts integer not null default 0,
      tried_at timestamptz,
      problem text,
      delivered_at timestamptz,
      -- SHA-256 of the bytes that were handed over.
      content_hash text,
      unique (authority_id, sequence),
      check ((delivered_at is null) = (content_hash is null))
    )`.execute(db);
  await sql`create index outgoing_event_waiting on outgoing_event (authority_id, sequence) where delivered_at is null`.execute(db);
}
