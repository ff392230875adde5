import 'reflect-metadata';
import { gatewayConfig } from '#gateway/config';
import { startGateway } from '#gateway/start-gateway';
import { runVariant } from '#bench/gateway/variant-process';

/** childgraph with everything on: tokens, purpose, policy, grants, the record of access. */
runVariant(async () => (await startGateway(gatewayConfig(process.env))).url);
