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
import * as finding from '#subgraphs/hub/store/migrations/m20-finding';
import * as merges from '#subgraphs/hub/store/migrations/m21-merges';
import * as pds from '#subgraphs/hub/store/migrations/m22-pds';
import * as firstSightings from '#subgraphs/hub/store/migrations/m23-first-sightings';
import * as recordsMovedOut from '#subgraphs/hub/store/migrations/m24-records-moved-out';
import * as accessDecided from '#subgraphs/hub/store/migrations/m31-access-decided';
import * as help from '#subgraphs/hub/store/migrations/m30-help';
import * as alertsOfEveryKind from '#subgraphs/hub/store/migrations/m40-alerts-of-every-kind';
import * as registers from '#subgraphs/hub/store/migrations/m41-registers';
import * as documentsAndMessages from '#subgraphs/hub/store/migrations/m42-documents-and-messages';
import * as transfer from '#subgraphs/hub/store/migrations/m43-transfer';
import * as factsChanged from '#subgraphs/hub/store/migrations/m50-facts-changed';
import * as events from '#subgraphs/hub/store/migrations/m44-events';
import * as lettersFollowTheirChild from '#subgraphs/hub/store/migrations/m45-letters-follow-their-child';
import * as transfersBothWays from '#subgraphs/hub/store/migrations/m46-transfers-both-ways';

/**
 * A released migration is never changed. Each part of the hub numbers its own (identity 20-29, people 30-39, events 40-49),
 * so that one of them may come after another of a higher number.
 */
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
  'm20-finding': finding,
  'm21-merges': merges,
  'm22-pds': pds,
  'm23-first-sightings': firstSightings,
  'm24-records-moved-out': recordsMovedOut,
  'm30-help': help,
  'm31-access-decided': accessDecided,
  'm40-alerts-of-every-kind': alertsOfEveryKind,
  'm41-registers': registers,
  'm42-documents-and-messages': documentsAndMessages,
  'm43-transfer': transfer,
  'm44-events': events,
  'm45-letters-follow-their-child': lettersFollowTheirChild,
  'm46-transfers-both-ways': transfersBothWays,
  'm50-facts-changed': factsChanged,
};

/** Brings the tables up to date. Several processes may start at once: the migrator takes a lock in the database. */
export async function migrate<Database>(db: Kysely<Database>): Promise<void> {
  const { error, results } = await new Migrator({ db, allowUnorderedMigrations: true, provider: { getMigrations: async () => Object.fromEntries(Object.entries(MIGRATIONS).map(([name, migration]) => [name, patient(migration)])) } }).migrateToLatest();
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
