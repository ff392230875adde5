import { type Level, levelOf } from '#schema/level';
import { Reach } from '#policies/register/reach';
import { type RuleInEnglish, rulesNamed } from '#record/register/rules-in-english';
import type { Rulebook } from '#record/register/rulebook';

/** Everyone who could ever see a class of information, and what it takes. */
export interface WhoCanSee {
  readonly category: string;
  /** By permission, the highest level first. */
  readonly openings: readonly { readonly rule: RuleInEnglish; readonly level: Level }[];
  /** The register's own sentences, the limits included. */
  readonly sentences: readonly string[];
  /** The highest level each role can ever come to, in any circumstances; roles that come to nothing are left out. */
  readonly roles: readonly { readonly role: string; readonly level: Level }[];
}

/** Null where the policy has no such category. */
export function whoCanSee(book: Rulebook, category: string): WhoCanSee | null {
  const index = book.compiled.rows.categories.findIndex(({ id }) => id === category);
  if (index < 0) return null;
  const openings = book.answers.openings(index).flatMap(({ rule, level }) => rulesNamed(book, [rule.id]).map((found) => ({ rule: found, level })));
  const reach = new Reach(book.compiled);
  const roles = book.compiled.rows.roles.map((role) => ({ role: role.id, level: levelOf(reach.highest(role, index)) }));
  return { category, openings, sentences: book.answers.lines({ kind: 'who_sees', category }).filter((line) => line !== '').map(plain), roles: roles.filter(({ level }) => level !== 'NONE') };
}

/** The register prints Markdown; a screen wants none. */
const plain = (line: string): string => line.replace(/^- /, '').replaceAll('**', '').replaceAll('*', '');
