import { randomUUID } from 'node:crypto';
import pino, { type DestinationStream, type Logger } from 'pino';
import { createClient } from 'redis';
import { decisionId } from '#schema/ids';
import type { Policy } from '#policies/decision';
import { loadPolicy } from '#policies/load-policy';
import { askFacts } from '#gateway/access/ask-facts';
import { type FactsCache, inProcessFactsCache } from '#gateway/access/facts-cache';
import { factsGatherer } from '#gateway/access/gather-facts';
import { type PolicyInForce, policyInForce } from '#gateway/access/policy-in-force';
import { redisFactsCache } from '#gateway/access/redis-facts-cache';
import { grantSigner } from '#gateway/access/sign-grant';
import { openAuditDatabase } from '#gateway/audit/audit-database';
import { pseudonyms } from '#gateway/audit/pseudonyms';
import { accessRecorder } from '#gateway/audit/record-access';
import { beginRequest, type BeginSettings } from '#gateway/begin-request';
import type { GatewayConfig } from '#gateway/config';
import { productExecutor } from '#gateway/execution/product-executor';
import { tokenVerifier } from '#gateway/identity/verify-token';
import { gatewayMetrics, type Metrics } from '#gateway/observability/metrics';
import type { Stages } from '#gateway/stages';
import { servedGraph } from '#gateway/supergraph/served-graph';
import { type SupergraphInForce, watchSupergraph } from '#gateway/supergraph/watch-supergraph';
import { type SubgraphTransport, subgraphTransport } from '#gateway/transport/subgraph-transport';

/** Everything a gateway is built of; constructed here and nowhere else. */
export interface Dependencies {
  readonly stages: Stages;
  readonly supergraph: SupergraphInForce;
  readonly policy: PolicyInForce;
  readonly transport: SubgraphTransport;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** The subgraph whose readiness is the gateway's own. */
  readonly hub: string;
  /** Keys of everything kept between requests in this process: for whoever wants to see that no person is in one. */
  keptKeys(): readonly string[];
  close(): Promise<void>;
}

const CONNECTIONS_EACH = 32;
const LARGEST_ANSWER = 5_000_000;

/** Where the policy comes from: its files, unless a test brings its own. */
export type LoadPolicy = () => Policy;

export async function gatewayDependencies(config: GatewayConfig, load: LoadPolicy = fromFiles(config), logTo?: DestinationStream): Promise<Dependencies> {
  const log = logTo ? pino({ name: 'gateway', level: config.logLevel }, logTo) : pino({ name: 'gateway', level: config.logLevel });
  const metrics = gatewayMetrics();
  const alarm = (problem: string): void => {
    metrics.alarm('policy_or_graph');
    log.error({ problem }, 'ALARM');
  };
  const policy = policyInForce(load, alarm);
  const supergraph = await watchSupergraph(config.supergraph, (sdl) => servedGraph(sdl, (model) => productExecutor(model, metrics.uncompiled)), alarm);
  const transport = subgraphTransport({ addresses: config.addresses, connections: CONNECTIONS_EACH, largestAnswer: LARGEST_ANSWER });
  const audit = await openAuditDatabase(config.audit);
  const shared = factsCache(config.redisUrl, metrics);
  const sign = grantSigner(config.gatewaySecret);
  const hub = config.subgraphs.find(({ facts }) => facts === 'children')?.name ?? '';
  const agencies = config.subgraphs.flatMap(({ name, facts, agency }) => (facts === 'agency' && agency ? [{ agency, subgraph: name }] : []));
  const settings: BeginSettings = {
    fetching: { transport, sign, timeoutMs: config.subgraphTimeoutMs, onFault: metrics.fault },
    deciding: {
      gather: factsGatherer(askFacts(transport, sign, { hub, hubTimeoutMs: config.subgraphTimeoutMs, agencyTimeoutMs: config.factsTimeoutMs }), agencies, shared.cache),
      cache: shared.cache, newDecisionId: () => decisionId(randomUUID()), now: () => new Date(), factsMaxAgeMs: config.factsMaxAgeMs, alarm,
    },
    recordAccess: accessRecorder(audit),
    pseudonymsOf: pseudonyms(audit),
    metrics, log,
  };
  return {
    stages: { graph: supergraph.current, policy: policy.current, verifyToken: tokenVerifier(config), begin: (of) => beginRequest(settings, of) },
    supergraph, policy, transport, metrics, log, hub,
    keptKeys: () => [...supergraph.current().keptKeys(), ...shared.keys()],
    close: async () => {
      await Promise.all([supergraph.close(), transport.close(), shared.close()]);
      await audit.destroy();
    },
  };
}

const fromFiles = ({ policyDirectory, policyAdditional }: GatewayConfig): LoadPolicy => () => loadPolicy(policyDirectory, { additional: policyAdditional });

interface SharedCache {
  readonly cache: FactsCache;
  /** None of Redis's: those are there to be seen in Redis. */
  readonly keys: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Redis where it is configured, shared between processes; this process's memory otherwise. */
function factsCache(url: string | undefined, metrics: Metrics): SharedCache {
  if (!url) {
    const cache = inProcessFactsCache();
    return { cache, keys: () => cache.keys(), close: async () => undefined };
  }
  const redis = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 1_000 } });
  redis.on('error', () => metrics.alarm('redis'));
  // Facts are gathered anew while Redis is away, at the start as at any time.
  redis.connect().catch(() => metrics.alarm('redis'));
  return { cache: redisFactsCache(redis as never, () => metrics.alarm('redis')), keys: () => [], close: async () => redis.destroy() };
}
