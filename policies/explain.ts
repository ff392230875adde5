import { type Level, levelOf, type LevelRank } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { UNKNOWN } from '#policies/compiler/vocabulary';
import { createScratch, decideLevels, type Scratch } from '#policies/decide';
import { reasonsFor } from '#policies/reasons';
import { English } from '#policies/register/english';
import { type NamedVector, vectorOf } from '#policies/vector';

/** One fact that, were it otherwise, would show more. */
export interface Remedy {
  readonly attribute: string;
  readonly word: string;
  readonly level: Level;
  readonly rules: readonly string[];
  readonly sentence: string;
}

export interface Explanation {
  readonly level: Level;
  readonly deciding: readonly string[];
  readonly nearMisses: readonly string[];
  readonly wouldChangeIt: readonly Remedy[];
  readonly facts: NamedVector;
}

/** Whose role and agency one has is not something one changes to see more; nor is what has been asked. */
const NOT_A_REMEDY = ['role', 'agency', 'custody', 'category'];

/** Why a category comes out as it does for these facts, and which single fact would change it. */
export class Explainer {
  readonly #scratch: Scratch;
  readonly #levels: Uint8Array;
  readonly #english: English;

  constructor(private readonly policy: CompiledPolicy) {
    this.#scratch = createScratch(policy.table);
    this.#levels = new Uint8Array(policy.table.categoryCount);
    this.#english = new English(policy.rows);
  }

  /** `facts` as a decision's `attributes(category)` gives them. */
  explain(facts: NamedVector): Explanation {
    const { level, deciding, nearMisses } = this.#decide(facts);
    return { level: levelOf(level), deciding, nearMisses, wouldChangeIt: this.#remedies(facts, level), facts };
  }

  #decide(facts: NamedVector): { readonly level: LevelRank; readonly deciding: readonly string[]; readonly nearMisses: readonly string[] } {
    const { vocabulary } = this.policy.table;
    const category = vocabulary.category.indexOf(String(facts['category']));
    if (category >= vocabulary.categories.length) return { level: 0, deciding: [], nearMisses: [] };
    const vector = vectorOf(vocabulary, facts);
    decideLevels(this.policy.table, vector, this.#scratch, this.#levels);
    return { level: this.#levels[category] as LevelRank, ...reasonsFor(this.policy, vector, this.#scratch, category) };
  }

  #remedies(facts: NamedVector, level: LevelRank): readonly Remedy[] {
    const attributes = this.policy.table.vocabulary.attributes.filter(({ id }) => !NOT_A_REMEDY.includes(id));
    const remedies = attributes.flatMap(({ id, many, words }) => words.filter((word) => word !== UNKNOWN && word !== 'none').flatMap((word): Remedy[] => {
      const now = facts[id];
      if (now === word || [now].flat().includes(word)) return [];
      const changed = this.#decide({ ...facts, [id]: many ? this.#with(id, now ?? [], word) : word });
      if (changed.level <= level) return [];
      return [{ attribute: id, word, level: levelOf(changed.level), rules: changed.deciding, sentence: this.#sentence(id, word, levelOf(changed.level), changed.deciding) }];
    }));
    return remedies.sort((a, b) => a.attribute.localeCompare(b.attribute));
  }

  /** A word comes in beside those that are there, with what it implies. */
  #with(attribute: string, words: string | readonly string[], word: string): readonly string[] {
    const implied = this.policy.rows.attributes.find(({ id }) => id === attribute)?.values.find(({ id }) => id === word)?.implies ?? [];
    return [...new Set([...[words].flat().filter((one) => one !== 'none'), word, ...implied])];
  }

  #sentence(attribute: string, word: string, level: Level, rules: readonly string[]): string {
    const clause = attribute === 'purpose' ? `the request were made ${this.#english.purpose(word)}, with nothing else changed` : `on record: ${this.#english.value(attribute, word)}`;
    return `${level} if ${clause} (${rules.join(', ')})`;
  }
}
