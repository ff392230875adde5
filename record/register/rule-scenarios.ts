import type { Level } from '#schema/level';
import type { Facts, RuleRow } from '#policies/compiler/rows';
import { LEVEL_SAYS, sentenceCase } from '#policies/register/english';
import { factsCategory, factsVector } from '#policies/scenario-facts';
import { namesOf } from '#policies/vector';
import type { Rulebook } from '#record/register/rulebook';

/** What a worked example tries: where the rule decides, where not, and what remains of it when something has changed. */
export const SCENARIO_CASES = ['yes', 'no', 'expired', 'withdrawn', 'override'] as const;
export type ScenarioCaseName = (typeof SCENARIO_CASES)[number];

/** A worked example that holds a rule: the policy is not loaded where it comes out otherwise. */
export interface RuleScenario {
  readonly of: ScenarioCaseName;
  readonly says: string;
  readonly level: Level;
}

/** The examples that the policy's authors wrote for a rule, from the very rows that are checked. */
export const scenariosOf = (book: Rulebook, rule: RuleRow): readonly RuleScenario[] =>
  book.compiled.rows.scenarios.filter((scenario) => scenario.rule === rule.id).flatMap((scenario) => SCENARIO_CASES.map((of): RuleScenario => {
    const but = of === 'yes' ? {} : scenario[of].but;
    const level = scenario[of].then;
    return { of, level, says: inWords(book, scenario.given, but, level) };
  }));

function inWords({ compiled, english }: Rulebook, given: Facts, but: Facts, level: Level): string {
  const facts = { ...given, ...but };
  const who = english.viewer(namesOf(compiled.table.vocabulary, factsVector(compiled, facts), factsCategory(compiled, facts)));
  return `${sentenceCase(who)}: of "${english.category(String(facts['category']))}", ${LEVEL_SAYS[level]}.`;
}
