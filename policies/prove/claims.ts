import { rankOf } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { alternativesOf, type Conjunction, negationOf, product } from '#policies/compiler/line';
import type { Change, Condition, InvariantRow } from '#policies/compiler/rows';
import type { Attribute } from '#policies/compiler/vocabulary';
import { Counterexamples } from '#policies/prove/counterexample';
import { Folder, type Pair, type States } from '#policies/prove/fold';
import { type Choice, Space, type Stage } from '#policies/prove/space';
import { sentenceCase } from '#policies/register/english';

/** Whether the levels before and after a change are as claimed; equal ones always are. */
type Compare = (before: number, after: number) => boolean;

/** Proves the claims that speak of levels, over every combination, exactly. */
export class ClaimProver {
  readonly space: Space;
  readonly folder: Folder;
  readonly #examples: Counterexamples;

  constructor(private readonly policy: CompiledPolicy) {
    const implications = policy.rows.attributes.flatMap(({ id, values }) => values.map((value): [string, readonly string[]] => [`${id}.${value.id}`, value.implies]));
    this.space = new Space(policy.table, new Map(implications));
    this.folder = new Folder(policy.table);
    this.#examples = new Counterexamples(policy, this.space);
  }

  /** A sentence with a counterexample; null when the claim holds. */
  disprove({ claim, when, unless }: InvariantRow): string | null {
    switch (claim.claim) {
      case 'never_above': return this.#neverAbove(rankOf(claim.level), when, unless);
      case 'never_raises': return this.#changing(claim.changing, when, unless, (before, after) => after <= before);
      case 'never_lowers': return this.#changing(claim.changing, when, unless, (before, after) => after >= before);
      case 'same_up_to': {
        const most = rankOf(claim.level);
        return this.#changing(claim.changing, when, unless, (before, after) => Math.min(before, most) === Math.min(after, most));
      }
      case 'never_more_than': return this.#neverMoreThan(claim.category, claim.than);
      case 'everything_reachable':
      case 'every_rule_counts': return null;
    }
  }

  /** The parts of the space an invariant speaks of. "Unless" leaves in what is unknown: nothing escapes a proof. */
  regions(when: Condition, unless: Condition | null): readonly Conjunction[] {
    const { vocabulary } = this.policy.table;
    return product(vocabulary, alternativesOf(vocabulary, when), negationOf(vocabulary, unless, 'prohibition'));
  }

  /** The categories a region speaks of. */
  categoriesOf(region: Conjunction): readonly number[] {
    const { vocabulary } = this.policy.table;
    const asked = region.within.get(vocabulary.category.index);
    return [...vocabulary.categories.keys()].filter((category) => asked?.has(category) ?? true);
  }

  /** What the region narrows comes first: it settles most. */
  stages(category: number, region: Conjunction, except: readonly Attribute[] = []): readonly Stage[] {
    const wanted = this.space.attributes.filter((attribute) => !except.includes(attribute));
    const isNarrowed = ({ index }: Attribute): boolean => region.within.has(index) || region.without.has(index);
    const inOrder = [...wanted.filter(isNarrowed), ...wanted.filter((attribute) => !isNarrowed(attribute))];
    return inOrder.map((attribute) => this.space.stage(attribute, category, region));
  }

  states(category: number, region: Conjunction): States {
    return this.folder.fold(this.space.ofCategory(category), this.stages(category, region));
  }

  #neverAbove(most: number, when: Condition, unless: Condition | null): string | null {
    for (const region of this.regions(when, unless)) {
      for (const category of this.categoriesOf(region)) {
        for (const [state, path] of this.states(category, region)) {
          if (this.folder.rankOf(state) > most) return sentenceCase(`${this.#examples.tell(category, this.#examples.vector(path))}.`);
        }
      }
    }
    return null;
  }

  #changing(change: Change, when: Condition, unless: Condition | null, holds: Compare): string | null {
    const attribute = this.policy.table.vocabulary.attribute(change.attribute);
    const pairs = this.#pairs(attribute, change);
    for (const region of this.regions(when, unless)) {
      for (const category of this.categoriesOf(region)) {
        const found = this.#firstDifference(category, region, attribute, pairs, holds);
        if (found !== null) return found;
      }
    }
    return null;
  }

  #firstDifference(category: number, region: Conjunction, attribute: Attribute, pairs: readonly (readonly [Choice, Choice])[], holds: Compare): string | null {
    const start = this.space.ofCategory(category);
    const begun = pairs.map(([before, after]): Pair => ({ before: start & before.keeps, after: start & after.keeps, changed: [[before], [after]], path: null }));
    const found = this.folder.foldPairs(begun, this.stages(category, region, [attribute]))
      .find(({ before, after }) => !holds(this.folder.rankOf(before), this.folder.rankOf(after)));
    return found === undefined ? null : this.#tellPair([category, category], found);
  }

  #tellPair(categories: readonly [number, number], { path, changed }: Pair): string {
    const [first, second] = categories.map((category, index) => this.#examples.tell(category, this.#examples.vector(path, changed[index])));
    return `${sentenceCase(first ?? '')}; but ${second ?? ''}.`;
  }

  /** The pairs of values a change goes between. In a set the word comes in beside what was there. */
  #pairs(attribute: Attribute, { from, to }: Change): readonly (readonly [Choice, Choice])[] {
    const choices = this.space.choicesOf(attribute);
    const numbered = (words: readonly string[]): readonly number[] => words.map((word) => attribute.indexOf(word));
    const pairs = attribute.many ? addedWords(choices, numbered(from), numbered(to)) : changedWords(choices, numbered(from), numbered(to));
    const seen = new Set<string>();
    return pairs.filter(([before, after]) => {
      const key = `${before.keeps}/${after.keeps}`;
      return before.keeps !== after.keeps && !seen.has(key) && Boolean(seen.add(key));
    });
  }

  /** On equal facts; whose record it is follows from the agency, so the agency is settled first, for both. */
  #neverMoreThan(less: string, more: string): string | null {
    const { vocabulary } = this.policy.table;
    const categories = [vocabulary.category.indexOf(less), vocabulary.category.indexOf(more)] as const;
    const begun = this.space.choicesOf(vocabulary.agency).map((agency): Pair => {
      const [before, after] = categories.map((category) => agency.keeps & this.space.given(agency.value, category));
      return { before: before ?? 0n, after: after ?? 0n, changed: [[agency], [agency]], path: null };
    });
    const lines = categories.reduce((union, category) => union | this.space.ofCategory(category), 0n);
    const stages = this.space.attributes.filter((attribute) => attribute !== vocabulary.agency).map((attribute) => this.space.stageFor(attribute, lines));
    const found = this.folder.foldPairs(begun, stages).find(({ before, after }) => this.folder.rankOf(before) > this.folder.rankOf(after));
    return found === undefined ? null : this.#tellPair(categories, found);
  }
}

const changedWords = (choices: readonly Choice[], from: readonly number[], to: readonly number[]): readonly (readonly [Choice, Choice])[] =>
  choices.filter(({ value }) => from.includes(value)).flatMap((before) => choices.filter(({ value }) => to.includes(value)).map((after) => [before, after] as const));

/** From each set that has the first word, to the same set with the other word as well. */
const addedWords = (choices: readonly Choice[], from: readonly number[], to: readonly number[]): readonly (readonly [Choice, Choice])[] =>
  choices.filter(({ value }) => from.every((word) => (value & (1 << word)) !== 0)).flatMap((before) => {
    const wanted = to.reduce((bits, word) => bits | (1 << word), before.value);
    return choices.filter(({ value }) => value === wanted).map((after) => [before, after] as const);
  });
