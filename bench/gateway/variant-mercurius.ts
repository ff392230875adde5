import { readBenchGraph } from '#bench/gateway/bench-graph';
import { federationOne } from '#bench/gateway/federation-one';
import { requirePeer } from '#bench/gateway/peer-packages';
import { runVariant } from '#bench/gateway/variant-process';

interface FastifyApp {
  register(plugin: unknown, options: object): unknown;
  listen(where: object): Promise<string>;
}

/** Mercurius and its gateway. It reads no supergraph, and speaks Federation 1: it is told each subgraph's schema as far as that can say it. */
runVariant(async () => {
  const app = (requirePeer('fastify') as () => FastifyApp)();
  const services = federationOne(readBenchGraph().subgraphs).map(({ name, url, sdl }) => ({ name, url, schema: sdl, mandatory: true, connections: 64 }));
  await app.register(requirePeer('@mercuriusjs/gateway'), { gateway: { services } });
  return app.listen({ port: 0, host: '127.0.0.1' });
});
