import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type ASTVisitor, GraphQLError, type OperationDefinitionNode, type ValidationContext, type ValidationRule } from 'graphql';
import type { OperationLimits } from '#gateway/http/config';

/** GraphQL Armor's rules, told to report and not to throw, since a thrown error is answered as if it were our fault. */
const reporting = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(tooLarge())],
};

const tooLarge = (): GraphQLError => new GraphQLError('The operation is too deep, or has too many aliases or root fields', { extensions: { code: 'OPERATION_TOO_LARGE' } });

const rootFieldsRule = (most: number) => (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (operation: OperationDefinitionNode) => {
    if (operation.selectionSet.selections.length > most) context.reportError(tooLarge());
  },
});

/** Validation rules that say no to what is too large to be worth planning. */
export const operationLimits = ({ depth, aliases, rootFields }: OperationLimits): readonly ValidationRule[] => [
  maxDepthRule({ n: depth, ...reporting }) as unknown as ValidationRule,
  maxAliasesRule({ n: aliases, ...reporting }) as unknown as ValidationRule,
  rootFieldsRule(rootFields),
];
