import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { ServedGraph } from '#gateway/supergraph/served-graph';

export interface SupergraphInForce {
  current(): ServedGraph;
  /** Called with every graph that takes another's place. */
  onChange(listener: (graph: ServedGraph) => void): void;
  close(): Promise<void>;
}

const LOOKED_AT_EVERY_MS = 2_000;
/** Requests that began under the old graph end under it. */
const OLD_GRAPH_LIVES_MS = 30_000;

/**
 * Serves the supergraph of a file, and the file's next version as soon as it is there. One that cannot be served leaves
 * the old one in force, and alarms.
 */
export async function watchSupergraph(path: string, serve: (sdl: string) => Promise<ServedGraph>, alarm: (problem: string) => void): Promise<SupergraphInForce> {
  let graph = await serve(readFileSync(path, 'utf8'));
  const listeners = new Set<(graph: ServedGraph) => void>();
  const reload = async (): Promise<void> => {
    try {
      const next = await serve(readFileSync(path, 'utf8'));
      const old = graph;
      graph = next;
      for (const listener of listeners) listener(next);
      setTimeout(() => void old.close(), OLD_GRAPH_LIVES_MS).unref();
    } catch (error) {
      alarm(error instanceof Error ? error.message : 'the supergraph cannot be served');
    }
  };
  const changed = (now: { mtimeMs: number }, before: { mtimeMs: number }): void => {
    if (now.mtimeMs !== before.mtimeMs && now.mtimeMs > 0) void reload();
  };
  watchFile(path, { interval: LOOKED_AT_EVERY_MS, persistent: false }, changed);
  return {
    current: () => graph,
    onChange: (listener) => void listeners.add(listener),
    close: () => {
      unwatchFile(path, changed);
      return graph.close();
    },
  };
}
