import { Supergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError } from 'graphql';
import { apolloQueryPlanner } from '#gateway/planning/apollo-query-planner';
import { planningSupergraph } from '#gateway/planning/planning-supergraph';
import type { OperationPlanner } from '#gateway/planning/query-planner';
import { restoreRequired } from '#gateway/planning/restore-required';
import { unplannedFields } from '#gateway/planning/unplanned-fields';

/**
 * The planner of a supergraph: @apollo/query-planner, told of the supergraph in a way that it makes no mistakes about (ADR 0035), and
 * its plans looked at before they are used.
 */
export function queryPlanner(supergraphSdl: string): OperationPlanner {
  const planning = planningSupergraph(supergraphSdl);
  const supergraph = Supergraph.build(planning.sdl, { supportedFeatures: null, validateSupergraph: false });
  const planner = apolloQueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  return {
    plan: (document, operationName) => {
      const plan = restoreRequired(planned(planner, document, operationName), planning);
      const missing = unplannedFields(apiSchema, document, operationName, plan);
      if (missing.length > 0) throw notPlanned(missing.join(', '));
      return plan;
    },
  };
}

/** The planner's own words are of its inside. */
function planned(planner: OperationPlanner, document: DocumentNode, operationName: string | undefined): QueryPlan {
  try {
    return planner.plan(document, operationName);
  } catch {
    throw notPlanned('this operation');
  }
}

const notPlanned = (what: string): GraphQLError => new GraphQLError(`No subgraph can be asked for ${what}`, { extensions: { code: 'NOT_PLANNED', http: { status: 500 } } });
