import type { PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from '#gateway/execution/compiled/compile-fetch';
import { gatherAlike, type PlannedStep } from '#gateway/execution/compiled/gather-alike';
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
  return { run: compileStep(schema, gatherAlike(placed(plan.node, [])), fetches), fetches };
}

/** @throws NotCompiled */
function placed(node: PlanNode, path: ResponsePath): PlannedStep {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, steps: node.nodes.map((each) => placed(each, path)) };
    case 'Flatten':
      return placed(node.node, [...path, ...node.path]);
    case 'Condition':
      // Conditions are decided before planning (planning/resolve-conditions.ts).
      throw new NotCompiled('condition');
    case 'Fetch':
      if (node.contextRewrites?.length) throw new NotCompiled('context');
      return { kind: 'Fetch', node, paths: [path] };
    case 'Defer':
      throw new NotCompiled('defer');
  }
}

function compileStep(schema: GraphQLSchema, step: PlannedStep, fetches: FetchDescription[]): Step {
  if (step.kind === 'Fetch') {
    const compiled = compileFetch(schema, step, fetches.length);
    fetches.push(compiled.fetch);
    return compiled.run;
  }
  const steps = step.steps.map((each) => compileStep(schema, each, fetches));
  return step.kind === 'Sequence' ? inSequence(steps) : inParallel(steps);
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
