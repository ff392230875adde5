import { getArgumentValues, type GraphQLSchema, isObjectType, Kind } from 'graphql';
import type { AskedField } from '#gateway/operation/asked';

/** A field's arguments, coerced, with variables and defaults. */
export function argumentsOf(schema: GraphQLSchema, typeName: string, field: AskedField, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const type = schema.getType(typeName);
  const definition = isObjectType(type) ? type.getFields()[field.name] : undefined;
  if (!definition) return {};
  return getArgumentValues(definition, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name }, arguments: field.args }, { ...variables });
}
