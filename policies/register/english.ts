import type { Level } from '#schema/level';
import type { Condition, PolicyRows, WordTest } from '#policies/compiler/rows';
import { UNKNOWN } from '#policies/compiler/vocabulary';
import type { NamedVector } from '#policies/vector';

/** How each level reads. */
export const LEVEL_SAYS: Readonly<Record<Level, string>> = {
  NONE: 'nothing',
  NOTICE: 'a notice that there may be information, and whom to ask',
  HOLDER: 'which agency holds information, and whom to ask',
  SUMMARY: 'a summary',
  DETAIL: 'the detail',
};

/** "(a) ...; (b) ...; and (c) ...": for clauses that have an "or" in them. */
export const lettered = (clauses: readonly string[]): string => {
  if (clauses.length <= 1) return clauses.join('');
  const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
  return clauses.map((clause, index) => `${index === clauses.length - 1 ? 'and ' : ''}(${letter(index)}) ${clause}`).join('; ');
};

/** "a, b or c". */
export const listed = (items: readonly string[], last: 'and' | 'or'): string =>
  items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "0 to 3", "3 or 4". */
const tiers = (words: readonly string[]): string =>
  words.length > 2 ? `tiers ${words[0] ?? ''} to ${words.at(-1) ?? ''}` : `tier ${listed(words, 'or')}`;

const SUBJECTS: Readonly<Record<string, string>> = {
  child: 'the child', parent_carer: 'a parent or carer', sibling: 'a sibling', other_person: 'other people',
};

const ABOUT_INFORMATION = ['category', 'category_is', 'tier', 'subject'];

/** Prints the words of the policy's files as English. */
export class English {
  constructor(private readonly rows: PolicyRows) {}

  category(id: string): string {
    return this.rows.categories.find((row) => row.id === id)?.label ?? id;
  }

  agency(id: string): string {
    return this.rows.agencies.find((row) => row.id === id)?.label ?? 'an unknown agency';
  }

  role(id: string): string {
    return this.rows.roles.find((row) => row.id === id)?.label ?? 'viewer of an unknown role';
  }

  purpose(id: string): string {
    return this.rows.purposes.find((row) => row.id === id)?.says ?? 'for an unknown purpose';
  }

  /** One word of an attribute, as a clause. */
  value(attribute: string, word: string): string {
    const row = this.rows.attributes.find(({ id }) => id === attribute);
    if (word === UNKNOWN) return `it is unknown ${row?.asks ?? `what the ${attribute} is`}`;
    return row?.values.find(({ id }) => id === word)?.says ?? `the ${attribute} is ${word}`;
  }

  /** Every word of an attribute. */
  words(attribute: string): readonly string[] {
    const { agencies, roles, purposes, attributes } = this.rows;
    const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = { agency: agencies, role: roles, purpose: purposes };
    return (lists[attribute] ?? attributes.find(({ id }) => id === attribute)?.values ?? []).map(({ id }) => id);
  }

  /** One word of any attribute, agencies, roles and purposes too. */
  name(attribute: string, word: string): string {
    if (attribute === 'agency') return this.agency(word);
    if (attribute === 'role') return this.role(word);
    return attribute === 'purpose' ? this.purpose(word) : this.value(attribute, word);
  }

  trait(of: string, id: string): string {
    return this.rows.traits.find((row) => row.of === of && row.id === id)?.says ?? id;
  }

  /** What a test of the information itself asks for, as a noun. */
  #information({ key, words }: WordTest, spelledOut: boolean): string {
    if (key === 'category') return listed(words.map((word) => this.category(word)), 'or');
    if (key === 'tier') return `information of ${tiers(words)}`;
    if (key === 'subject') return `information about ${listed(words.map((word) => SUBJECTS[word] ?? word), 'or')}`;
    return listed(words.map((word) => `${this.trait('category', word)}${spelledOut ? ` (${this.categoriesThatAre(word)})` : ''}`), 'or');
  }

  /** The labels of the categories with a trait. */
  categoriesThatAre(trait: string): string {
    return listed(this.rows.categories.filter(({ is }) => is.includes(trait)).map(({ label }) => label), 'and');
  }

  /** One test as a clause. */
  #clause(test: WordTest): string {
    const { key, words } = test;
    const either = (say: (word: string) => string): string => listed(words.map(say), 'or');
    if (key === 'category') return `it is about ${this.#information(test, false)}`;
    if (ABOUT_INFORMATION.includes(key)) return `it is ${this.#information(test, false)}`;
    if (key.endsWith('_is')) return either((word) => this.trait(key.slice(0, -'_is'.length), word));
    if (words.includes(UNKNOWN)) return either((word) => this.value(key, word));
    if (key === 'agency') return `the viewer's agency is ${either((word) => this.agency(word))}`;
    if (key === 'role') return `the viewer is ${either((word) => withArticle(this.role(word)))}`;
    if (key === 'purpose') return `the request is made ${either((word) => this.purpose(word))}`;
    return either((word) => this.value(key, word));
  }

  /** A condition as clauses that all must hold. */
  clauses(condition: Condition, of: 'information' | 'everything' | 'facts', spelledOut = false): readonly string[] {
    const wanted = condition.tests.filter(({ key }) => of === 'everything' || ABOUT_INFORMATION.includes(key) === (of === 'information'));
    const tests = wanted.map((test) => (of === 'information' ? this.#information(test, spelledOut) : this.#clause(test)));
    if (condition.any.length === 0) return tests;
    const areInformation = condition.any.every((one) => isOnlyInformation(one));
    if (of === 'information') return areInformation ? [...tests, listed(condition.any.map((one) => this.clauses(one, of, spelledOut).join(' that is also ')), 'or')] : tests;
    if (of === 'facts' && areInformation) return tests;
    return [...tests, listed(condition.any.map((one) => this.joined(one)), 'or')];
  }

  joined(condition: Condition): string {
    return listed(this.clauses(condition, 'everything'), 'and');
  }

  /** Who asks, how they stand to the child, and what is known: the facts of one decision, as one clause. */
  viewer(names: NamedVector): string {
    const word = (attribute: string): string => String(names[attribute] ?? UNKNOWN);
    const sets = ['relation', 'basis'].flatMap((attribute) => [names[attribute] ?? []].flat().map((one) => this.value(attribute, one)));
    const plain = ['seal', 'break_glass', 'assurance', 'viewer_status', 'childhood', 'consent', 'competence', 'leave', 'identity']
      .map((attribute) => this.value(attribute, word(attribute)));
    return `${withArticle(this.role(word('role')))} of ${this.agency(word('agency'))}, asking ${this.purpose(word('purpose'))}, where ${listed([...sets, ...plain], 'and')}`;
  }
}

const isOnlyInformation = (condition: Condition): boolean =>
  condition.tests.every(({ key }) => ABOUT_INFORMATION.includes(key)) && condition.any.every(isOnlyInformation);
