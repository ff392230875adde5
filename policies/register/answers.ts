import { type Level, levelOf, LEVELS, type LevelRank, rankOf } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { AnswerRow, Condition, Facts, RoleRow, RuleRow } from '#policies/compiler/rows';
import { createScratch, decideLevels } from '#policies/decide';
import { type English, LEVEL_SAYS, listed, sentenceCase, withArticle } from '#policies/register/english';
import { Reach } from '#policies/register/reach';
import type { RuleSentences } from '#policies/register/rule-sentence';
import { factsVector } from '#policies/scenario-facts';

const HIGHEST_FIRST = LEVELS.toReversed();
const ABOUT_INFORMATION = ['category', 'category_is', 'tier'];

const speaksOfInformation = (condition: Condition): boolean =>
  condition.tests.some(({ key }) => ABOUT_INFORMATION.includes(key)) || condition.any.some(speaksOfInformation);

/** A permission that leads to something for a category, and how high. */
interface Opening {
  readonly rule: RuleRow;
  readonly level: Level;
}

/** Works out the answers of the register from the compiled policy. */
export class Answers {
  readonly #reach: Reach;

  constructor(private readonly policy: CompiledPolicy, private readonly english: English, private readonly sentences: RuleSentences) {
    this.#reach = new Reach(policy);
  }

  lines(answer: AnswerRow): readonly string[] {
    switch (answer.kind) {
      case 'role_and_category': return this.#roleAndCategory(answer.role, answer.category);
      case 'who_sees': return this.#whoSees(answer.category);
      case 'situation': return [`*${sentenceCase(answer.says)}*:`, ...this.#byLevel(this.#levels(answer.facts)).map((line) => `- ${line}`)];
      case 'change': return [`*${answer.says}*:`, ...this.#changes(answer.facts, answer.instead).map((line) => `- ${line}`)];
    }
  }

  /** The permissions that open a category, highest first; for one role, or for any. */
  openings(category: number, role?: RoleRow): readonly Opening[] {
    return this.policy.rules.flatMap((rule, index) => {
      if (rule.kind !== 'permission') return [];
      const rank = this.#reach.highestUnder(index, category, role);
      return rank === 0 ? [] : [{ rule, level: levelOf(rank) }];
    }).sort((a, b) => rankOf(b.level) - rankOf(a.level));
  }

  #roleAndCategory(roleId: string, categoryId: string): readonly string[] {
    const role = this.policy.rows.roles.find(({ id }) => id === roleId);
    const category = this.policy.table.vocabulary.category.indexOf(categoryId);
    if (role === undefined) return [];
    const openings = this.openings(category, role);
    const highest = openings[0]?.level ?? 'NONE';
    return [
      `${sentenceCase(withArticle(role.label))} is shown at most ${LEVEL_SAYS[highest]} of "${this.english.category(categoryId)}":`,
      ...openings.map((opening) => `- ${this.#opening(opening, category)}`),
      ...this.caps(category),
    ];
  }

  #whoSees(categoryId: string): readonly string[] {
    const category = this.policy.table.vocabulary.category.indexOf(categoryId);
    return [...this.openings(category).map((opening) => `- ${this.#opening(opening, category)}`), ...this.caps(category)];
  }

  /** "a summary: when (a) ... (rule P12; Children Act 1989 s.47(9))". */
  #opening({ rule, level }: Opening, category: number): string {
    const parts = rule.parts.filter((part) => rankOf(part.level) >= rankOf(level) && this.#admits(rule, part.when, category) && this.#admits(rule, rule.when, category));
    const conditions = (parts.length > 0 ? parts : rule.parts).slice(0, 1).map((part) => this.sentences.circumstances(rule, part)).join('');
    return `**${LEVEL_SAYS[level]}**${conditions === '' ? '' : `, ${conditions}`} (${rule.id}, *${rule.title}*; ${rule.law.join('; ')})`;
  }

  #admits(rule: RuleRow, condition: Condition, category: number): boolean {
    const meaning = condition.tests.filter(({ key }) => ABOUT_INFORMATION.includes(key))
      .every(({ key, words }) => words.some((word) => this.policy.table.vocabulary.keys.get(key)?.meaningOf(word).includes(category)));
    return meaning && (condition.any.length === 0 || condition.any.some((one) => this.#admits(rule, one, category)));
  }

  /** The prohibitions that speak of this category in particular. */
  caps(category: number): readonly string[] {
    const { vocabulary, lines } = this.policy.table;
    const touching = this.policy.rules.filter((rule, index) => rule.kind === 'prohibition'
      && (speaksOfInformation(rule.when) || rule.parts.some(({ when }) => speaksOfInformation(when)))
      && lines.some((line) => line?.rule === index && line.within.get(vocabulary.category.index)?.has(category)));
    if (touching.length === 0) return [];
    return ['', `Whatever else allows it, ${listed(touching.map(({ id, title }) => `${id} (*${title}*)`), 'and')} ${touching.length === 1 ? 'limits' : 'limit'} it, and the prohibitions about everything do.`];
  }

  #levels(...facts: readonly Facts[]): readonly Level[] {
    const levels = new Uint8Array(this.policy.table.categoryCount);
    decideLevels(this.policy.table, factsVector(this.policy, ...facts), createScratch(this.policy.table), levels);
    return [...levels].map((rank) => levelOf(rank as LevelRank));
  }

  #labels(wanted: (index: number) => boolean): string {
    const found = this.policy.rows.categories.filter(({ is }, index) => !is.includes('no_child') && wanted(index));
    const all = this.policy.rows.categories.filter(({ is }) => !is.includes('no_child'));
    return found.length === all.length ? 'everything' : listed(found.map(({ label }) => label), 'and');
  }

  #byLevel(levels: readonly Level[]): readonly string[] {
    return HIGHEST_FIRST.flatMap((level) => {
      const labels = this.#labels((index) => levels[index] === level);
      return labels === '' ? [] : [`**${LEVEL_SAYS[level]}** of ${labels}`];
    });
  }

  #changes(facts: Facts, instead: Facts): readonly string[] {
    const [before, after] = [this.#levels(facts), this.#levels(facts, instead)];
    const changed = HIGHEST_FIRST.flatMap((from) => HIGHEST_FIRST.flatMap((to) => {
      const labels = from === to ? '' : this.#labels((index) => before[index] === from && after[index] === to);
      return labels === '' ? [] : [`from ${LEVEL_SAYS[from]} to **${LEVEL_SAYS[to]}**: ${labels}`];
    }));
    const unchanged = HIGHEST_FIRST.flatMap((level) => {
      const labels = this.#labels((index) => before[index] === level && after[index] === level);
      return labels === '' ? [] : [`unchanged, ${LEVEL_SAYS[level]}: ${labels}`];
    });
    return [...changed, ...unchanged];
  }
}
