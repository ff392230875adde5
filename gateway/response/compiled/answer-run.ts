import type { FieldLevel } from '#schema/level';
import { type SectionNeeds, type SectionShare, shareOf } from '#gateway/access/section-needs';
import { isShown } from '#gateway/access/shown';
import { given, type Whose } from '#gateway/access/verdict';
import { levelsKey, ownKey } from '#gateway/access/levels-key';
import { type ChildId, childId } from '#schema/ids';
import type { Json } from '#gateway/execution/executor';
import { type AskedField, type AskedObject, HIDDEN_ID } from '#gateway/operation/asked';
import { Recent } from '#gateway/operation/recent';
import { whoseIs } from '#gateway/operation/reduce-operation';
import { type Assembly, assembleField, type AssemblyInput, nullable, type Path, type Place, withheld } from '#gateway/response/assemble';
import { type ConcludedSection, concludeSection } from '#gateway/response/assemble-section';
import type { Notice } from '#gateway/response/notices';
import { project } from '#gateway/response/project';
import type { SectionModel } from '#gateway/supergraph/graph-model';

/** One field at one place of an operation: what generated code knows it by is its number. */
export interface Site {
  readonly field: AskedField;
  readonly parent: AskedObject;
  /** Where its object stands: response keys, and for a list the number of its counter. */
  readonly outside: readonly (string | { readonly counter: number })[];
  readonly inSection: boolean;
  /** Of a section: itself, and what was asked of it. */
  readonly section: { readonly model: SectionModel; readonly needs: SectionNeeds } | null;
}

/** What one set of levels shows of an operation: worked out once for all who have them. */
interface Mask {
  /** By site; 1 where its field may be shown. */
  readonly shown: Uint8Array;
  readonly shares: (SectionShare | undefined)[];
}

/** Whose the objects are that are being written. */
export interface Held {
  readonly whose: Whose;
  readonly isChild: boolean;
  readonly isFound: boolean;
  readonly mask: Mask;
  readonly shown: Uint8Array;
  /** By site: at how many places its field was shown of this child. */
  readonly seen: Uint32Array;
}

/** What generated code calls while it writes one answer. `null` stands for WRONG, `undefined` for a child that is not found. */
export class AnswerRun {
  readonly assembly: Assembly;
  readonly nobody: Held;
  /** The place in each list that is being written, by counter. */
  readonly at: number[] = [];
  readonly children = new Map<ChildId, Held>();

  constructor(private readonly sites: readonly Site[], private readonly masks: Masks, input: AssemblyInput) {
    const { model, custody, policy, variables, own, verdicts, operation, data, errors, introspection } = input;
    this.assembly = { model, custody, policy, variables, own, verdicts, operation, data, errors, introspection, reported: [], disclosed: [], seenFields: [] };
    this.nobody = this.#held({ kind: 'nobody', own: input.own }, masks.ofNobody(input));
  }

  /** The child that a list or a walk brought; null where nobody decided about it, or whether there is one is not known. */
  child(value: Json): Held | null {
    const id = value[HIDDEN_ID];
    if (typeof id !== 'string') return null;
    const verdict = this.assembly.verdicts.get(childId(id));
    // Named by an argument it may be known here already: that does not make it one that is not there.
    if (!verdict || verdict.outcome === 'unavailable') return null;
    return this.children.get(verdict.child) ?? this.#childHeld({ kind: 'child', verdict });
  }

  /** Whose a field is that may name a child by its arguments. */
  named(site: number, around: Held): Held {
    const whose = whoseIs(this.sites[site]!.field, around.whose, this.assembly);
    if (whose === around.whose || whose.kind !== 'child') return around;
    return this.children.get(whose.verdict.child) ?? this.#childHeld(whose);
  }

  /** The text of a field that is not shown: null, with a notice. */
  withheld(site: number, value: unknown, held: Held): string | null {
    const { field } = this.sites[site]!;
    if (value !== null && value !== undefined) return null;
    return field.model?.type && nullable(field.model.type, withheld(this.assembly, field, value, held.whose, this.#placeOf(site))) === null ? 'null' : null;
  }

  /** A field whose value is the gateway's own to give: written as the interpretive assembly has it. */
  own(site: number, data: Json, held: Held): string | null {
    const { field, parent, outside, inSection } = this.sites[site]!;
    const value = assembleField(this.assembly, parent, field, data, held.whose, { path: this.#path(outside), faults: undefined, inSection });
    return typeof value === 'symbol' ? null : JSON.stringify(value);
  }

  section(site: number, held: Held, data: Json | null, stated: unknown, saidBefore: number): ConcludedSection | null {
    const { section } = this.sites[site]!;
    if (!section || held.whose.kind !== 'child' || held.whose.verdict.outcome !== 'found') return null;
    const share = held.mask.shares[site] ??= shareOf(this.assembly.model, section.model, section.needs, held.whose.verdict, this.assembly.custody);
    return concludeSection(this.assembly, section.model, share, held.whose.verdict, { answered: data !== null, stated, failed: [], askedOf: () => 0 }, saidBefore, () => this.#placeOf(site).path);
  }

  notices(site: number, notices: readonly Notice[]): string {
    return JSON.stringify(project(this.sites[site]!.field, notices));
  }

  asOf(value: unknown): string {
    return JSON.stringify(value ?? null);
  }

  /** Is this object of a category that its child's viewer is given? */
  isGiven(held: Held, category: unknown, level: FieldLevel): boolean {
    return held.whose.kind === 'child' && typeof category === 'string' && given(held.whose.verdict, category, level);
  }

  #childHeld(whose: Extract<Whose, { kind: 'child' }>): Held {
    const held = this.#held(whose, this.masks.ofChild(this.assembly, whose));
    this.children.set(whose.verdict.child, held);
    return held;
  }

  #held(whose: Whose, mask: Mask): Held {
    return { whose, isChild: whose.kind === 'child', isFound: whose.kind === 'child' && whose.verdict.outcome === 'found', mask, shown: mask.shown, seen: new Uint32Array(this.sites.length) };
  }

  #placeOf(site: number): Place {
    const { field, outside, inSection } = this.sites[site]!;
    return { path: [...this.#path(outside), field.key], faults: undefined, inSection };
  }

  #path(template: Site['outside']): Path {
    return template.map((step) => (typeof step === 'string' ? step : this.at[step.counter] ?? 0));
  }
}

type MaskInput = Pick<AssemblyInput, 'model' | 'custody' | 'own'>;

/** Masks of one operation by the levels they come from; no person in a key. */
export class Masks {
  readonly #kept = new Recent<string, Mask>(MOST_MASKS);

  constructor(private readonly sites: readonly Site[]) {}

  ofNobody(input: MaskInput): Mask {
    return this.#kept.of(`own ${ownKey(input.own)}`, () => this.#mask(input, { kind: 'nobody', own: input.own }));
  }

  ofChild(input: MaskInput, whose: Extract<Whose, { kind: 'child' }>): Mask {
    return this.#kept.of(levelsKey(whose.verdict), () => this.#mask(input, whose));
  }

  #mask({ model, custody }: MaskInput, whose: Whose): Mask {
    return { shown: Uint8Array.from(this.sites, ({ field }) => (field.model && isShown(model, field.model, whose, custody) ? 1 : 0)), shares: [] };
  }
}

const MOST_MASKS = 200;
