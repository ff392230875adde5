import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { Recent } from '#gateway/operation/recent';

/** Operations that Apollo Server has parsed, validated and let through, by their exact text: for the fast lane. */
export interface KnownOperations {
  /** @param schema against which the document was validated */
  note(schema: GraphQLSchema, text: string, document: DocumentNode): void;
  /** Undefined where this text has not been validated against this very schema, or it is not clear which of its operations is meant. */
  documentOf(schema: GraphQLSchema, text: string, operationName: string | undefined): DocumentNode | undefined;
}

const MOST_KNOWN = 4_000;

/** What is known of one schema goes with it, so that a changed graph is asked nothing that it does not know. */
export function knownOperations(): KnownOperations {
  const bySchema = new WeakMap<GraphQLSchema, Recent<string, DocumentNode>>();
  return {
    note(schema, text, document) {
      const known = bySchema.get(schema) ?? new Recent<string, DocumentNode>(MOST_KNOWN);
      bySchema.set(schema, known);
      known.of(text, () => document);
    },
    documentOf(schema, text, operationName) {
      const document = bySchema.get(schema)?.find(text);
      return document && isClear(document, operationName) ? document : undefined;
    },
  };
}

function isClear({ definitions }: DocumentNode, operationName: string | undefined): boolean {
  const operations = definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  return operationName === undefined ? operations.length === 1 : operations.some(({ name }) => name?.value === operationName);
}
