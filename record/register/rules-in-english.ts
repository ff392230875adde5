import type { RuleRow } from '#policies/compiler/rows';
import { type RuleScenario, scenariosOf } from '#record/register/rule-scenarios';
import type { Rulebook } from '#record/register/rulebook';

/** One rule, as its owner reads it. */
export interface RuleInEnglish {
  readonly id: string;
  readonly title: string;
  readonly kind: RuleRow['kind'];
  readonly sentences: readonly string[];
  readonly law: readonly string[];
  readonly owner: string;
  /** ISO date. */
  readonly reviewBy: string;
  readonly inForce: boolean;
  /** Worked examples that hold it. */
  readonly scenarios: readonly RuleScenario[];
}

export const inEnglish = (book: Rulebook, rule: RuleRow): RuleInEnglish => ({
  id: rule.id, title: rule.title, kind: rule.kind, sentences: book.sentences.sentences(rule), law: rule.law, owner: rule.owner, reviewBy: rule.reviewBy, inForce: rule.inForce,
  scenarios: scenariosOf(book, rule),
});

export interface RuleQuestion {
  readonly kind?: RuleRow['kind'] | undefined;
  /** Rules that speak of this class of information, or of every class. */
  readonly category?: string | undefined;
  /** Words of the title, the sentences, the law, the id or the worked examples. */
  readonly search?: string | undefined;
}

/** The rules that answer to a question, in the register's order. */
export function findRules(book: Rulebook, { kind, category, search }: RuleQuestion): readonly RuleInEnglish[] {
  const spoken = category === undefined ? null : rulesAbout(book, category);
  const wanted = search?.trim().toLowerCase();
  return book.compiled.rows.rules
    .filter((rule) => (kind === undefined || rule.kind === kind) && (spoken === null || spoken.has(rule.id)))
    .map((rule) => inEnglish(book, rule))
    .filter((rule) => !wanted || [rule.id, rule.title, ...rule.sentences, ...rule.law, ...rule.scenarios.map(({ says }) => says)].some((text) => text.toLowerCase().includes(wanted)));
}

/** A rule speaks of a category where one of its lines can stand for it. */
function rulesAbout({ compiled: { table, rules } }: Rulebook, category: string): ReadonlySet<string> {
  const index = table.vocabulary.category.indexOf(category);
  return new Set(table.lines.flatMap((line) => (line && (line.within.get(table.vocabulary.category.index)?.has(index) ?? true) ? [rules[line.rule]?.id ?? ''] : [])));
}

/** The rules of these ids; one that the policy no longer has is left out. */
export const rulesNamed = (book: Rulebook, ids: readonly string[]): readonly RuleInEnglish[] =>
  ids.flatMap((id) => book.compiled.rows.rules.filter((rule) => rule.id === id).map((rule) => inEnglish(book, rule)));
