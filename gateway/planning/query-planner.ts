import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';

/**
 * Turns an operation into the fetches that answer it. The one place where a planner is chosen: everything after it
 * knows plans only in this form, whoever made them.
 */
export interface OperationPlanner {
  /** `document` has been validated against the API schema. Throws where no plan answers the operation. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}
