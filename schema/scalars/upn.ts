import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

declare const brand: unique symbol;
/** A Unique Pupil Number of the right shape. Its check letter may still be wrong: see `upnCheckLetterIsRight`. */
export type Upn = string & { readonly [brand]: 'Upn' };

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** Letter, eleven digits, then a digit, or a letter where the UPN is temporary. Null where the shape is wrong. */
export const parseUpn = (written: string): Upn | null => {
  const upn = written.trim().toUpperCase();
  return SHAPE.test(upn) ? (upn as Upn) : null;
};

export const isTemporaryUpn = (upn: Upn): boolean => /[A-Z]$/.test(upn);

/** The letter that characters 2-13 call for: the sum of value x position (2..13) modulo 23 (DfE UPN guide). */
export const upnCheckLetter = (twelve: string): string => {
  const valueOf = (character: string): number => (/\d/.test(character) ? Number(character) : LETTERS.indexOf(character));
  const sum = [...twelve].reduce((total, character, index) => total + valueOf(character) * (index + 2), 0);
  return LETTERS.charAt(sum % 23);
};

/** Real files carry many wrong check letters: flag such a child, never drop one. */
export const upnCheckLetterIsRight = (upn: Upn): boolean => upnCheckLetter(upn.slice(1)) === upn.charAt(0);

const accept = (value: unknown): Upn => {
  const parsed = typeof value === 'string' ? parseUpn(value) : null;
  if (parsed === null) throw new GraphQLError('A UPN is a letter, eleven digits, and a digit (or, where temporary, a letter).');
  return parsed;
};

export const UpnScalar = new GraphQLScalarType<Upn, string>({
  name: 'Upn',
  description: 'A Unique Pupil Number (DfE): thirteen characters; the check letter is not enforced, since real ones are often wrong.',
  serialize: accept,
  parseValue: accept,
  parseLiteral: (node) => accept(node.kind === Kind.STRING ? node.value : null),
});
