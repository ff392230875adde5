import type { Condition, PolicyRows, RuleRow } from '#policies/compiler/rows';
import { UNKNOWN, type Vocabulary } from '#policies/compiler/vocabulary';
import { didYouMean } from '#policies/load/check-shape';
import type { Problem } from '#policies/load/problem';
import type { RawRows } from '#policies/load/read-files';

type Complaint = (message: string) => Problem;

const conditionProblems = (vocabulary: Vocabulary, rule: RuleRow, condition: Condition | null, complain: Complaint): readonly Problem[] => {
  if (condition === null) return [];
  const tests = condition.tests.flatMap(({ key, words }): readonly Problem[] => {
    const known = vocabulary.keys.get(key);
    if (known === undefined) return [complain(`"${key}" is not something a rule can ask about.${didYouMean(key, [...vocabulary.keys.keys()])}`)];
    return words.flatMap((word) => {
      if (!known.words.includes(word)) return [complain(`"${word}" is not a word of "${key}".${didYouMean(word, known.words)}`)];
      if (word === UNKNOWN && rule.kind === 'permission') return [complain(`a permission cannot rest on "${UNKNOWN}".`)];
      return [];
    });
  });
  return [...tests, ...condition.any.flatMap((one) => conditionProblems(vocabulary, rule, one, complain))];
};

/** Refuses words in a rule that the vocabularies do not have. */
export const ruleProblems = (vocabulary: Vocabulary, rules: readonly RuleRow[]): readonly Problem[] =>
  rules.flatMap((rule) => {
    const complain: Complaint = (message) => ({ ...rule.at, message: `${rule.id}: ${message}` });
    return [rule, ...rule.parts].flatMap(({ when, unless }) =>
      [when, unless].flatMap((condition) => conditionProblems(vocabulary, rule, condition, complain)));
  });

interface Reference {
  readonly collection: 'roles' | 'purposes' | 'categories';
  readonly field: string;
  readonly words: readonly string[];
}

const HUB_RECORDS = ['hub', 'break_glass', 'none'];

const references = (rows: PolicyRows): readonly Reference[] => {
  const agencies = rows.agencies.map(({ id }) => id);
  const bases = rows.attributes.find(({ id }) => id === 'basis')?.values.map(({ id }) => id) ?? [];
  return [
    { collection: 'roles', field: 'agencies', words: agencies },
    { collection: 'roles', field: 'purposes', words: rows.purposes.map(({ id }) => id) },
    { collection: 'purposes', field: 'bases', words: bases },
    { collection: 'purposes', field: 'records', words: [...HUB_RECORDS, ...agencies] },
    { collection: 'categories', field: 'custodians', words: agencies },
  ];
};

/** Refuses rows of the vocabularies that speak of what no other row defines. */
export const referenceProblems = (raw: RawRows, rows: PolicyRows): readonly Problem[] =>
  references(rows).flatMap(({ collection, field, words }) =>
    (raw.get(collection) ?? []).flatMap(({ value, at }) => {
      const row = value as Readonly<Record<string, unknown>>;
      const said = [row[field]].flat().map(String);
      return said.filter((word) => !words.includes(word))
        .map((word) => ({ ...at, message: `${String(row['id'])}: "${word}" is not known in "${field}".${didYouMean(word, words)}` }));
    }));
