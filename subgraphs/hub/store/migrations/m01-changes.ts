import { type Kysely, sql } from 'kysely';

/**
 * Every change keeps who, when, source and the value before, and cannot be made without: the database sees to it,
 * so that no code path forgets. Who and source come from the transaction's settings (store/change.ts).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create extension if not exists fuzzystrmatch`.execute(db);
  await sql`
    create table history (
      seq bigint generated always as identity primary key,
      table_name text not null,
      child_id text,
      version integer not null,
      was jsonb not null,
      operation text not null check (operation in ('UPDATE', 'DELETE')),
      changed_at timestamptz not null,
      changed_by text not null check (changed_by <> ''),
      change_source text not null check (change_source <> '')
    )`.execute(db);
  await sql`create index history_of_child on history (child_id, table_name)`.execute(db);
  await sql`
    create function keep_what_was() returns trigger language plpgsql as $$
    begin
      insert into history (table_name, child_id, version, was, operation, changed_at, changed_by, change_source)
      values (tg_table_name, case tg_table_name when 'child' then to_jsonb(old) ->> 'id' else to_jsonb(old) ->> 'child_id' end,
              old.version, to_jsonb(old), tg_op, clock_timestamp(), current_setting('hub.who'), current_setting('hub.source'));
      if tg_op = 'DELETE' then return old; end if;
      new.version := old.version + 1;
      new.recorded_at := clock_timestamp();
      new.recorded_by := current_setting('hub.who');
      new.source := current_setting('hub.source');
      return new;
    end $$`.execute(db);
  await sql`
    create function keep_history_of(subject regclass) returns void language plpgsql as $$
    begin
      execute format('create trigger keep_what_was before update or delete on %s for each row execute function keep_what_was()', subject);
    end $$`.execute(db);
}
