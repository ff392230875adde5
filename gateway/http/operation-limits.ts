import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type ASTVisitor, GraphQLError, type OperationDefinitionNode, type ValidationContext, type ValidationRule } from 'graphql';

/** How large an operation may be before anything is done about it. Lexing stops at the last token. */
export const MOST_TOKENS = 4_000;
const DEEPEST = 15;
const MOST_ALIASES = 60;
const MOST_ROOT_FIELDS = 20;

/** GraphQL Armor's rules, told to report and not to throw, since a thrown error is answered as if it were our fault. */
const reporting = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(tooLarge())],
};

const tooLarge = (): GraphQLError => new GraphQLError('The operation is too deep, or has too many aliases or root fields', { extensions: { code: 'OPERATION_TOO_LARGE' } });

const rootFields = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (operation: OperationDefinitionNode) => {
    if (operation.selectionSet.selections.length > MOST_ROOT_FIELDS) context.reportError(tooLarge());
  },
});

export const operationLimits: readonly ValidationRule[] = [
  maxDepthRule({ n: DEEPEST, ...reporting }) as unknown as ValidationRule,
  maxAliasesRule({ n: MOST_ALIASES, ...reporting }) as unknown as ValidationRule,
  rootFields,
];
