import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { OperationPlanner } from '#gateway/planning/query-planner';

/** `@apollo/query-planner`, without its own cache: plans are kept compiled, under the reduced operation. */
export function apolloQueryPlanner(supergraph: Supergraph): OperationPlanner {
  // Fetches without fragments: what is looked for in a plan is then in its place, and planning is faster.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false });
  const apiSchema = supergraph.apiSchema();
  return {
    plan: (document, operationName) =>
      planner.buildQueryPlan(operationFromDocument(apiSchema, document, operationName === undefined ? {} : { operationName })),
  };
}
