import { type Kysely, sql } from 'kysely';

/** What was asked for is said in the asker's words, and every opening in an emergency has a day by which someone else reviews it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table access_request rename column category to what`.execute(db);
  await sql`alter table break_glass add column review_by date not null`.execute(db);
  await sql`alter table break_glass add column reviewed_by text`.execute(db);
  await sql`alter table break_glass add column review_outcome text`.execute(db);
}
