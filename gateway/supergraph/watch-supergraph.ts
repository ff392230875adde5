import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { GraphQLSchema } from 'graphql';

/** What a supergraph's file is made into. */
export interface Served {
  /** Against which documents are validated. */
  readonly apiSchema: GraphQLSchema;
  close(): Promise<void>;
}

export interface SupergraphInForce<Graph extends Served> {
  current(): Graph;
  /** The graph that a document was validated against, though another may be in force by now. */
  of(apiSchema: GraphQLSchema): Graph;
  /** Called with every graph that takes another's place. */
  onChange(listener: (graph: Graph) => void): void;
  close(): Promise<void>;
}

const LOOKED_AT_EVERY_MS = 2_000;
/** Requests that began under the old graph end under it. */
const OLD_GRAPH_LIVES_MS = 30_000;

/**
 * Serves the supergraph of a file, and the file's next version as soon as it is there. One that cannot be served leaves
 * the old one in force, and alarms.
 */
export async function watchSupergraph<Graph extends Served>(path: string, serve: (sdl: string) => Promise<Graph>, alarm: (problem: string) => void): Promise<SupergraphInForce<Graph>> {
  let graph = await serve(readFileSync(path, 'utf8'));
  const bySchema = new WeakMap<GraphQLSchema, Graph>([[graph.apiSchema, graph]]);
  let failed: string | null = null;
  let reloading = Promise.resolve();
  const listeners = new Set<(graph: Graph) => void>();
  const reload = async (): Promise<void> => {
    const sdl = readFileSync(path, 'utf8');
    if (sdl === failed) return;
    try {
      const next = await serve(sdl);
      const old = graph;
      graph = next;
      failed = null;
      bySchema.set(next.apiSchema, next);
      for (const listener of listeners) listener(next);
      setTimeout(() => void old.close(), OLD_GRAPH_LIVES_MS).unref();
    } catch (error) {
      failed = sdl;
      alarm(error instanceof Error ? error.message : 'the supergraph cannot be served');
      // It may have been read while it was being written.
      setTimeout(again, LOOKED_AT_EVERY_MS).unref();
    }
  };
  /** One after the other, so that the last version is the one that stays. */
  const again = (): void => {
    reloading = reloading.then(reload).catch(() => alarm('the supergraph cannot be read'));
  };
  const changed = (now: { mtimeMs: number }, before: { mtimeMs: number }): void => {
    if (now.mtimeMs !== before.mtimeMs && now.mtimeMs > 0) again();
  };
  watchFile(path, { interval: LOOKED_AT_EVERY_MS, persistent: false }, changed);
  return {
    current: () => graph,
    of: (apiSchema) => bySchema.get(apiSchema) ?? graph,
    onChange: (listener) => void listeners.add(listener),
    close: () => {
      unwatchFile(path, changed);
      return graph.close();
    },
  };
}
