import { categoryId } from '#schema/ids';
import { type Level, levelOf, LEVELS, type LevelRank } from '#schema/level';
import { Cast } from '#policies/cast';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Facts, PolicyRows, ScenarioRow, WhoCanSeeRow } from '#policies/compiler/rows';
import { UNKNOWN, type Vocabulary } from '#policies/compiler/vocabulary';
import { createScratch, decideLevels } from '#policies/decide';
import type { Policy } from '#policies/decision';
import { didYouMean } from '#policies/load/check-shape';
import type { Problem } from '#policies/load/problem';
import { reasonsFor } from '#policies/reasons';
import { factsCategory, factsVector } from '#policies/scenario-facts';

/** Refuses words in scenarios that the vocabularies do not have: a misspelt fact would quietly be unknown. */
const factProblems = (vocabulary: Vocabulary, scenario: ScenarioRow): readonly Problem[] => {
  const told = [scenario.given, ...CASES.map((name) => scenario[name].but)];
  return told.flatMap((facts) => Object.entries(facts).flatMap(([attribute, words]) => {
    const key = vocabulary.keys.get(attribute);
    const known = vocabulary.attributes.map(({ id }) => id);
    if (key === undefined || !known.includes(attribute)) return [{ ...scenario.at, message: `${scenario.rule}: "${attribute}" is not a fact.${didYouMean(attribute, known)}` }];
    return [words].flat().filter((word) => word !== UNKNOWN && !key.words.includes(word))
      .map((word) => ({ ...scenario.at, message: `${scenario.rule}: "${word}" is not a word of "${attribute}".${didYouMean(word, key.words)}` }));
  }));
};

const CASES = ['no', 'expired', 'withdrawn', 'override'] as const;

class ScenarioCheck {
  readonly #scratch;
  readonly #levels;

  constructor(private readonly policy: CompiledPolicy) {
    this.#scratch = createScratch(policy.table);
    this.#levels = new Uint8Array(policy.table.categoryCount);
  }

  problems(scenario: ScenarioRow): readonly Problem[] {
    const inForce = this.policy.rules.some(({ id }) => id === scenario.rule);
    return [
      ...this.#check(scenario, 'yes', {}, scenario.yes.then, inForce ? true : null),
      ...CASES.flatMap((name) => this.#check(scenario, name, scenario[name].but, scenario[name].then, name === 'no' ? false : null)),
    ];
  }

  /** `decides`: the rule must be among those that decide, must not, or either. */
  #check(scenario: ScenarioRow, name: string, but: Facts, then: Level, decides: boolean | null): readonly Problem[] {
    const category = factsCategory(this.policy, { ...scenario.given, ...but });
    const vector = factsVector(this.policy, scenario.given, but);
    decideLevels(this.policy.table, vector, this.#scratch, this.#levels);
    const level = levelOf((this.#levels[category] ?? 0) as LevelRank);
    const deciding: readonly string[] = reasonsFor(this.policy, vector, this.#scratch, category).deciding;
    const complain = (what: string): Problem => ({ ...scenario.at, message: `The scenario of ${scenario.rule} fails where it says "${name}": ${what}` });
    const problems: Problem[] = [];
    if (level !== then) problems.push(complain(`it expects ${then}, and ${deciding.join(', ') || 'no rule'} gives ${level}.`));
    if (decides !== null && deciding.includes(scenario.rule) !== decides) {
      problems.push(complain(`${scenario.rule} ${decides ? 'ought to decide, but' : 'ought not to decide;'} ${deciding.join(', ') || 'no rule'} does.`));
    }
    return problems;
  }
}

const missingScenarios = (rows: PolicyRows): readonly Problem[] =>
  rows.rules.filter(({ id }) => !rows.scenarios.some(({ rule }) => rule === id))
    .map(({ id, at }) => ({ ...at, message: `${id} has no scenario: say what it does (yes, no, expired, withdrawn, override).` }));

const strayScenarios = (rows: PolicyRows): readonly Problem[] =>
  rows.scenarios.filter(({ rule }) => !rows.rules.some(({ id }) => id === rule))
    .map(({ rule, at }) => ({ ...at, message: `There is no rule ${rule}.${didYouMean(rule, rows.rules.map(({ id }) => id))}` }));

const SHOWN = LEVELS.filter((level) => level !== 'NONE');

/** Who of the cast sees a category of a child, by level. */
export const whoSees = (compiled: CompiledPolicy, policy: Policy, childId: string, category: string): Readonly<Record<string, readonly string[]>> => {
  const cast = new Cast(compiled);
  const child = cast.child(childId);
  if (child === undefined) return {};
  const levels = compiled.rows.castViewers.map((viewer) => [viewer.id, policy.decide(cast.request(viewer, child)).levelOf(categoryId(category))] as const);
  return Object.fromEntries(SHOWN.map((level) => [level, levels.filter(([, given]) => given === level).map(([id]) => id)]));
};

const whoCanSeeProblems = (compiled: CompiledPolicy, policy: Policy, row: WhoCanSeeRow): readonly Problem[] => {
  const seen = whoSees(compiled, policy, row.child, row.category);
  return SHOWN.flatMap((level) => {
    const [expected, found] = [[...row[level] ?? []].sort(), [...seen[level] ?? []].sort()];
    if (expected.join() === found.join()) return [];
    return [{ ...row.at, message: `Who can see "${row.category}" of ${row.child} at ${level}: expected ${expected.join(', ') || 'nobody'}, found ${found.join(', ') || 'nobody'}.` }];
  });
};

/** Runs every scenario; refuses a rule without one, a scenario that fails, and a list of who can see that is wrong. */
export const scenarioProblems = (compiled: CompiledPolicy, policy: Policy): readonly Problem[] => {
  const { rows, table } = compiled;
  const words = rows.scenarios.flatMap((scenario) => factProblems(table.vocabulary, scenario));
  if (words.length > 0) return words;
  const check = new ScenarioCheck(compiled);
  return [
    ...missingScenarios(rows), ...strayScenarios(rows),
    ...rows.scenarios.filter(({ rule }) => rows.rules.some(({ id }) => id === rule)).flatMap((scenario) => check.problems(scenario)),
    ...rows.whoCanSee.flatMap((row) => whoCanSeeProblems(compiled, policy, row)),
  ];
};
