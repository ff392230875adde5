import { prettyFormatQueryPlan, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, parse, print } from 'graphql';
import { decisionId } from '#schema/ids';
import type { DecisionRequest, Policy } from '#policies/decision';
import { agenciesAskedBy } from '#gateway/access/agencies-asked';
import { custodyUnder } from '#gateway/access/custody';
import { given, IDENTITY, type Verdict } from '#gateway/access/verdict';
import { categoriesAsked, fetchNeedsReader, givesAnything } from '#gateway/execution/fetch-needs';
import { costOf } from '#gateway/operation/cost';
import { childrenInArguments } from '#gateway/operation/find-children';
import { printOperation } from '#gateway/operation/print-operation';
import { operationReader } from '#gateway/operation/read-operation';
import { reduceOperation } from '#gateway/operation/reduce-operation';
import { queryPlanner } from '#gateway/planning/choose-planner';
import type { GraphModel } from '#gateway/supergraph/graph-model';

export interface ExplainedFetch {
  readonly subgraph: string;
  /** As it is sent, but laid out. */
  readonly operation: string;
  /** What its grant would carry for the child: `mental-health DETAIL`. */
  readonly levels: readonly string[];
  /** False for a fetch about the child that gives nothing: it is in the plan and is never sent. */
  readonly isSent: boolean;
}

export interface ExplainedOperation {
  readonly cost: number;
  readonly isFound: boolean;
  /** Categories of which nothing is given. */
  readonly withheld: readonly string[];
  /** Null where nothing remains to fetch. */
  readonly reduced: string | null;
  readonly plan: string | null;
  readonly fetches: readonly ExplainedFetch[];
}

export interface Explaining {
  readonly model: GraphModel;
  readonly policy: Policy;
  /** Who asks, why, and what is on record of the child. */
  readonly request: DecisionRequest;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What the gateway makes of an operation for this viewer and this child, by the same stages as a request, but for asking anybody. Every
 * child that the operation names is taken for the one of the request.
 */
export function explainOperation({ model, policy, request, document, operationName, variables: told }: Explaining): ExplainedOperation {
  const { asked, variables } = operationReader(model)(document, operationName, told);
  const custody = custodyUnder(policy);
  const verdict = verdictOf(policy, request);
  const verdicts = new Map(childrenInArguments(asked, variables).flat().map((child) => [child, { ...verdict, child }]));
  const own = policy.decideOwn(request.viewer, request.purpose);
  const root = reduceOperation(asked, { model, custody, variables, own, verdicts });
  const withheld = policy.categories.filter(({ id, subject }) => subject === 'child' && !given(verdict, id, 'SUMMARY')).map(({ id }) => id);
  const about = { cost: costOf(model.apiSchema, asked, variables), isFound: verdict.outcome === 'found', withheld };
  if (!root) return { ...about, reduced: null, plan: null, fetches: [] };
  const printed = printOperation(asked, root);
  const plan = queryPlanner(model.executableSdl).plan(printed.document, asked.name);
  const needsOf = fetchNeedsReader(model);
  const isAsked = agenciesAskedBy(model, custody, root);
  const fetches = fetchesIn(plan).flatMap(({ subgraph: name, operation, isOfEntities }): ExplainedFetch[] => {
    const subgraph = model.subgraphs.get(name);
    if (!subgraph) return [];
    const needs = needsOf(operation);
    const levels = categoriesAsked(needs, subgraph, custody).filter((category) => given(verdict, category, 'SUMMARY')).map((category) => `${category} ${verdict.decision?.levelOf(category)}`);
    return [{ subgraph: name, operation: print(parse(operation)), levels, isSent: !isOfEntities || givesAnything(needs, verdict, subgraph, custody, (agency) => isAsked(agency, verdict)) }];
  });
  return { ...about, reduced: print(printed.document), plan: prettyFormatQueryPlan(plan), fetches };
}

/** As decide-children.ts makes one, of facts that are given. */
function verdictOf(policy: Policy, request: DecisionRequest): Verdict {
  const decision = policy.decide(request);
  const hub = request.hub as Extract<DecisionRequest['hub'], object>;
  const known = { child: request.child, decisionId: decisionId('explained'), decision };
  const found: Verdict = {
    outcome: 'found', ...known, ask: hub.ask, references: hub.references,
    unsure: new Set(Object.entries(hub.identity).flatMap(([agency, confidence]) => (confidence === 'confirmed' ? [] : [agency]))),
  };
  return given(found, IDENTITY, 'SUMMARY') ? found : { outcome: 'not_found', ...known };
}

interface PlannedFetch { readonly subgraph: string; readonly operation: string; readonly isOfEntities: boolean }

function fetchesIn(plan: QueryPlan): readonly PlannedFetch[] {
  const found: PlannedFetch[] = [];
  const visit = (node: PlanNode): void => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return node.nodes.forEach(visit);
      case 'Flatten':
        return visit(node.node);
      case 'Fetch':
        return void found.push({ subgraph: node.serviceName, operation: node.operation, isOfEntities: node.requires !== undefined });
      case 'Condition':
        if (node.ifClause) visit(node.ifClause);
        if (node.elseClause) visit(node.elseClause);
        return;
      case 'Defer':
    }
  };
  if (plan.node && plan.node.kind !== 'Subscription') visit(plan.node);
  return found;
}
