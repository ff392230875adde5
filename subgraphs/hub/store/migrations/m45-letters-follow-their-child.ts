import { type Kysely, sql } from 'kysely';

/** Where two entries are one child, letters go with the child; nothing else of them ever changes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function message_stays() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and to_jsonb(new) - 'child_id' = to_jsonb(old) - 'child_id' then return new; end if;
      raise exception 'a message is never changed' using errcode = '23000';
    end $$`.execute(db);
}
