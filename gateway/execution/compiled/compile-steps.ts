import type { PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from '#gateway/execution/compiled/compile-fetch';
import type { FetchDescription } from '#gateway/execution/compiled/subgraph-call';
import type { Step } from '#gateway/execution/compiled/run';

export interface CompiledSteps {
  readonly run: Step;
  readonly fetches: readonly FetchDescription[];
}

/** A plan that asks for something this executor does not do; the caller has another executor for it. */
export class NotCompiled extends Error {
  constructor(readonly reason: 'defer' | 'condition' | 'subscription' | 'context' | 'introspection') {
    super(`not compiled: ${reason}`);
    this.name = 'NotCompiled';
  }
}

/** Turns a plan into closures, once; running it afterwards looks at no plan node. */
export function compileSteps(schema: GraphQLSchema, plan: QueryPlan): CompiledSteps {
  const fetches: FetchDescription[] = [];
  if (plan.node === undefined) return { run: (_run, done) => done(), fetches };
  if (plan.node.kind === 'Subscription') throw new NotCompiled('subscription');
  return { run: compileNode(schema, plan.node, [], fetches), fetches };
}

function compileNode(schema: GraphQLSchema, node: PlanNode, path: ResponsePath, fetches: FetchDescription[]): Step {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(schema, each, path, fetches)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compileNode(schema, each, path, fetches)));
    case 'Flatten':
      return compileNode(schema, node.node, [...path, ...node.path], fetches);
    case 'Condition':
      // Conditions are decided before planning (planning/resolve-conditions.ts).
      throw new NotCompiled('condition');
    case 'Fetch': {
      if (node.contextRewrites?.length) throw new NotCompiled('context');
      const step = compileFetch(schema, node, path, fetches.length);
      fetches.push(step.fetch);
      return step.run;
    }
    case 'Defer':
      throw new NotCompiled('defer');
  }
}

const inSequence = (steps: readonly Step[]): Step =>
  steps.reduceRight<Step>((rest, step) => (run, done) => step(run, () => rest(run, done)), (_run, done) => done());

const inParallel = (steps: readonly Step[]): Step => (run, done) => {
  let running = steps.length;
  if (running === 0) return done();
  const finished = (): void => {
    running -= 1;
    if (running === 0) done();
  };
  for (const step of steps) step(run, finished);
};
