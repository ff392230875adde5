import { type DocumentNode, getOperationAST, getVariableValues, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Variables } from '#gateway/execution/compiled/compile-operation';
import { NotCompiled } from '#gateway/execution/compiled/compile-steps';
import type { SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';
import { asksAboutGraph, withIntrospection } from '#gateway/open/with-introspection';
import type { OpenGraph } from '#gateway/open/open-graph';
import { responseErrors } from '#gateway/response/response-errors';

/** An answer whose data is text already. */
export interface TextAnswer {
  readonly text: string;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface OpenOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/**
 * Answers a validated operation on any supergraph.
 * @throws GraphQLError for variables that do not fit, and for what is not served
 */
export async function answerOperation(graph: OpenGraph, asked: OpenOperation, caller: SubgraphCaller): Promise<TextAnswer> {
  checkVariables(graph, asked);
  try {
    if (asksAboutGraph(asked.document)) return await withIntrospection(graph, asked, caller);
    const answer = await graph.compiled(asked.document, asked.operationName).answer(asked.variables, caller);
    return { text: answer.text, errors: responseErrors(answer) };
  } catch (error) {
    if (error instanceof NotCompiled) throw refused(`This gateway does not serve this operation: ${error.reason}`, 'NOT_SERVED');
    throw error;
  }
}

/** Apollo Server leaves them to its gateway. Subgraphs are sent them as they came. */
function checkVariables(graph: OpenGraph, { document, operationName, variables }: OpenOperation): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw refused('Say which of the operations to run, by "operationName"', 'OPERATION_RESOLUTION_FAILURE');
  const [wrong] = getVariableValues(graph.apiSchema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors ?? [];
  if (wrong) throw refused(wrong.message, 'BAD_USER_INPUT');
}

const refused = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
