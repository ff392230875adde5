import type { PolicyVersion } from '#schema/ids';
import type { Verdict } from '#gateway/access/verdict';
import type { ExecutionResult, Executor, Fetcher, Json } from '#gateway/execution/executor';
import { fetchNeedsReader, type NeedsOfFetch } from '#gateway/execution/fetch-needs';
import type { AskedObject, AskedOperation } from '#gateway/operation/asked';
import type { Mentions } from '#gateway/operation/find-children';
import { type PrintedOperation, printOperation } from '#gateway/operation/print-operation';
import { operationReader } from '#gateway/operation/read-operation';
import { Recent } from '#gateway/operation/recent';
import { reduceOperation, type Withholding } from '#gateway/operation/reduce-operation';
import { type GraphModel, graphModel } from '#gateway/supergraph/graph-model';

/** What remains of an operation for those who are given the same of it. */
export interface Reduced {
  readonly root: AskedObject;
  readonly printed: PrintedOperation;
}

/** One supergraph, and everything that is kept for it: when another takes its place, all of it goes. */
export interface ServedGraph {
  readonly model: GraphModel;
  readonly read: ReturnType<typeof operationReader>;
  readonly needsOf: NeedsOfFetch;
  /** Null where nothing remains to fetch. */
  reduce(asked: AskedOperation, mentioned: Mentions, withholding: Withholding, policy: PolicyVersion): Reduced | null;
  execute(reduced: Reduced | null, name: string | undefined, variables: Json, fetcher: Fetcher): Promise<ExecutionResult>;
  /** Keys under which what remains of operations, and its plans, are kept: no person is in one. */
  keptKeys(): readonly string[];
  close(): Promise<void>;
}

const MOST_REDUCED = 4_000;

export async function servedGraph(supergraphSdl: string, executorFor: (model: GraphModel) => Promise<Executor>): Promise<ServedGraph> {
  const model = graphModel(supergraphSdl);
  const executor = await executorFor(model);
  const reduced = new Recent<string, { readonly of: Reduced | null }>(MOST_REDUCED);
  return {
    model,
    read: operationReader(model),
    needsOf: fetchNeedsReader(model),
    reduce: (asked, mentioned, withholding, policy) =>
      reduced.of(`${policy} ${asked.key} ${signature(mentioned, withholding)}`, () => ({ of: reduceAndPrint(asked, withholding) })).of,
    execute: async (remaining, name, variables, fetcher) =>
      remaining ? executor.execute({ operation: remaining.printed, operationName: name, variables: used(variables, remaining.printed), fetcher }) : { data: {}, errors: [] },
    keptKeys: () => [...reduced.keys(), ...executor.planKeys()],
    close: () => executor.close(),
  };
}

function reduceAndPrint(asked: AskedOperation, withholding: Withholding): Reduced | null {
  const root = reduceOperation(asked, withholding);
  return root && { root, printed: printOperation(asked, root) };
}

/** All that withholding depends on: levels, and never who has them or of whom. */
function signature(mentioned: Mentions, { verdicts, own }: Withholding): string {
  const levels = (verdict: Verdict | undefined): string => (verdict?.outcome === 'found' ? `${Buffer.from(verdict.decision.levels).toString('base64')}${[...verdict.unsure].sort().join()}` : '-');
  return `${JSON.stringify(own)} ${mentioned.map((children) => children.map((child) => levels(verdicts.get(child))).join()).join(';')}`;
}

const used = (variables: Json, { variableNames }: PrintedOperation): Json =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => variableNames.has(name)));
