import { type GraphQLLeafType, isEnumType } from 'graphql';

const LARGEST_INT = 2 ** 31 - 1;
const SMALLEST_INT = -(2 ** 31);

/** Is this JSON value one that a field of this type may have (GraphQL specification, 3.5)? Custom scalars take anything. */
export function isValidLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  switch (type.name) {
    case 'Int': return Number.isInteger(value) && (value as number) <= LARGEST_INT && (value as number) >= SMALLEST_INT;
    case 'Float': return typeof value === 'number' && Number.isFinite(value);
    case 'String': return typeof value === 'string';
    case 'ID': return typeof value === 'string' || Number.isInteger(value);
    case 'Boolean': return typeof value === 'boolean';
    default: return true;
  }
}
