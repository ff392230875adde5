import { resolve } from 'node:path';
import type { Command } from 'commander';
import { answer, commonOptions, type Surroundings } from '#policies/cli/run';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { UNKNOWN } from '#policies/compiler/vocabulary';
import { compileDirectory } from '#policies/load-policy';
import { type Difference, differences, NOT } from '#policies/prove/difference';
import { English, LEVEL_SAYS, listed, withArticle } from '#policies/register/english';

const clause = (english: English, attribute: string, words: readonly string[]): string => {
  const all = english.words(attribute);
  if (words.length > all.length / 2 && all.length > 2) return `any ${attribute.replace('_', ' ')} but ${listed(all.filter((word) => !words.includes(word)).map((word) => english.name(attribute, word)), 'or')}`;
  if (attribute === 'agency') return `the viewer's agency is ${listed(words.map((word) => english.agency(word)), 'or')}`;
  if (attribute === 'role') return `the viewer is ${listed(words.map((word) => withArticle(english.role(word))), 'or')}`;
  if (attribute === 'purpose') return `the request is made ${listed(words.map((word) => english.purpose(word)), 'or')}`;
  if (attribute.startsWith(NOT)) return `it is not so that ${listed(words.filter((word) => word !== UNKNOWN && word !== 'none').map((word) => english.value(attribute.slice(NOT.length), word)), 'or')}`;
  return listed(words.map((word) => english.value(attribute, word)), 'or');
};

const sentence = (english: English, { categories, direction, changes, where }: Difference): readonly string[] => {
  const when = Object.entries(where).map(([attribute, words]) => clause(english, attribute, words.filter((word) => word !== UNKNOWN)));
  return [
    `${direction.toUpperCase()} of ${listed(categories.map((category) => english.category(category)), 'and')}${when.length === 0 ? ', whatever the facts' : ', where'}`,
    ...when.map((one) => `    ${one}`),
    ...changes.map(({ from, to, combinations }) => `  ${LEVEL_SAYS[to]} instead of ${LEVEL_SAYS[from]}: ${combinations.toLocaleString('en-GB')} combinations`),
  ];
};

/** Two policies' rows: words of either. */
const wordsOf = (first: CompiledPolicy, second: CompiledPolicy): English =>
  new English({ ...second.rows, roles: [...second.rows.roles, ...first.rows.roles], categories: [...second.rows.categories, ...first.rows.categories] });

/** `diff A B`: exactly which combinations become more or less visible. */
export const addDiff = (program: Command, surroundings: Surroundings): void => {
  program.command('diff')
    .description('exactly which combinations of facts become more or less visible from one policy to another')
    .argument('<before>', 'the folder of the one policy')
    .argument('<after>', 'the folder of the other')
    .action((before: string, after: string, _: unknown, command: Command) => {
      const common = commonOptions(command);
      const [first, second] = [before, after].map((folder) => compileDirectory(resolve(surroundings.project, folder)).compiled);
      if (first === undefined || second === undefined) return;
      const found = differences(first, second);
      const english = wordsOf(first, second);
      answer(surroundings, common, found, () => found.length === 0 ? ['They decide the same, always.'] : found.flatMap((one) => sentence(english, one)));
    });
};
