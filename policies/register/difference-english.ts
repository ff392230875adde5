import type { CompiledPolicy } from '#policies/compiler/compile';
import { UNKNOWN } from '#policies/compiler/vocabulary';
import { type Difference, NOT } from '#policies/prove/difference';
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

/** One difference between two policies, as lines: what, under which circumstances, how much. */
export const differenceLines = (english: English, { categories, direction, changes, where }: Difference): readonly string[] => {
  const when = Object.entries(where).map(([attribute, words]) => clause(english, attribute, words.filter((word) => word !== UNKNOWN)));
  return [
    `${direction.toUpperCase()} of ${listed(categories.map((category) => english.category(category)), 'and')}${when.length === 0 ? ', whatever the facts' : ', where'}`,
    ...when.map((one) => `    ${one}`),
    ...changes.map(({ from, to, combinations }) => `  ${LEVEL_SAYS[to]} instead of ${LEVEL_SAYS[from]}: ${combinations.toLocaleString('en-GB')} combinations`),
  ];
};

/** Two policies' rows: words of either. */
export const wordsOfBoth = (first: CompiledPolicy, second: CompiledPolicy): English =>
  new English({ ...second.rows, roles: [...second.rows.roles, ...first.rows.roles], categories: [...second.rows.categories, ...first.rows.categories] });
