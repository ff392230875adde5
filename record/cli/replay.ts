import type { Command } from 'commander';
import { replayRecord } from '#record/ask/replay-record';
import { type FilterOptions, filterOf, withFilterOptions } from '#record/cli/filter-options';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import { openRulebook } from '#record/register/rulebook';

/** `replay --under DRAFT`: what the decisions on record would have been. */
export const addReplay = (program: Command, surroundings: Surroundings): void => {
  withFilterOptions(program.command('replay').description('what the decisions on record would have been under a draft of the policy'))
    .option('--under <folder>', 'the draft; else the policy as its files now are')
    .action(({ under, ...options }: FilterOptions & { readonly under?: string }) => withRecord(surroundings, async (database) => {
      const book = under === undefined ? surroundings.rulebook() : openRulebook(under);
      const { records, decisions, changedDecisions, changed, cutShort } = await replayRecord(database, await filterOf(database, options), book);
      return [
        `${records} operations and ${decisions} decisions on record; ${changedDecisions === 0 ? 'none' : changedDecisions} would have been otherwise.`,
        ...changed.map(({ sentence }) => sentence),
        ...(cutShort ? ['There are more: replay a shorter time.'] : []),
      ];
    }));
};
