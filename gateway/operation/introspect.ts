import { type DocumentNode, executeSync, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { AskedOperation } from '#gateway/operation/asked';
import { isIntrospection } from '#gateway/operation/read-operation';

type Json = Readonly<Record<string, unknown>>;

/** `__schema` and `__type`, by response key, answered from the API schema; no subgraph hears of it. */
export function introspect(schema: GraphQLSchema, asked: AskedOperation, document: DocumentNode, variables: Json | undefined): Json {
  if (!asked.root.fields.some(isIntrospection)) return {};
  const result = executeSync({ schema, document: onlyIntrospection(schema, document), operationName: asked.name ?? null, variableValues: { ...variables } });
  return result.data ?? {};
}

function onlyIntrospection(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const root = schema.getQueryType();
  return visit(document, visitWithTypeInfo(types, {
    Field: (field) => (types.getParentType() === root && !field.name.value.startsWith('__') ? null : undefined),
  }));
}
