import type { PersonStated } from '#subgraphs/education/drop/statements';

/**
 * Whether two records under one UPN speak of one child. Strict on purpose: where it says no, nothing of either record
 * is given until somebody has looked, since showing one child's record as another's harms both. Dates of birth have to
 * agree, a given name and a family name too, preferred and former ones included (marriage, adoption, a hyphen for a
 * space, `Zoë` for `ZOE`). Twins share a date of birth and a family name, and middle names; their first names differ.
 * Where one record has no date of birth, both names have to agree entirely.
 */
export function isSamePerson(one: PersonStated, other: PersonStated): boolean {
  if (one.dateOfBirth && other.dateOfBirth) {
    return one.dateOfBirth === other.dateOfBirth && meet(givenNames(one), givenNames(other)) && meet(familyNames(one), familyNames(other));
  }
  return plain(one.given) === plain(other.given) && plain(one.family) === plain(other.family);
}

/** Without accents, case, hyphens, apostrophes and spaces. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The first of several given names counts, and the preferred one. */
const givenNames = ({ given, preferredGiven }: PersonStated): readonly string[] => [given, given.split(/[\s-]/)[0], preferredGiven].flatMap((name) => (name ? [plain(name)] : []));

const familyNames = ({ family, preferredFamily, formerFamily }: PersonStated): readonly string[] => [family, preferredFamily, formerFamily].flatMap((name) => (name ? [plain(name)] : []));

/** A name that is written entirely in signs comes out empty and can not tell anybody apart, so it never meets. */
const meet = (some: readonly string[], others: readonly string[]): boolean => some.some((name) => name !== '' && others.includes(name));
