import type { Command } from 'commander';
import { whoLooked } from '#record/ask/who-looked';
import { instant } from '#record/cli/filter-options';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import { NOT_REVIEWED } from '#record/report/report-words';

/** `who-looked CHILD`: what the report a family may ask for would hold, before anybody has reviewed it. */
export const addWhoLooked = (program: Command, surroundings: Surroundings): void => {
  program.command('who-looked')
    .description('who looked at a child’s record, in plain words and not reviewed; for a family, prepare a report (npm run audit -- report prepare)')
    .argument('<child>', 'the child, by the hub’s id')
    .option('--from <date>', 'from this day or instant on', instant)
    .option('--to <date>', 'before this day or instant', instant)
    .action((child: string, period: { readonly from?: Date; readonly to?: Date }) => withRecord(surroundings, async (database) => {
      const { summary, looks, cutShort } = await whoLooked(database, surroundings.rulebook(), child, period);
      return [NOT_REVIEWED, '', summary, '', ...looks.map(({ sentence }) => sentence), ...(cutShort ? ['There are more: ask for a shorter time.'] : [])];
    }));
};
