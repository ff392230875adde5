import { type Kysely, sql } from 'kysely';

/** Every table that facts/hub-facts.ts reads about a child. */
const STOOD_ON = ['child', 'lead', 'involvement', 'consent_statement', 'competence_assessment', 'identifier', 'break_glass', 'access_grant'];

/**
 * The database itself notes of whom a change alters what decisions stand on, in a setting that ends with the
 * transaction: so no code path forgets to tell the gateways. Of very many it notes only that there are.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function note_whose_facts() returns trigger language plpgsql as $$
    declare
      noted text := coalesce(current_setting('hub.facts_of', true), '');
      whose text;
    begin
      if noted = '*' then return null; end if;
      whose := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> case tg_table_name when 'child' then 'id' else 'child_id' end;
      if whose is null or position(' ' || whose || ' ' in noted) > 0 then return null; end if;
      perform set_config('hub.facts_of', case when length(noted) > 4000 then '*' else noted || ' ' || whose || ' ' end, true);
      return null;
    end $$`.execute(db);
  for (const table of STOOD_ON) await sql`create trigger note_whose_facts after insert or update or delete on ${sql.table(table)} for each row execute function note_whose_facts()`.execute(db);
}
