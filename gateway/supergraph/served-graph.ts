import type { GraphQLSchema } from 'graphql';
import type { PolicyVersion } from '#schema/ids';
import { levelsKey, ownKey } from '#gateway/access/levels-key';
import type { ExecutionResult, Executor, Fetcher, Json } from '#gateway/execution/executor';
import { fetchNeedsReader, type NeedsOfFetch } from '#gateway/execution/fetch-needs';
import type { AskedObject, AskedOperation } from '#gateway/operation/asked';
import type { Mentions } from '#gateway/operation/find-children';
import { type PrintedOperation, printOperation } from '#gateway/operation/print-operation';
import { operationReader } from '#gateway/operation/read-operation';
import { Recent } from '#gateway/operation/recent';
import { reduceOperation, type Withholding } from '#gateway/operation/reduce-operation';
import { childrenFinder, type FindChildren } from '#gateway/response/discovered-children';
import { answerWriter, type WriteAnswer } from '#gateway/response/write-answer';
import { type GraphModel, graphModel } from '#gateway/supergraph/graph-model';

/** What remains of an operation for those who are given the same of it. */
export interface Reduced {
  readonly root: AskedObject;
  readonly printed: PrintedOperation;
  /** Finds the children whom its answers bring. */
  readonly findChildren: FindChildren;
}

/** One supergraph, and everything that is kept for it: when another takes its place, all of it goes. */
export interface ServedGraph {
  readonly model: GraphModel;
  readonly apiSchema: GraphQLSchema;
  readonly read: ReturnType<typeof operationReader>;
  readonly needsOf: NeedsOfFetch;
  /** Null where nothing remains to fetch. */
  reduce(asked: AskedOperation, mentioned: Mentions, withholding: Withholding, policy: PolicyVersion): Reduced | null;
  execute(reduced: Reduced | null, name: string | undefined, variables: Json, fetcher: Fetcher): Promise<ExecutionResult>;
  /** Plans what would remain of an operation, before anybody asks it. */
  prepare(asked: AskedOperation, withholding: Withholding): void;
  readonly write: WriteAnswer;
  /** Keys under which what remains of operations, and its plans, are kept: no person is in one. */
  keptKeys(): readonly string[];
  close(): Promise<void>;
}

const MOST_REDUCED = 4_000;

export async function servedGraph(supergraphSdl: string, executorFor: (model: GraphModel) => Promise<Executor>, onInterpreted?: () => void): Promise<ServedGraph> {
  const model = graphModel(supergraphSdl);
  const executor = await executorFor(model);
  const reduced = new Recent<string, { readonly of: Reduced | null }>(MOST_REDUCED);
  return {
    model,
    apiSchema: model.apiSchema,
    read: operationReader(model),
    needsOf: fetchNeedsReader(model),
    reduce: (asked, mentioned, withholding, policy) =>
      reduced.of(`${policy} ${asked.key} ${signature(mentioned, withholding)}`, () => ({ of: reduceAndPrint(asked, withholding) })).of,
    execute: async (remaining, name, variables, fetcher) =>
      remaining ? executor.execute({ operation: remaining.printed, operationName: name, variables: used(variables, remaining.printed), fetcher }) : { data: {}, errors: [] },
    prepare: (asked, withholding) => {
      const remaining = reduceAndPrint(asked, withholding);
      if (remaining) executor.prepare(remaining.printed, asked.name);
    },
    write: answerWriter(model, onInterpreted),
    keptKeys: () => [...reduced.keys(), ...executor.planKeys()],
    close: () => executor.close(),
  };
}

function reduceAndPrint(asked: AskedOperation, withholding: Withholding): Reduced | null {
  const root = reduceOperation(asked, withholding);
  return root && { root, printed: printOperation(asked, root), findChildren: childrenFinder(root) };
}

/** All that withholding depends on: levels, and never who has them or of whom. */
const signature = (mentioned: Mentions, { verdicts, own }: Withholding): string =>
  `${ownKey(own)} ${mentioned.map((children) => children.map((child) => levelsKey(verdicts.get(child))).join()).join(';')}`;

const used = (variables: Json, { variableNames }: PrintedOperation): Json =>
  Object.keys(variables).every((name) => variableNames.has(name)) ? variables : Object.fromEntries(Object.entries(variables).filter(([name]) => variableNames.has(name)));
