import { type CategoryId, categoryId, type ChildId, type PolicyVersion } from '#schema/ids';
import { type Level, levelOf, type LevelRank, rankOf } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { decideLevels, type Scratch } from '#policies/decide';
import type { ChildDecision, Obligation, Reasons } from '#policies/decision';
import { decidingLines, reasonsFor, standingLines } from '#policies/reasons';
import { copyOf, type NamedVector, namesOf, ownNamesOf, setShared, sharedNamesOf, type Vector } from '#policies/vector';

/** What every decision of one policy about one child shares. */
export interface DecisionContext {
  readonly compiled: CompiledPolicy;
  readonly scratch: Scratch;
  readonly version: PolicyVersion;
  readonly indices: ReadonlyMap<string, number>;
  readonly child: ChildId;
}

const DATA = rankOf('SUMMARY');
const NOTHING: Reasons = { deciding: [], nearMisses: [] };

/** The facts that would have to be otherwise for "what if" questions. */
const WHAT_IF_CONSENT = 'given_in_scope';
const WHAT_IF_IDENTITY = 'confirmed';
const WHAT_IF_ASSURANCE = 'mfa_managed_device';

/** A decision; what it says beyond the levels is worked out when asked. */
export class DecidedChild implements ChildDecision {
  readonly child: ChildId;
  readonly policyVersion: PolicyVersion;

  /** What was worked out is kept: a decision serves as many requests as its facts stand for. */
  #unconfirmed: ReadonlySet<CategoryId> | undefined;
  #consentNeeded: ReadonlySet<CategoryId> | undefined;
  #stepUpNeeded: ReadonlySet<CategoryId> | undefined;
  #canBreakGlass: boolean | undefined;

  constructor(
    private readonly context: DecisionContext,
    private readonly vector: Vector,
    readonly levels: Uint8Array,
    readonly unavailable: ReadonlySet<CategoryId>,
    readonly validUntil: number,
  ) {
    this.child = context.child;
    this.policyVersion = context.version;
  }

  get unconfirmed(): ReadonlySet<CategoryId> {
    return this.#unconfirmed ??= this.#data(this.#whatIf((vector) => this.#fill(vector, 'identity', WHAT_IF_IDENTITY)));
  }

  get consentNeeded(): ReadonlySet<CategoryId> {
    return this.#consentNeeded ??= this.#data(this.#whatIf((vector) => this.#fill(vector, 'consent', WHAT_IF_CONSENT)));
  }

  get stepUpNeeded(): ReadonlySet<CategoryId> {
    return this.#stepUpNeeded ??= this.#data(this.#whatIf((vector) => this.#share(vector, 'assurance', WHAT_IF_ASSURANCE)));
  }

  get canBreakGlass(): boolean {
    return this.#canBreakGlass ??= this.#mayOpen();
  }

  #mayOpen(): boolean {
    const { categories } = this.context.compiled.rows;
    const opened = this.#data(this.#whatIf((vector) => {
      this.#share(vector, 'purpose', 'emergency');
      this.#share(vector, 'break_glass', 'active');
      this.#share(vector, 'basis', 'vital_interests');
    }));
    // What is about no child opens to anyone who is allowed an emergency, and is no reason for one.
    return this.#roleMayBreakGlass() && categories.some(({ id, is }) => opened.has(categoryId(id)) && !is.includes('no_child'));
  }

  get obligations(): ReadonlySet<Obligation> {
    const { compiled } = this.context;
    const deciding = compiled.rows.categories.flatMap((_, category) => decidingLines(this.#standing(category)));
    return new Set(deciding.flatMap(({ rule }) => compiled.rules[rule]!.obligations));
  }

  rankOf(category: CategoryId): LevelRank {
    const index = this.context.indices.get(category);
    return index === undefined ? 0 : this.levels[index] as LevelRank;
  }

  levelOf(category: CategoryId): Level {
    return levelOf(this.rankOf(category));
  }

  reasonsFor(category: CategoryId): Reasons {
    const index = this.context.indices.get(category);
    return index === undefined ? NOTHING : reasonsFor(this.context.compiled, this.vector, this.context.scratch, index);
  }

  attributes(category: CategoryId): Readonly<Record<string, string | readonly string[]>> {
    const index = this.context.indices.get(category);
    return index === undefined ? {} : namesOf(this.context.compiled.table.vocabulary, this.vector, index);
  }

  sharedAttributes(): NamedVector {
    return sharedNamesOf(this.context.compiled.table.vocabulary, this.vector);
  }

  attributesOf(category: CategoryId): NamedVector {
    const index = this.context.indices.get(category);
    return index === undefined ? {} : ownNamesOf(this.context.compiled.table.vocabulary, this.vector, index);
  }

  #standing(category: number): ReturnType<typeof standingLines> {
    return standingLines(this.context.compiled, this.vector, this.context.scratch, category);
  }

  #roleMayBreakGlass(): boolean {
    const { table, rows } = this.context.compiled;
    const role = table.vocabulary.attribute('role').words[this.vector.shared[table.vocabulary.attribute('role').index]!];
    return rows.roles.some(({ id, purposes }) => id === role && purposes.includes('emergency'));
  }

  #share(vector: Vector, attribute: string, word: string): void {
    setShared(vector, this.context.compiled.table.vocabulary.attribute(attribute), word);
  }

  #fill(vector: Vector, attribute: string, word: string): void {
    const found = this.context.compiled.table.vocabulary.attribute(attribute);
    vector.byCategory[found.index]?.fill(found.indexOf(word));
  }

  /** The levels, had the facts been otherwise. */
  #whatIf(change: (vector: Vector) => void): Uint8Array {
    const vector = copyOf(this.vector);
    change(vector);
    const levels = new Uint8Array(this.levels.length);
    decideLevels(this.context.compiled.table, vector, this.context.scratch, levels);
    return levels;
  }

  /** Categories that would show data, or more of it. */
  #data(levels: Uint8Array): ReadonlySet<CategoryId> {
    const { categories } = this.context.compiled.rows;
    return new Set(categories.flatMap(({ id }, index) =>
      (levels[index]! >= DATA && levels[index]! > this.levels[index]! ? [categoryId(id)] : [])));
  }
}

/** The hub did not answer: nothing about the child is known, and nothing is shown. */
export class UnavailableChild implements ChildDecision {
  readonly child: ChildId;
  readonly policyVersion: PolicyVersion;
  readonly levels: Uint8Array;
  readonly unavailable: ReadonlySet<CategoryId>;
  readonly unconfirmed: ReadonlySet<CategoryId> = new Set();
  readonly consentNeeded: ReadonlySet<CategoryId> = new Set();
  readonly stepUpNeeded: ReadonlySet<CategoryId> = new Set();
  readonly canBreakGlass = false;
  readonly obligations: ReadonlySet<Obligation> = new Set();

  /** Valid for this moment alone: the hub may answer in the next. */
  constructor(context: DecisionContext, readonly validUntil: number) {
    const { categories } = context.compiled.rows;
    this.child = context.child;
    this.policyVersion = context.version;
    this.levels = new Uint8Array(categories.length);
    this.unavailable = new Set(categories.map(({ id }) => categoryId(id)));
  }

  levelOf(): Level {
    return 'NONE';
  }

  rankOf(): LevelRank {
    return 0;
  }

  reasonsFor(): Reasons {
    return NOTHING;
  }

  attributes(): NamedVector {
    return {};
  }

  sharedAttributes(): NamedVector {
    return {};
  }

  attributesOf(): NamedVector {
    return {};
  }
}
