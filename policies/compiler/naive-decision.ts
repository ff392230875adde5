import { rankOf } from '#schema/level';
import type { Condition, PolicyRows, RuleRow, WordTest } from '#policies/compiler/rows';
import { UNKNOWN } from '#policies/compiler/vocabulary';
import type { NamedVector } from '#policies/vector';

/**
 * The meaning of rules, read off the rows one by one, with words and no masks: what tests hold the compiled table
 * against. Slow, and short enough to be seen to be right.
 */
export class NaiveDecision {
  constructor(private readonly rows: PolicyRows) {}

  /** Level rank for the category that the facts name. */
  rank(facts: NamedVector): number {
    const standing = this.rows.rules.filter(({ inForce }) => inForce).flatMap((rule) =>
      rule.parts.filter((part) => this.#stands(rule, part, facts)).map(({ level }) => ({ kind: rule.kind, rank: rankOf(level) })));
    const raised = Math.max(0, ...standing.filter(({ kind }) => kind === 'permission').map(({ rank }) => rank));
    return Math.min(raised, ...standing.filter(({ kind }) => kind === 'prohibition').map(({ rank }) => rank));
  }

  /** The rules that stand, by id. */
  standing(facts: NamedVector): readonly string[] {
    return this.rows.rules.filter((rule) => rule.inForce && rule.parts.some((part) => this.#stands(rule, part, facts))).map(({ id }) => id);
  }

  #stands(rule: RuleRow, part: RuleRow['parts'][number], facts: NamedVector): boolean {
    const applies = this.#holds(rule.when, facts) && this.#holds(part.when, facts);
    const excepted = [rule.unless, part.unless].some((condition) => condition !== null && this.#excepts(rule, condition, facts));
    return applies && !excepted;
  }

  /** A permission does not reach beyond an exception that would hold for some word of a fact that is unknown. */
  #excepts(rule: RuleRow, condition: Condition, facts: NamedVector): boolean {
    return this.#alternatives(condition).some((tests) => {
      const attributes = [...new Set(tests.map(({ key }) => this.#attributeOf(key)))];
      return attributes.every((attribute) => {
        const asked = tests.filter(({ key }) => this.#attributeOf(key) === attribute);
        const holdsFor = (told: NamedVector): boolean => asked.every((test) => this.#test(test, told));
        const mayHold = rule.kind === 'permission' && facts[attribute] === UNKNOWN && this.#words(attribute).some((word) => holdsFor({ ...facts, [attribute]: word }));
        return holdsFor(facts) || mayHold;
      });
    });
  }

  #words(attribute: string): readonly string[] {
    const { agencies, roles, purposes, categories, attributes } = this.rows;
    const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = { agency: agencies, role: roles, purpose: purposes, category: categories };
    return (lists[attribute] ?? attributes.find(({ id }) => id === attribute)?.values ?? []).map(({ id }) => id);
  }

  #alternatives({ tests, any }: Condition): readonly (readonly WordTest[])[] {
    if (any.length === 0) return [tests];
    return any.flatMap((one) => this.#alternatives(one)).map((more) => [...tests, ...more]);
  }

  #holds({ tests, any }: Condition, facts: NamedVector): boolean {
    return tests.every((test) => this.#test(test, facts)) && (any.length === 0 || any.some((one) => this.#holds(one, facts)));
  }

  #attributeOf(key: string): string {
    if (key === 'tier' || key === 'subject') return 'category';
    return key.replace(/_is$/, '');
  }

  #test({ key, words }: WordTest, facts: NamedVector): boolean {
    const value = facts[this.#attributeOf(key)] ?? UNKNOWN;
    if (key === 'tier') return words.includes(String(this.rows.categories.find(({ id }) => id === value)?.tier));
    if (key === 'subject') return words.includes(this.rows.categories.find(({ id }) => id === value)?.subject ?? '');
    if (!key.endsWith('_is')) return [value].flat().some((word) => words.includes(word));
    const lists: Readonly<Record<string, readonly { readonly id: string; readonly is: readonly string[] }[]>> = {
      agency: this.rows.agencies, role: this.rows.roles, purpose: this.rows.purposes, category: this.rows.categories,
    };
    return lists[this.#attributeOf(key)]?.find(({ id }) => id === value)?.is.some((trait) => words.includes(trait)) === true;
  }
}
