import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/**
 * A child handed to another authority. What goes with the child is written when that authority has accepted and never
 * before; and while another authority leads there is no lead here, whatever command or event would make one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table authority (id text primary key, name text not null, contact_name text not null, phone text, email text, ${provenance})`.execute(db);
  await sql`
    create table transfer (
      id text primary key,
      child_id text not null references child (id),
      authority_id text not null references authority (id),
      status text not null check (status in ('offered', 'accepted', 'acknowledged', 'declined', 'withdrawn')),
      reason text not null,
      offered_by text not null references work_contact (id),
      offered_at timestamptz not null,
      answered_at timestamptz,
      answer_evidence text,
      receiving_lead text,
      receiving_lead_contact text,
      acknowledged_at timestamptz,
      ${provenance},
      check (status not in ('accepted', 'acknowledged') or (answered_at is not null and receiving_lead is not null)),
      check ((status = 'acknowledged') = (acknowledged_at is not null))
    )`.execute(db);
  await sql`create unique index one_transfer_at_a_time on transfer (child_id) where status in ('offered', 'accepted', 'acknowledged')`.execute(db);
  await sql`
    create table transfer_package (
      transfer_id text primary key references transfer (id),
      child_id text not null references child (id),
      authority_id text not null references authority (id),
      carried jsonb not null,
      released_at timestamptz not null,
      ${provenance}
    )`.execute(db);
  await sql`
    create function shared_with_who_accepted() returns trigger language plpgsql as $$
    begin
      if not exists (select 1 from transfer t where t.id = new.transfer_id and t.child_id = new.child_id and t.authority_id = new.authority_id and t.status in ('accepted', 'acknowledged')) then
        raise exception 'nothing goes to an authority that has not accepted' using errcode = '23000';
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger shared_with_who_accepted before insert or update on transfer_package for each row execute function shared_with_who_accepted()`.execute(db);
  // As what must never be twice (unique_violation), so that it is answered as two things at once are.
  await sql`
    create function one_authority_leads() returns trigger language plpgsql as $$
    begin
      if new.status in ('active', 'nominated') and exists (select 1 from transfer t where t.child_id = new.child_id and t.status = 'acknowledged') then
        raise exception 'another authority leads for this child' using errcode = '23505';
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger one_authority_leads before insert or update on lead for each row execute function one_authority_leads()`.execute(db);
  for (const table of ['authority', 'transfer', 'transfer_package']) await sql`select keep_history_of(${table}::regclass)`.execute(db);
}
