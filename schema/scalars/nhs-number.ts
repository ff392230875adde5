import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { validate } from 'nhs-number-validator';

declare const brand: unique symbol;
/** Ten digits whose modulus-11 check digit is right. */
export type NhsNumber = string & { readonly [brand]: 'NhsNumber' };

/** Takes what people and files write (`999 000 0018`, `999-000-0018`); gives the ten digits, or null where the check fails. */
export const parseNhsNumber = (written: string): NhsNumber | null => {
  const digits = written.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) && validate(digits) ? (digits as NhsNumber) : null;
};

const accept = (value: unknown): NhsNumber => {
  const parsed = typeof value === 'string' ? parseNhsNumber(value) : null;
  if (parsed === null) throw new GraphQLError('An NHS number has ten digits, the last of which checks the others.');
  return parsed;
};

export const NhsNumberScalar = new GraphQLScalarType<NhsNumber, string>({
  name: 'NhsNumber',
  description: 'An NHS number: ten digits, no spaces, modulus-11 check digit right (NHS Data Dictionary).',
  serialize: accept,
  parseValue: accept,
  parseLiteral: (node) => accept(node.kind === Kind.STRING ? node.value : null),
});
