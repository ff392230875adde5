import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { supergraphFile } from '#bench/gateway/bench-graph';
import { requirePeer } from '#bench/gateway/peer-packages';
import { runVariant } from '#bench/gateway/variant-process';

interface HiveRuntime { createGatewayRuntime(config: object): RequestListener }

/** Hive's gateway runtime with Hive router's planner, which is written in Rust; served by node:http, as its documentation does. */
runVariant(async () => {
  const { createGatewayRuntime } = requirePeer('@graphql-hive/gateway-runtime') as HiveRuntime;
  const { unifiedGraphHandler } = requirePeer('@graphql-hive/router-runtime') as { readonly unifiedGraphHandler: unknown };
  const server = createServer(createGatewayRuntime({ supergraph: readFileSync(supergraphFile(), 'utf8'), unifiedGraphHandler, logging: false, landingPage: false, graphiql: false }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
