import type { OpenConfig } from '#gateway/open/config';
import { type OpenGraph, openGraph } from '#gateway/open/open-graph';
import { openServer } from '#gateway/open/open-server';
import { type SupergraphInForce, watchSupergraph } from '#gateway/supergraph/watch-supergraph';
import { type SubgraphTransport, subgraphTransport } from '#gateway/transport/subgraph-transport';

export interface OpenGateway {
  readonly url: string;
  close(): Promise<void>;
}

const CONNECTIONS_EACH = 64;

/**
 * A gateway for any Federation 2 supergraph, with no policy, no hub, no record and no grants: for developers, and for
 * comparing the executor with others. @throws Error where the file holds no supergraph, or names a subgraph without an address
 */
export async function startOpenGateway(config: OpenConfig, tell: (problem: string) => void): Promise<OpenGateway> {
  const addresses = new Map<string, URL>();
  const serve = async (sdl: string): Promise<OpenGraph> => {
    const graph = await openGraph(sdl);
    for (const { name, url } of graph.subgraphs) addresses.set(name, addressFor(config, name, url));
    return graph;
  };
  const supergraph: SupergraphInForce<OpenGraph> = await watchSupergraph(config.supergraph, serve, tell);
  const transport: SubgraphTransport = subgraphTransport({ addresses, connections: CONNECTIONS_EACH, largestAnswer: config.limits.largestAnswer, circuit: { opensAfter: 5, triedAgainAfterMs: 1_000 }, pipelines: config.pipelining });
  const app = await openServer(config, supergraph, transport);
  const url = await app.listen({ port: config.port, host: config.host });
  return {
    url,
    close: async () => {
      await app.close();
      await Promise.all([supergraph.close(), transport.close()]);
    },
  };
}

function addressFor({ addressOf }: OpenConfig, name: string, url: string): URL {
  const address = addressOf(name) ?? (URL.canParse(url) ? new URL(url) : undefined);
  if (!address) throw new Error(`The supergraph gives no address for the subgraph "${name}": say where it answers, by --subgraph ${name}=URL`);
  return address;
}
