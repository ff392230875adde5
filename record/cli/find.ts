import { type Command, InvalidArgumentError } from 'commander';
import { findRecords } from '#record/ask/find-records';
import { recordInWords } from '#record/ask/record-in-words';
import { type FilterOptions, filterOf, withFilterOptions } from '#record/cli/filter-options';
import { type Surroundings, withRecord } from '#record/cli/surroundings';

const MOST = 10_000;

const number = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MOST) throw new InvalidArgumentError(`A whole number from 1 to ${MOST}.`);
  return value;
};

/** `find`: the accesses that were asked for, the latest first, each as a sentence. */
export const addFind = (program: Command, surroundings: Surroundings): void => {
  withFilterOptions(program.command('find').description('find accesses: by child, viewer, field, class of information, rule, purpose, time'))
    .option('--first <n>', 'how many at most', number, 50)
    .action((options: FilterOptions & { readonly first: number }) => withRecord(surroundings, async (database) => {
      const { records, total } = await findRecords(database, await filterOf(database, options), options.first);
      const book = surroundings.rulebook();
      return [
        ...records.map(({ sequence, record }) => `${sequence}  ${record.at}  ${recordInWords(book, record)}${record.children.map(({ decisionId }) => ` [${decisionId}]`).slice(0, 3).join('')}`),
        `${total} found${total > records.length ? `, the latest ${records.length} shown` : ''}`,
      ];
    }));
};
