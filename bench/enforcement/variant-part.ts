import 'reflect-metadata';
import { gatewayConfig } from '#gateway/config';
import { gatewayDependencies } from '#gateway/dependencies';
import { serveHttp } from '#gateway/http/serve-http';
import { loadPolicy } from '#policies/load-policy';
import { PARTS, withholdingAllOf, withoutGrants, withoutRecord } from '#bench/enforcement/parts';
import { runVariant } from '#bench/gateway/variant-process';

/** childgraph up to one of its parts, and no further. */
runVariant(async () => {
  const upTo = PARTS.findIndex((part) => part === process.env['BENCH_PART']);
  const config = gatewayConfig(process.env);
  const policy = loadPolicy(config.policyDirectory);
  const load = () => (upTo >= PARTS.indexOf('withheld') ? withholdingAllOf('health', policy) : policy);
  const dependencies = await gatewayDependencies(config, load, undefined, upTo >= PARTS.indexOf('grants') ? undefined : withoutGrants);
  const app = await serveHttp(config, upTo >= PARTS.indexOf('record') ? dependencies : withoutRecord(dependencies));
  return app.listen({ port: 0, host: config.host });
});
