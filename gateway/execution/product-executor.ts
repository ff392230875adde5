import { apolloExecutor } from '#gateway/execution/apollo-executor';
import { NotCompiled } from '#gateway/execution/compiled/compile-steps';
import { compiledExecutor } from '#gateway/execution/compiled-executor';
import type { Executor } from '#gateway/execution/executor';
import type { GraphModel } from '#gateway/supergraph/graph-model';

/**
 * The compiled executor, with a real ApolloGateway behind it for what it does not compile: started when it is first
 * needed, and kept. Both go through the same fetcher, so that neither is a way round a wall.
 * @param onUncompiled told why, each time
 */
export async function productExecutor(
  model: Pick<GraphModel, 'executableSdl'>, onUncompiled: (reason: NotCompiled['reason']) => void, first: (model: Pick<GraphModel, 'executableSdl'>) => Promise<Executor> = compiledExecutor,
): Promise<Executor> {
  const compiled = await first(model);
  let apollo: Promise<Executor> | undefined;
  return {
    execute: async (execution) => {
      try {
        return await compiled.execute(execution);
      } catch (error) {
        if (!(error instanceof NotCompiled)) throw error;
        onUncompiled(error.reason);
        apollo ??= apolloExecutor(model);
        return (await apollo).execute(execution);
      }
    },
    prepare: (operation, operationName) => {
      try {
        compiled.prepare(operation, operationName);
      } catch (error) {
        if (!(error instanceof NotCompiled)) throw error;
      }
    },
    planKeys: () => compiled.planKeys(),
    close: async () => {
      await compiled.close();
      await (await apollo)?.close();
    },
  };
}
