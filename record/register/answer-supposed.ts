import type { Level } from '#schema/level';
import type { Facts } from '#policies/compiler/rows';
import { sentenceCase } from '#policies/register/english';
import { factsCategory, factsVector } from '#policies/scenario-facts';
import { namesOf } from '#policies/vector';
import { type RuleInEnglish, rulesNamed } from '#record/register/rules-in-english';
import type { Rulebook } from '#record/register/rulebook';

export interface SupposedAnswer {
  readonly category: string;
  readonly level: Level;
  readonly facts: string;
  readonly rules: readonly RuleInEnglish[];
  readonly nearMisses: readonly RuleInEnglish[];
  readonly wouldChange: readonly string[];
}

/** What the rules say of facts that are only supposed, category among them. Null where there is no such category. */
export function answerSupposed(book: Rulebook, facts: Facts): SupposedAnswer | null {
  const index = factsCategory(book.compiled, facts);
  if (index < 0) return null;
  const names = namesOf(book.compiled.table.vocabulary, factsVector(book.compiled, facts), index);
  const { level, deciding, nearMisses, wouldChangeIt } = book.explainer.explain(names);
  return {
    category: String(facts['category']), level, facts: `${sentenceCase(book.english.viewer(names))}.`,
    rules: rulesNamed(book, deciding), nearMisses: rulesNamed(book, nearMisses), wouldChange: wouldChangeIt.map(({ sentence }) => `${sentenceCase(sentence)}.`),
  };
}
