import { allows, folded, inOrder, type NumberedRule, type SharingAgreement } from '#policies/sharing-agreements/agreement';
import { firstMillisecond, lastMillisecond } from '#policies/sharing-agreements/instant';
import { periodsOf, type SharingPeriod } from '#policies/sharing-agreements/period';

/** Rows as bits: bit 0 is the first exception. */
type RuleSet = bigint;

/** Any word that the agreement does not mention. */
export const ANY_OTHER = null;
export type SpaceWord = string | typeof ANY_OTHER;

export const DIMENSIONS = ['mode', 'recordType', 'purpose', 'destOrgId', 'destOrgType', 'period'] as const;

interface Dimension {
  readonly size: number;
  /** For each value, the rows that leave it in. */
  readonly keeps: readonly RuleSet[];
}

/** One cell of the space: a value of each dimension, and the rows that match there. */
export interface Cell {
  readonly at: readonly number[];
  readonly matching: RuleSet;
}

const distinct = (words: readonly string[]): readonly string[] => [...new Map(words.map((word) => [folded(word), word])).values()].sort();

/**
 * Every request there can be, in finitely many cells: words that an agreement does not mention are all alike to it, and
 * so are all moments between two at which a row begins or ends.
 */
export class SharingSpace {
  readonly rules: readonly NumberedRule[];
  readonly words: { readonly mode: readonly string[]; readonly recordType: readonly string[]; readonly purpose: readonly string[]; readonly destOrgId: readonly SpaceWord[]; readonly destOrgType: readonly SpaceWord[] };
  readonly periods: readonly SharingPeriod[];
  readonly #dimensions: readonly Dimension[];

  constructor(agreement: SharingAgreement) {
    this.rules = inOrder(agreement);
    const all = (wordsOf: (rule: NumberedRule['rule']) => readonly string[] | undefined): readonly string[] => distinct(this.rules.flatMap(({ rule }) => wordsOf(rule) ?? []));
    this.words = {
      mode: ['EXISTENCE', 'CONTENT'],
      recordType: all(({ recordTypes }) => recordTypes),
      purpose: all(({ purposes }) => purposes),
      destOrgId: [...all(({ destOrgIds }) => destOrgIds), ANY_OTHER],
      destOrgType: [...all(({ destOrgTypes }) => destOrgTypes), ANY_OTHER],
    };
    this.periods = periodsOf(agreement);
    this.#dimensions = [
      this.#dimension(this.words.mode, ({ modes }) => modes),
      this.#dimension(this.words.recordType, ({ recordTypes }) => recordTypes),
      this.#dimension(this.words.purpose, ({ purposes }) => purposes),
      this.#dimension(this.words.destOrgId, ({ destOrgIds = [], destOrgTypes = [] }) => (destOrgIds.length > 0 ? destOrgIds : destOrgTypes.length > 0 ? null : [])),
      this.#dimension(this.words.destOrgType, ({ destOrgIds = [], destOrgTypes = [] }) => (destOrgIds.length > 0 ? null : destOrgTypes)),
      {
        size: this.periods.length,
        keeps: this.periods.map(({ first, last }) => this.#rulesThat(({ validFrom, validUntil }) => firstMillisecond(validFrom) <= first && last <= lastMillisecond(validUntil))),
      },
    ];
  }

  /** How many cells there are. */
  get size(): number {
    return this.#dimensions.reduce((product, { size }) => product * size, 1);
  }

  /** Every cell in which a row matches. */
  * cells(): Generator<Cell> {
    yield* this.#from([], (1n << BigInt(this.rules.length)) - 1n);
  }

  /** The rows of a set, in the order in which they are looked at. */
  rulesOf(set: RuleSet): readonly NumberedRule[] {
    return this.rules.filter((_, index) => (set >> BigInt(index) & 1n) === 1n);
  }

  readonly denying = (set: RuleSet): readonly NumberedRule[] => this.rulesOf(set).filter(({ rule }) => !allows(rule));

  * #from(at: readonly number[], matching: RuleSet): Generator<Cell> {
    if (matching === 0n) return;
    const dimension = this.#dimensions[at.length];
    if (dimension === undefined) {
      yield { at, matching };
      return;
    }
    for (let value = 0; value < dimension.size; value++) yield* this.#from([...at, value], matching & (dimension.keeps[value] ?? 0n));
  }

  /** `asked` gives the words a row asks for; null when it asks for none in particular. */
  #dimension(words: readonly SpaceWord[], asked: (rule: NumberedRule['rule']) => readonly string[] | null): Dimension {
    const keeps = words.map((word) => this.#rulesThat((rule) => {
      const wanted = asked(rule);
      return wanted === null || (word !== ANY_OTHER && wanted.some((one) => folded(one) === folded(word)));
    }));
    return { size: words.length, keeps };
  }

  #rulesThat(keeps: (rule: NumberedRule['rule']) => boolean): RuleSet {
    return this.rules.reduce((set, { rule }, index) => (keeps(rule) ? set | 1n << BigInt(index) : set), 0n);
  }
}
