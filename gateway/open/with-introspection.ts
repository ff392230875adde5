import { type DocumentNode, execute, type GraphQLFieldResolver, Kind, visit } from 'graphql';
import type { SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';
import type { OpenOperation, TextAnswer } from '#gateway/open/answer-operation';
import type { OpenGraph } from '#gateway/open/open-graph';
import { NOTHING_SELECTED_KEY } from '#gateway/planning/resolve-conditions';
import { responseErrors } from '#gateway/response/response-errors';

const documents = new WeakMap<DocumentNode, DocumentNode | null>();

/** Does it ask for `__schema` or `__type`? */
export const asksAboutGraph = (document: DocumentNode): boolean => rest(document) !== null;

/**
 * An operation that asks about the graph itself, perhaps among other things: the rest is fetched, and graphql-js answers the
 * whole from it and from the API schema. Nobody is in a hurry for this.
 */
export async function withIntrospection(graph: OpenGraph, { document, operationName, variables }: OpenOperation, caller: SubgraphCaller): Promise<TextAnswer> {
  const fetched = await graph.compiled(rest(document) ?? document, operationName).variantFor(variables).fetch(variables, caller);
  const { data, errors } = await execute({
    schema: graph.apiSchema, document, operationName: operationName ?? null, variableValues: variables, rootValue: fetched.data, fieldResolver: byResponseKey,
    typeResolver: (value) => (value as { readonly __typename?: string }).__typename,
  });
  const completionErrors = (errors ?? []).map(({ message, path }) => ({ kind: 'null' as const, message, path: path ?? [] }));
  return { text: JSON.stringify(data ?? null), errors: responseErrors({ fetchErrors: fetched.errors, completionErrors }) };
}

/** Results are merged under the names that the client gave. */
const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, { path: { key } }) =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, key) ? (source as Record<string, unknown>)[String(key)] : null;

/** The operation without its questions about the graph; null where it has none. */
function rest(document: DocumentNode): DocumentNode | null {
  const known = documents.get(document);
  if (known !== undefined) return known;
  const without = visit(document, {
    Field: (field) => (field.name.value === '__schema' || field.name.value === '__type' ? NOTHING : undefined),
  });
  const found = without === document ? null : without;
  documents.set(document, found);
  return found;
}

const NOTHING = {
  kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' }, alias: { kind: Kind.NAME, value: NOTHING_SELECTED_KEY },
} as const;
