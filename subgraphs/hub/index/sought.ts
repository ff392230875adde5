import { foldName } from '#subgraphs/hub/index/fold-name';
import type { IdentifierKind } from '#subgraphs/hub/store/database';

/** What one knows of the child one looks for, as it was typed. */
export interface SearchCriteria {
  readonly name?: string | null | undefined;
  readonly dateOfBirth?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly nhsNumber?: string | null | undefined;
  readonly upn?: string | null | undefined;
}

/** The same, as the index compares it. */
export interface Sought {
  readonly words: readonly string[];
  readonly dateOfBirth: string | null;
  /** Without spaces, in capitals. */
  readonly postcode: string | null;
  readonly numbers: readonly { readonly kind: IdentifierKind; readonly value: string }[];
}

/** Nobody's name has more, and each costs. */
const MOST_WORDS = 8;

export const soughtIn = ({ name, dateOfBirth, postcode, nhsNumber, upn }: SearchCriteria): Sought => ({
  words: [...new Set(foldName(name ?? '').split(' ').filter(Boolean))].slice(0, MOST_WORDS),
  dateOfBirth: dateOfBirth ?? null,
  postcode: postcode?.replace(/\s/g, '').toUpperCase() || null,
  numbers: [...(nhsNumber ? [{ kind: 'nhs_number' as const, value: nhsNumber }] : []), ...(upn ? [{ kind: 'upn' as const, value: upn }] : [])],
});

/** Nothing that could be compared was given. */
export const saysNothing = (criteria: SearchCriteria): boolean => {
  const { words, dateOfBirth, postcode, numbers } = soughtIn(criteria);
  return words.length === 0 && !dateOfBirth && !postcode && numbers.length === 0;
};
