import { counted, startCounting } from '#bench/gateway/remembering-server';
import type { BenchGraph } from '#bench/gateway/bench-graph';

/** What the gateways of one run stand in front of, and who asks. */
export interface BenchWorld {
  readonly graph: BenchGraph;
  /** Only where the graph is childgraph's own: who asks, about whom. */
  readonly person?: { readonly issuer: string; readonly token: string; readonly amira: string };
}

/** How the subgraphs' process talks to its parent: their world when they are ready, and what they were asked when it wants to know. */
export function tellWorld(start: () => Promise<BenchWorld>): void {
  process.on('message', (message) => {
    if (message === 'count') startCounting();
    process.send?.(message === 'count' ? {} : counted());
  });
  process.on('disconnect', () => process.exit(0));
  start().then((world) => process.send?.(world), (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
}
