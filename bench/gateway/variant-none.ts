import 'reflect-metadata';
import { openConfig } from '#gateway/open/config';
import { startOpenGateway } from '#gateway/open/start-open-gateway';
import { runVariant } from '#bench/gateway/variant-process';

/** childgraph's executor alone: no policy, no grants, no record. */
runVariant(async () => {
  const addresses = JSON.parse(process.env['BENCH_ADDRESSES'] ?? '{}') as Record<string, string>;
  const subgraph = Object.entries(addresses).map(([name, url]) => `${name}=${url}`);
  return (await startOpenGateway(openConfig({ supergraph: 'schema/supergraph.graphql', port: '0', subgraph }, process.env), () => undefined)).url;
});
