import type { LevelRank } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Conjunction, Line } from '#policies/compiler/line';
import type { PurposeRow, RoleRow } from '#policies/compiler/rows';
import { ClaimProver } from '#policies/prove/claims';

const WITH_CASES = ['rli_safeguarding', 'consent_only'];
const WITH_HUB = ['public_task', 'consent_only'];

/** The bases a purpose can come to stand on. */
const basesOf = ({ records, bases }: PurposeRow): readonly string[] => {
  if (records === 'none') return ['none'];
  if (records === 'hub') return [...WITH_HUB, 'none'];
  return records === 'break_glass' ? [...bases, 'none'] : [...bases, ...WITH_CASES, 'none'];
};

/** What a role can come to see, in every combination that its agencies and purposes allow: exact, not sampled. */
export class Reach {
  readonly #prover: ClaimProver;

  constructor(private readonly policy: CompiledPolicy) {
    this.#prover = new ClaimProver(policy);
  }

  /** The highest level a role is ever shown of a category. */
  highest(role: RoleRow, category: number): LevelRank {
    return Math.max(0, ...this.regionsOf(role).map((region) => this.#highestWithin(category, region))) as LevelRank;
  }

  /** The highest level at which a rule, for a category, leads to something being shown; to this role, or to any. */
  highestUnder(rule: number, category: number, role?: RoleRow): LevelRank {
    const { vocabulary } = this.policy.table;
    const lines = this.policy.table.lines.filter((line): line is Line => line?.rule === rule && (line.within.get(vocabulary.category.index)?.has(category) ?? true));
    const regions = role === undefined ? this.#everyonesRegions : this.regionsOf(role);
    const ranks = lines.flatMap((line) => regions.flatMap((region) => {
      const narrowed = this.#both(line, region, category);
      return narrowed === null ? [] : [Math.min(line.rank, this.#highestWithin(category, narrowed))];
    }));
    return Math.max(0, ...ranks) as LevelRank;
  }

  /** One region for each purpose the role may state. */
  regionsOf(role: RoleRow): readonly Conjunction[] {
    return this.policy.rows.purposes.filter(({ id }) => role.purposes.includes(id)).map((purpose) => this.#region(purpose, [role]));
  }

  /** One region for each purpose, with the roles that may state it. */
  get #everyonesRegions(): readonly Conjunction[] {
    return this.policy.rows.purposes.map((purpose) => this.#region(purpose, this.policy.rows.roles.filter(({ purposes }) => purposes.includes(purpose.id))));
  }

  #region(purpose: PurposeRow, roles: readonly RoleRow[]): Conjunction {
    const { vocabulary } = this.policy.table;
    const set = (attribute: string, words: readonly string[]): [number, ReadonlySet<number>] => {
      const found = vocabulary.attribute(attribute);
      return [found.index, new Set(words.map((word) => found.indexOf(word)))];
    };
    const basis = vocabulary.attribute('basis');
    const possible = basesOf(purpose);
    const impossible = basis.words.filter((word) => !possible.includes(word));
    return {
      within: new Map([set('role', roles.map(({ id }) => id)), set('agency', [...new Set(roles.flatMap(({ agencies }) => agencies))]), set('purpose', [purpose.id])]),
      without: new Map([[basis.index, new Set(impossible.map((word) => basis.indexOf(word)))]]),
    };
  }

  #highestWithin(category: number, region: Conjunction): LevelRank {
    return Math.max(0, ...[...this.#prover.states(category, region).keys()].map((state) => this.#prover.folder.rankOf(state))) as LevelRank;
  }

  /** A line within a region; agencies for which whose record it is is right. */
  #both(line: Conjunction, region: Conjunction, category: number): Conjunction | null {
    const { custody, agency, categories } = this.policy.table.vocabulary;
    const within = new Map(region.within);
    for (const [attribute, words] of line.within) {
      const already = within.get(attribute);
      within.set(attribute, already === undefined ? words : new Set([...words].filter((word) => already.has(word))));
    }
    const whose = line.within.get(custody.index);
    if (whose !== undefined) {
      const isRight = (index: number): boolean => whose.has(custody.indexOf(categories[category]!.custodians.includes(agency.words[index]!) ? 'own' : 'other'));
      within.set(agency.index, new Set([...within.get(agency.index) ?? []].filter(isRight)));
    }
    if ([...within.values()].some((words) => words.size === 0)) return null;
    const without = new Map(region.without);
    for (const [attribute, words] of line.without) without.set(attribute, new Set([...words, ...without.get(attribute) ?? []]));
    return { within, without };
  }
}
