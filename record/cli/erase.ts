import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { instant } from '#record/cli/filter-options';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import { eraseChild } from '#record/store/erase-child';
import { pruneTo, recordsDue } from '#record/store/prune';

/** `erase`: nobody can tell any more which records are about the child. */
export const addErase = (program: Command, surroundings: Surroundings): void => {
  program.command('erase')
    .description('erase whom the records of a child are about, for good (UK GDPR Art 17); the records stay, and the chain holds')
    .requiredOption('--child <id>', 'the child, by the hub’s id')
    .option('--by <who>', 'who erases, for the record', userInfo().username)
    .action(({ child, by }: { readonly child: string; readonly by: string }) => withRecord(surroundings, async (database) =>
      [(await eraseChild(database, child, by, surroundings.now())) ? 'Erased: no record can be told to be about this child any more.' : 'There was nothing to erase: this child has no key.']));
};

/** `due`: what has been kept as long as it is to be kept; with `--prune`, deletes it. */
export const addDue = (program: Command, surroundings: Surroundings): void => {
  program.command('due')
    .description('what has been kept as long as the schedule says; --prune deletes it up to a checkpoint')
    .requiredOption('--before <date>', 'records written before this day', instant)
    .option('--prune', 'delete them; the chain then begins at the checkpoint', false)
    .option('--by <who>', 'who prunes, for the record', userInfo().username)
    .action(({ before, prune, by }: { readonly before: Date; readonly prune: boolean; readonly by: string }) => withRecord(surroundings, async (database) => {
      const { records, upTo } = await recordsDue(database, before);
      const due = `${records} records were written before ${before.toISOString().slice(0, 10)}.`;
      if (upTo === null) return [due, 'None of them can be pruned: there is no checkpoint among them.'];
      if (!prune) return [due, `Those up to record ${upTo} can be pruned: a checkpoint says what they were.`];
      return [due, `${await pruneTo(database, upTo, by, surroundings.now())} records are deleted; the chain begins after the checkpoint of record ${upTo}.`];
    }));
};
