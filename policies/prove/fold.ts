import type { LevelRank } from '#schema/level';
import type { PolicyTable } from '#policies/compiler/table';
import { type Choice, type LineSet, linesThat, type Stage } from '#policies/prove/space';

/** How a state was reached: one choice an attribute, the last first. */
export interface Path {
  readonly choice: Choice;
  readonly before: Path | null;
}

/** Two states that one fact tells apart, and how they were reached. */
export interface Pair {
  readonly before: LineSet;
  readonly after: LineSet;
  readonly changed: readonly [readonly Choice[], readonly Choice[]];
  readonly path: Path | null;
}

/** More bits than a table has lines. */
const PAIR_WIDTH = 4096n;

/** States that are left after some attributes are settled, each with one way of reaching it. */
export type States = Map<LineSet, Path | null>;

const RANKS = [0, 1, 2, 3, 4] as const;

/**
 * Folds masks over attributes: instead of visiting every combination, it keeps the sets of lines that combinations
 * leave standing. Two combinations that leave the same lines are one from then on, and lines that can no longer
 * change the level are dropped, so that what is left is small and still exact.
 */
export class Folder {
  readonly #settledCaps: readonly LineSet[];
  readonly #settledPermissions: readonly LineSet[];
  /** Caps no lower, permissions no higher than a rank, settled ones too. */
  readonly #capsFrom: readonly LineSet[];
  readonly #permissionsTo: readonly LineSet[];
  readonly #anyPermission: LineSet;
  readonly #everything: LineSet;
  /** Beyond the lines, two bits a rank: "a permission of this rank is settled", "a cap of this rank is settled". */
  readonly #permissions: readonly LineSet[];
  readonly #caps: readonly LineSet[];
  readonly #nothing: LineSet;

  /** `capsMatter`: keep the caps where no permission is left, too; for questions about caps rather than levels. */
  constructor(private readonly table: PolicyTable, private readonly capsMatter = false) {
    this.#permissions = RANKS.map((rank) => linesThat(table, (bit) => table.lines[bit]!.kind === 'permission' && table.lines[bit]!.rank === rank));
    this.#caps = RANKS.map((rank) => linesThat(table, (bit) => table.lines[bit]!.kind === 'prohibition' && table.lines[bit]!.rank === rank));
    this.#everything = linesThat(table, () => true);
    const bits = BigInt(table.lines.length);
    this.#settledCaps = RANKS.map((rank) => 1n << (bits + BigInt(rank)));
    this.#settledPermissions = RANKS.map((rank) => 1n << (bits + BigInt(RANKS.length + rank)));
    this.#capsFrom = RANKS.map((rank) => RANKS.slice(rank).reduce((set, higher) => set | this.#caps[higher]! | this.#settledCaps[higher]!, 0n));
    this.#permissionsTo = RANKS.map((rank) => RANKS.slice(0, rank + 1).reduce((set, lower) => set | this.#permissions[lower]! | this.#settledPermissions[lower]!, 0n));
    this.#anyPermission = this.#permissions.reduce((set, one) => set | one, 0n);
    this.#nothing = this.#settledCap(0);
  }

  /** Lines that are settled while these stages are still to come. */
  settledBefore(stages: readonly Stage[]): LineSet {
    return this.#indifferentTo(stages);
  }

  /** Lines that ask nothing of these attributes. */
  #indifferentTo(stages: readonly Stage[]): LineSet {
    return linesThat(this.table, (bit) => {
      const { within, without } = this.table.lines[bit]!;
      return stages.every(({ attribute }) => !within.has(attribute.index) && !without.has(attribute.index)
        && !(attribute === this.table.vocabulary.agency && (within.has(this.table.vocabulary.custody.index))));
    });
  }

  /** All states after all stages, from the lines in `start`. */
  fold(start: LineSet, stages: readonly Stage[]): States {
    let states: States = new Map([[this.#simplify(start & this.#everything, this.#indifferentTo(stages)), null]]);
    stages.forEach(({ choices }, index) => {
      const settled = this.#indifferentTo(stages.slice(index + 1));
      const next: States = new Map();
      for (const [state, before] of states) {
        for (const choice of choices) {
          const reached = this.keep(state, choice.keeps, settled);
          if (!next.has(reached)) next.set(reached, { choice, before });
        }
      }
      states = next;
    });
    return states;
  }

  /**
   * Folds two states side by side through the same choices: one fact changed, everything else equal. Pairs that have
   * become the same are dropped, for they can differ no more.
   */
  foldPairs(pairs: readonly Pair[], stages: readonly Stage[]): readonly Pair[] {
    let current = this.#simplifyPairs(pairs, this.#indifferentTo(stages));
    stages.forEach(({ choices }, index) => {
      const settled = this.#indifferentTo(stages.slice(index + 1));
      const reached = current.flatMap((pair) => choices.map((choice): Pair => ({
        ...pair,
        before: this.#keep(pair.before, choice.keeps),
        after: this.#keep(pair.after, choice.keeps),
        path: { choice, before: pair.path },
      })));
      current = this.#simplifyPairs(reached, settled);
    });
    return current;
  }

  #simplifyPairs(pairs: readonly Pair[], settled: LineSet): readonly Pair[] {
    const seen = new Map<LineSet, Pair>();
    for (const pair of pairs) {
      const before = this.#simplify(pair.before, settled);
      const after = this.#simplify(pair.after, settled);
      const key = (before << PAIR_WIDTH) | after;
      if (before !== after && !seen.has(key)) seen.set(key, { ...pair, before, after });
    }
    return [...seen.values()];
  }

  #keep(state: LineSet, keeps: LineSet): LineSet {
    return state & (keeps | ~this.#everything);
  }

  /** Settles one more attribute. */
  keep(state: LineSet, keeps: LineSet, settled: LineSet): LineSet {
    return this.#simplify(this.#keep(state, keeps), settled);
  }

  /** The level of a state in which everything is settled. */
  rankOf(state: LineSet): LevelRank {
    const settled = this.#simplify(state, this.#everything);
    const cap = RANKS.find((rank) => (settled & this.#settledCap(rank)) !== 0n) ?? 4;
    const raised = RANKS.findLast((rank) => (settled & this.#settledPermission(rank)) !== 0n) ?? 0;
    return Math.min(cap, raised) as LevelRank;
  }

  /** The lowest cap of a state in which everything is settled; 5 where nothing caps. */
  capOf(state: LineSet): number {
    const settled = this.#simplifyCaps(state, this.#everything);
    return RANKS.find((rank) => (settled & this.#settledCap(rank)) !== 0n) ?? RANKS.length;
  }

  #settledCap(rank: number): LineSet {
    return this.#settledCaps[rank]!;
  }

  #settledPermission(rank: number): LineSet {
    return this.#settledPermissions[rank]!;
  }

  #simplify(state: LineSet, settled: LineSet): LineSet {
    return this.#simplifyPermissions(this.#simplifyCaps(state, settled), settled);
  }

  /** Once a cap is settled, caps that are no lower say nothing; under NONE nothing says anything. */
  #simplifyCaps(state: LineSet, settled: LineSet): LineSet {
    for (const rank of RANKS) {
      const isSettled = (state & settled & this.#caps[rank]!) !== 0n || (state & this.#settledCap(rank)) !== 0n;
      if (!isSettled) continue;
      if (rank === 0) return this.#nothing;
      return (state & ~this.#capsFrom[rank]!) | this.#settledCap(rank);
    }
    return state;
  }

  /** Once a permission is settled, permissions that are no higher say nothing; without any, the level is NONE. */
  #simplifyPermissions(state: LineSet, settled: LineSet): LineSet {
    for (const rank of [4, 3, 2, 1] as const) {
      const isSettled = (state & settled & this.#permissions[rank]!) !== 0n || (state & this.#settledPermission(rank)) !== 0n;
      if (!isSettled) continue;
      return (state & ~this.#permissionsTo[rank]!) | this.#settledPermission(rank);
    }
    return !this.capsMatter && (state & this.#anyPermission) === 0n ? this.#nothing : state;
  }
}

/** The choices of a path, first to last. */
export const choicesOf = (path: Path | null): readonly Choice[] => (path === null ? [] : [...choicesOf(path.before), path.choice]);
