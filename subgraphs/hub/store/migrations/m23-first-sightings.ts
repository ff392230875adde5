import { type Kysely, sql } from 'kysely';

/** Why a record that nobody is like was entered as a new child, or set aside. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table agency_record add column settled_reason text`.execute(db);
}
