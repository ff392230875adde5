import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Line } from '#policies/compiler/line';
import type { RuleRow } from '#policies/compiler/rows';
import type { ClaimProver } from '#policies/prove/claims';
import { Folder } from '#policies/prove/fold';
import { type LineSet, linesThat } from '#policies/prove/space';

/** A rule that could be struck out without anyone noticing, and why. */
export interface UselessRule {
  readonly rule: RuleRow;
  readonly why: 'dead' | 'shadowed' | 'redundant';
  readonly sentence: string;
}

/** Finds rules without which every decision would be the same. */
export class RulesThatCount {
  readonly #folder: Folder;

  constructor(private readonly policy: CompiledPolicy, private readonly prover: ClaimProver) {
    this.#folder = new Folder(policy.table, true);
  }

  useless(): readonly UselessRule[] {
    return this.policy.rules.flatMap((rule, index) => (this.#counts(index) ? [] : [this.#explain(rule, index)]));
  }

  #linesOf(rule: number): readonly Line[] {
    return this.policy.table.lines.filter((line): line is Line => line?.rule === rule);
  }

  #bitsOf(holds: (line: Line) => boolean): LineSet {
    return linesThat(this.policy.table, (bit) => holds(this.policy.table.lines[bit]!));
  }

  /** Is there a combination in which one of the rule's lines changes what all other rules come to? */
  #counts(rule: number): boolean {
    const others = this.#bitsOf((line) => line.rule !== rule);
    return this.#linesOf(rule).some((line) => this.prover.categoriesOf(line).some((category) => this.#changesSomething(line, category, others)));
  }

  #changesSomething(line: Line, category: number, others: LineSet): boolean {
    const { space } = this.prover;
    const folder = this.#folder;
    for (const agencies of this.#agencies(line, category)) {
      const region = { ...line, within: new Map([...line.within, [this.policy.table.vocabulary.agency.index, agencies]]) };
      const states = folder.fold(space.ofCategory(category) & others, this.prover.stages(category, region));
      for (const state of states.keys()) {
        const without = folder.rankOf(state);
        const changed = line.kind === 'permission' ? folder.capOf(state) > without && line.rank > without : line.rank < without;
        if (changed) return true;
      }
    }
    return false;
  }

  /** Whose record it is follows from agency and category: the agencies for which the line's custody is right. */
  #agencies(line: Line, category: number): readonly ReadonlySet<number>[] {
    const { agency, custody, categories } = this.policy.table.vocabulary;
    const whose = line.within.get(custody.index);
    const right = [...agency.words.keys()].filter((index) => {
      const own = categories[category]!.custodians.includes(agency.words[index]!);
      return (line.within.get(agency.index)?.has(index) ?? true) && (whose?.has(custody.indexOf(own ? 'own' : 'other')) ?? true);
    });
    return right.length === 0 ? [] : [new Set(right)];
  }

  #explain(rule: RuleRow, index: number): UselessRule {
    if (this.#linesOf(index).every((line) => this.prover.categoriesOf(line).every((category) => this.#agencies(line, category).length === 0))) {
      return { rule, why: 'dead', sentence: `${rule.id} "${rule.title}" can never apply: no combination of facts meets its conditions.` };
    }
    const shadow = this.policy.rules.find((other, at) => at !== index && other.kind === rule.kind && this.#covers(at, index));
    if (shadow !== undefined) {
      return { rule, why: 'shadowed', sentence: `${rule.id} "${rule.title}" never decides: wherever it applies, ${shadow.id} "${shadow.title}" does as much.` };
    }
    return { rule, why: 'redundant', sentence: `${rule.id} "${rule.title}" is redundant: without it every decision would be the same.` };
  }

  /** Does the other rule stand, as strongly, wherever this one does? */
  #covers(other: number, rule: number): boolean {
    const { space } = this.prover;
    const folder = this.#folder;
    return this.#linesOf(rule).every((line) => {
      const asStrong = this.#bitsOf(({ rule: of, rank }) => of === other && (line.kind === 'permission' ? rank >= line.rank : rank <= line.rank));
      return this.prover.categoriesOf(line).every((category) => this.#agencies(line, category).every((agencies) => {
        const region = { ...line, within: new Map([...line.within, [this.policy.table.vocabulary.agency.index, agencies]]) };
        const states = [...folder.fold(space.ofCategory(category) & asStrong, this.prover.stages(category, region)).keys()];
        return states.every((state) => (line.kind === 'permission' ? folder.rankOf(state) > 0 : folder.capOf(state) <= line.rank));
      }));
    });
  }
}
