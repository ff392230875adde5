import { type Level, levelOf, type LevelRank, rankOf } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Conjunction } from '#policies/compiler/line';
import type { RoleRow, RuleRow } from '#policies/compiler/rows';
import { ClaimProver } from '#policies/prove/claims';
import { Reach } from '#policies/register/reach';

/** From here on data is shown, not only that there may be some. */
export const DATA = rankOf('SUMMARY');

const EVERYTHING = rankOf('DETAIL');
const NO_BASIS = 'none';

/** Facts by attribute: one of these words or, for a many-valued attribute, exactly these. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** What was consented to, as people ask about it. */
export const CONSENT = {
  given: ['given_in_scope'],
  without: ['given_out_of_scope', 'not_sought', 'not_required'],
  against: ['refused', 'withdrawn', 'expired'],
} as const;

/** A permission that opens something to somebody, and how far. */
export interface Opening {
  readonly rule: RuleRow;
  readonly level: Level;
}

/** A role that can come to be shown something. */
export interface Recipient {
  readonly role: RoleRow;
  readonly level: Level;
}

const keyOf = (category: number, roles: readonly RoleRow[], facts: Facts = {}): string =>
  JSON.stringify([category, roles.map(({ id, agencies, purposes }) => [id, agencies, purposes]), facts]);

const highestOf = ({ parts }: RuleRow): LevelRank => Math.max(...parts.map(({ level }) => rankOf(level))) as LevelRank;

const highestFirst = (a: { readonly level: Level }, b: { readonly level: Level }): number => rankOf(b.level) - rankOf(a.level);

/** What can come to be shown to whom: proved over every combination of facts, from the compiled rules. */
export class Disclosures {
  readonly #prover: ClaimProver;
  readonly #reach: Reach;
  readonly #levels = new Map<string, LevelRank>();
  readonly #openings = new Map<string, readonly Opening[]>();

  constructor(readonly policy: CompiledPolicy) {
    this.#prover = new ClaimProver(policy);
    this.#reach = new Reach(policy);
  }

  /** The highest level of a category that any of these roles is shown, when these facts hold and whatever else may. */
  highest(category: number, roles: readonly RoleRow[], facts: Facts = {}): LevelRank {
    const key = keyOf(category, roles, facts);
    const known = this.#levels.get(key);
    if (known !== undefined) return known;
    const highest = this.#highestOf(category, this.#merged(roles).flatMap((region) => this.#narrowed(region, facts)));
    this.#levels.set(key, highest);
    return highest;
  }

  /** The roles of an agency, as that agency alone has them. */
  rolesOf(agency: string): readonly RoleRow[] {
    return this.policy.rows.roles.filter(({ agencies }) => agencies.includes(agency)).map((role) => ({ ...role, agencies: [agency] }));
  }

  /** Those of the roles that can come to be shown data of a category, the highest first. */
  recipients(category: number, roles: readonly RoleRow[]): readonly Recipient[] {
    if (this.highest(category, roles) < DATA) return [];
    return roles.map((role): Recipient => ({ role, level: levelOf(this.highest(category, [role])) }))
      .filter(({ level }) => rankOf(level) >= DATA).sort(highestFirst);
  }

  /** The permissions under which these roles can come to be shown data of a category, the highest first. */
  openings(category: number, roles: readonly RoleRow[]): readonly Opening[] {
    const key = keyOf(category, roles);
    const known = this.#openings.get(key) ?? this.#openingsOf(category, roles);
    this.#openings.set(key, known);
    return known;
  }

  #openingsOf(category: number, roles: readonly RoleRow[]): readonly Opening[] {
    const recipients = this.recipients(category, roles).map(({ role }) => role);
    return this.policy.rules.flatMap((rule, index): readonly Opening[] => {
      if (rule.kind !== 'permission') return [];
      const rank = this.#highestUnder(index, category, recipients, highestOf(rule));
      return rank < DATA ? [] : [{ rule, level: levelOf(rank) }];
    }).sort(highestFirst);
  }

  /** Looks no further once the rule gives no more. */
  #highestUnder(rule: number, category: number, roles: readonly RoleRow[], most: LevelRank): LevelRank {
    let highest: LevelRank = 0;
    if (most < DATA) return highest;
    for (const role of roles) {
      highest = Math.max(highest, this.#reach.highestUnder(rule, category, role)) as LevelRank;
      if (highest === most) break;
    }
    return highest;
  }

  /** The highest level of a category that anyone can come to be shown where this permission stands. */
  highestUnder(rule: RuleRow, category: number): LevelRank {
    return this.#reach.highestUnder(this.policy.rules.indexOf(rule), category);
  }

  /** The legal bases that, each by itself, open data of a category to these roles under these facts. */
  bases(category: number, roles: readonly RoleRow[], facts: Facts): readonly string[] {
    if (this.highest(category, roles, facts) < DATA) return [];
    return (this.policy.rows.attributes.find(({ id }) => id === 'basis')?.values ?? [])
      .filter(({ id }) => id !== NO_BASIS && this.highest(category, roles, { ...facts, basis: [id] }) >= DATA).map(({ id }) => id);
  }

  /** Regions that differ in nothing but the role are one. */
  #merged(roles: readonly RoleRow[]): readonly Conjunction[] {
    const role = this.policy.table.vocabulary.attribute('role').index;
    const merged = new Map<string, Conjunction>();
    for (const region of roles.flatMap((one) => this.#reach.regionsOf(one))) {
      const key = JSON.stringify([[...region.within].filter(([index]) => index !== role).map(([index, words]) => [index, [...words]])]);
      const before = merged.get(key);
      const together = new Set([...before?.within.get(role) ?? [], ...region.within.get(role) ?? []]);
      merged.set(key, { ...region, within: new Map([...region.within, [role, together]]) });
    }
    return [...merged.values()];
  }

  /** A region in which the facts hold; none where they cannot. */
  #narrowed(region: Conjunction, facts: Facts): readonly Conjunction[] {
    const within = new Map(region.within);
    const without = new Map(region.without);
    for (const [id, words] of Object.entries(facts)) {
      const attribute = this.policy.table.vocabulary.attribute(id);
      const numbers = words.map((word) => attribute.indexOf(word));
      if (attribute.many) {
        if (numbers.some((word) => without.get(attribute.index)?.has(word))) return [];
        within.set(attribute.index, new Set(numbers));
        without.set(attribute.index, new Set([...attribute.words.keys()].filter((word) => !numbers.includes(word))));
      } else {
        const already = within.get(attribute.index);
        within.set(attribute.index, new Set(numbers.filter((word) => already?.has(word) ?? true)));
      }
    }
    return [...within.values()].some((words) => words.size === 0) ? [] : [{ within, without }];
  }

  /** Looks no further once there is nothing higher. */
  #highestOf(category: number, regions: readonly Conjunction[]): LevelRank {
    let highest: LevelRank = 0;
    for (const region of regions) {
      highest = Math.max(highest, this.#highestWithin(category, region)) as LevelRank;
      if (highest === EVERYTHING) break;
    }
    return highest;
  }

  #highestWithin(category: number, region: Conjunction): LevelRank {
    return Math.max(0, ...[...this.#prover.states(category, region).keys()].map((state) => this.#prover.folder.rankOf(state))) as LevelRank;
  }
}
