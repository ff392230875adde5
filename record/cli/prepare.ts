import type { Command } from 'commander';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import { grantRoles, type RecordRoles } from '#record/store/grant-roles';

/** `prepare`: makes the record's tables, as their owner, and lets the gateway and the record's process work on them without owning them. */
export const addPrepare = (program: Command, surroundings: Surroundings): void => {
  program.command('prepare')
    .description('as the owner (AUDIT_DATABASE_URL): make or update the tables, and grant roles what they need and no more')
    .option('--appender <role>', 'the gateway’s role: adds records, and can change or remove none')
    .option('--keeper <role>', 'the record subgraph’s role: reads, signs checkpoints, keeps the index and families’ reports')
    .action((roles: RecordRoles) => withRecord(surroundings, async (database) => {
      await grantRoles(database, roles);
      return ['The tables are there.', ...(roles.appender ? [`${roles.appender} may add to the record.`] : []), ...(roles.keeper ? [`${roles.keeper} may read it, sign checkpoints and work on reports.`] : [])];
    }));
};
