import 'reflect-metadata';
import { openConfig } from '#gateway/open/config';
import { startOpenGateway } from '#gateway/open/start-open-gateway';
import { supergraphFile } from '#bench/gateway/bench-graph';
import { runVariant } from '#bench/gateway/variant-process';

/** childgraph's executor alone: no policy, no grants, no record. */
runVariant(async () => (await startOpenGateway(openConfig({ supergraph: supergraphFile(), port: '0' }, process.env), () => undefined)).url);
