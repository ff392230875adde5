import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import * as changes from '#subgraphs/hub/store/migrations/m01-changes';
import * as children from '#subgraphs/hub/store/migrations/m02-children';
import * as people from '#subgraphs/hub/store/migrations/m03-people-around';
import * as agreement from '#subgraphs/hub/store/migrations/m04-agreement';
import * as access from '#subgraphs/hub/store/migrations/m05-access';
import * as reviews from '#subgraphs/hub/store/migrations/m06-reviews';
import * as leadHandover from '#subgraphs/hub/store/migrations/m07-lead-handover';
import * as alerts from '#subgraphs/hub/store/migrations/m08-alerts';
import * as nameWords from '#subgraphs/hub/store/migrations/m09-name-words';
import * as agencyRecords from '#subgraphs/hub/store/migrations/m10-agency-records';

/** In this order, for ever: a released migration is never changed, a new one is added at the end. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  'm01-changes': changes,
  'm02-children': children,
  'm03-people-around': people,
  'm04-agreement': agreement,
  'm05-access': access,
  'm06-reviews': reviews,
  'm07-lead-handover': leadHandover,
  'm08-alerts': alerts,
  'm09-name-words': nameWords,
  'm10-agency-records': agencyRecords,
};

/** Brings the tables up to date. Several processes may start at once: the migrator takes a lock in the database. */
export async function migrate<Database>(db: Kysely<Database>): Promise<void> {
  const { error, results } = await new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(Object.entries(MIGRATIONS).map(([name, migration]) => [name, patient(migration)])) } }).migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'before the first';
  throw new Error(`The hub's tables could not be brought up to date (${failed})`, { cause: error });
}

/** A large hub takes its time; the limit that keeps a practitioner from waiting is not for this. Holds to the end of the migrator's transaction. */
const patient = ({ up }: Migration): Migration => ({
  up: async (db) => {
    await sql`select set_config('statement_timeout', '0', true)`.execute(db);
    await up(db);
  },
});
