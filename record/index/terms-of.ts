import type { AccessRecord, CategoryAccess } from '#record/access-record';

/** What a record can be found by, besides the columns of `indexed_record`. */
export const TERM_KINDS = ['child', 'about', 'decision', 'field', 'category', 'given', 'withheld', 'rule', 'near', 'basis', 'relation', 'break-glass', 'reference', 'subgraph', 'error'] as const;

export type TermKind = (typeof TERM_KINDS)[number];

export const term = (kind: TermKind, word: string): string => `${kind}:${word}`;

/** The word of a term: `P01` of `rule:P01`. */
export const wordOf = (text: string): string => text.slice(text.indexOf(':') + 1);

/** Every term of a record, and how often it speaks of it: a rule that decided about forty children counts forty. */
export function termsOf({ children, askedAbout, subgraphs, errors }: AccessRecord): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (kind: TermKind, word: string, times = 1): void => void counts.set(term(kind, word), (counts.get(term(kind, word)) ?? 0) + times);
  for (const child of askedAbout) add('about', child);
  for (const [name, asked] of Object.entries(subgraphs)) add('subgraph', name, asked);
  for (const error of errors) add('error', error);
  for (const { child, decisionId, attributes = {}, relations = [], bases = [], consents = [], breakGlass, categories, fields } of children) {
    add('child', child);
    add('decision', decisionId);
    for (const word of words(attributes['relation'])) add('relation', word);
    for (const word of words(attributes['basis'])) add('basis', word);
    if (breakGlass && attributes['break_glass'] === 'active') add('break-glass', breakGlass.id);
    for (const reference of [...relations, ...bases.map(({ record }) => record), ...consents, ...(breakGlass ? [breakGlass.id] : [])]) add('reference', reference);
    for (const coordinate of coordinatesOf(fields)) add('field', coordinate);
    for (const category of categories) termsOfCategory(category, add);
  }
  return counts;
}

function termsOfCategory({ category, given, rules, nearMisses }: CategoryAccess, add: (kind: TermKind, word: string) => void): void {
  add('category', category);
  add(given ? 'given' : 'withheld', category);
  for (const rule of rules) add('rule', rule);
  for (const rule of nearMisses) add('near', rule);
}

const words = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

/** The first records listed the coordinates; later ones count them. */
const coordinatesOf = (fields: Readonly<Record<string, number>> | readonly string[]): readonly string[] => (Array.isArray(fields) ? (fields as readonly string[]) : Object.keys(fields));
