import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const accept = (value: unknown): string => {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new GraphQLError('An instant is written as ISO 8601 with a zone: 2026-11-21T09:30:00Z.');
  return instant.toISOString();
};

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC: 2026-11-21T09:30:00.000Z.',
  serialize: accept,
  parseValue: accept,
  parseLiteral: (node) => accept(node.kind === Kind.STRING ? node.value : undefined),
});
