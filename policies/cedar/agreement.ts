import { type Level, LEVELS, rankOf } from '#schema/level';
import { CedarOpinion } from '#policies/cedar/cedar-opinion';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Line } from '#policies/compiler/line';
import { createScratch, decideLevels } from '#policies/decide';
import { standingLines } from '#policies/reasons';
import { English } from '#policies/register/english';
import { namesOf, type Vector } from '#policies/vector';

/** One combination of facts and one category. */
export interface Point {
  readonly vector: Vector;
  readonly category: number;
}

const rulesOf = (policy: CompiledPolicy, lines: readonly Line[]): ReadonlySet<string> => new Set(lines.map(({ rule }) => policy.rules[rule]!.id));

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one));

/**
 * Holds the table against Cedar. At the level given, Cedar must allow, by exactly the permissions that reach it; at the
 * level above, it must not, by exactly the prohibitions that stand below it.
 */
export class Agreement {
  readonly #levels: Uint8Array;
  readonly #english: English;

  constructor(private readonly policy: CompiledPolicy, private readonly cedar: CedarOpinion = new CedarOpinion(policy)) {
    this.#levels = new Uint8Array(policy.table.categoryCount);
    this.#english = new English(policy.rows);
  }

  /** Null where both agree; else what each says. */
  difference({ vector, category }: Point): string | null {
    const scratch = createScratch(this.policy.table);
    decideLevels(this.policy.table, vector, scratch, this.#levels);
    const rank = this.#levels[category]!;
    const standing = standingLines(this.policy, vector, scratch, category);
    const wrong = this.#givenIsAllowed(vector, category, rank, standing) ?? this.#nextIsDenied(vector, category, rank, standing);
    return wrong === null ? null : `${wrong} For ${this.#english.viewer(namesOf(this.policy.table.vocabulary, vector, category))}.`;
  }

  #givenIsAllowed(vector: Vector, category: number, rank: number, standing: readonly Line[]): string | null {
    if (rank === 0) return null;
    const level = LEVELS[rank] as Exclude<Level, 'NONE'>;
    const expected = rulesOf(this.policy, standing.filter((line) => line.kind === 'permission' && line.rank >= rankOf(level)));
    const { allowed, rules } = this.cedar.ask(vector, category, level);
    if (allowed && sameSet(rules, expected)) return null;
    return this.#tell(category, `${level} by ${[...expected].join(', ')}`, `${allowed ? 'the same' : 'no'} by ${[...rules].join(', ')}`);
  }

  #nextIsDenied(vector: Vector, category: number, rank: number, standing: readonly Line[]): string | null {
    const next = LEVELS[rank + 1];
    if (next === undefined || next === 'NONE') return null;
    const expected = rulesOf(this.policy, standing.filter((line) => line.kind === 'prohibition' && line.rank < rankOf(next)));
    const { allowed, rules } = this.cedar.ask(vector, category, next);
    if (!allowed && sameSet(rules, expected)) return null;
    return this.#tell(category, `less than ${next} by ${[...expected].join(', ')}`, `${allowed ? next : 'the same'} by ${[...rules].join(', ')}`);
  }

  #tell(category: number, ours: string, cedars: string): string {
    return `"${this.policy.rows.categories[category]!.label}": the table says ${ours}; Cedar says ${cedars}.`;
  }
}
