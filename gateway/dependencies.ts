import { randomUUID } from 'node:crypto';
import pino, { type DestinationStream, type Logger } from 'pino';
import { createClient } from 'redis';
import { decisionId } from '#schema/ids';
import type { Policy } from '#policies/decision';
import { loadPolicy } from '#policies/load-policy';
import { askFacts } from '#gateway/access/ask-facts';
import { type FactsCache, inProcessFactsCache } from '#gateway/access/facts-cache';
import { factsGatherer } from '#gateway/access/gather-facts';
import { gatheringsUnderWay } from '#gateway/access/gatherings-under-way';
import { type PolicyInForce, policyInForce } from '#gateway/access/policy-in-force';
import { redisFactsCache } from '#gateway/access/redis-facts-cache';
import { grantSigner } from '#gateway/access/sign-grant';
import { type AlertMark, alertMarks } from '#gateway/alerts/alert-mark';
import { openAuditDatabase } from '#record/store/audit-database';
import { pseudonyms } from '#record/store/pseudonyms';
import { accessRecorder } from '#gateway/audit/record-access';
import { beginRequest, type BeginSettings, standingFor } from '#gateway/begin-request';
import type { ConsoleConfig, GatewayConfig } from '#gateway/config';
import { type ConsoleBackEnd, consoleCookies } from '#gateway/http/console/console-back-end';
import { entriesInMemory } from '#gateway/http/console/entries-in-memory';
import { entriesInRedis } from '#gateway/http/console/entries-in-redis';
import { type EntryStore, sealedStore } from '#gateway/http/console/sealed-store';
import { consoleSessions } from '#gateway/http/console/sessions';
import { signInClient } from '#gateway/http/console/sign-in-client';
import { productExecutor } from '#gateway/execution/product-executor';
import { type PersistedOperations, persistedOperations } from '#gateway/http/persisted-operations';
import { rememberTokens } from '#gateway/identity/remember-tokens';
import { tokenVerifier } from '#gateway/identity/verify-token';
import { countersInMemory, countersInRedis, type CounterStore } from '#gateway/limits/counter';
import { limitsOfViewers } from '#gateway/limits/viewer-limits';
import { gatewayMetrics, type Metrics } from '#gateway/observability/metrics';
import { warmOperations } from '#gateway/planning/warm-operations';
import type { Stages } from '#gateway/stages';
import { type ServedGraph, servedGraph } from '#gateway/supergraph/served-graph';
import { type SupergraphInForce, watchSupergraph } from '#gateway/supergraph/watch-supergraph';
import type { CircuitSettings } from '#gateway/transport/circuit';
import { type SubgraphTransport, subgraphTransport } from '#gateway/transport/subgraph-transport';

/** Everything a gateway is built of; constructed here and nowhere else. */
export interface Dependencies {
  readonly stages: Stages;
  readonly supergraph: SupergraphInForce<ServedGraph>;
  readonly policy: PolicyInForce;
  readonly transport: SubgraphTransport;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly persisted: PersistedOperations;
  /** The browser's back end; undefined where this gateway has none. */
  readonly console: ConsoleBackEnd | undefined;
  /** Whether something new waits for a viewer. */
  readonly alertMark: AlertMark;
  /** The subgraph whose readiness is the gateway's own. */
  readonly hub: string;
  /** Keys of everything kept between requests in this process: for whoever wants to see that no person is in one. */
  keptKeys(): readonly string[];
  /** Plans the persisted list anew: for a policy that has changed. */
  warm(): Promise<unknown>;
  close(): Promise<void>;
}

const CONNECTIONS_EACH = 32;
const CIRCUIT: CircuitSettings = { opensAfter: 5, triedAgainAfterMs: 1_000 };

/** Where the policy comes from: its files, unless a test brings its own. */
export type LoadPolicy = () => Policy;

/** Lets a test hear what crosses to subgraphs. */
export type TapTransport = (transport: SubgraphTransport) => SubgraphTransport;

export async function gatewayDependencies(config: GatewayConfig, load: LoadPolicy = fromFiles(config), logTo?: DestinationStream, tap: TapTransport = (transport) => transport): Promise<Dependencies> {
  const log = logTo ? pino({ name: 'gateway', level: config.logLevel }, logTo) : pino({ name: 'gateway', level: config.logLevel });
  const metrics = gatewayMetrics();
  const alarm = (problem: string): void => {
    metrics.alarm('policy_or_graph');
    log.error({ problem }, 'ALARM');
  };
  const persisted = persistedOperations(config.persisted);
  const policy = policyInForce(load, alarm);
  const shared = sharedStores(config.redisUrl, metrics);
  const limits = limitsOfViewers(config.viewerLimits, shared.counters, (kind) => {
    metrics.alarm(kind);
    log.warn({ kind }, 'ALARM: one viewer goes through children one by one; the record of access says who');
  });
  const warm = async (graph: ServedGraph): Promise<ServedGraph> => {
    const { known, unfit } = await warmOperations(graph, policy.current(), persisted.bodies.values());
    known.forEach(limits.known);
    if (unfit.length > 0) alarm(`operations of the persisted list do not fit the graph: ${unfit.join(', ')}`);
    return graph;
  };
  const supergraph = await watchSupergraph(config.supergraph, async (sdl) => warm(await servedGraph(sdl, (model) => productExecutor(model, metrics.uncompiled), metrics.interpreted)), alarm);
  const transport = tap(subgraphTransport({ addresses: config.addresses, connections: CONNECTIONS_EACH, largestAnswer: config.limits.largestAnswer, circuit: CIRCUIT, pipelines: config.pipelining }));
  const audit = await openAuditDatabase(config.audit);
  const verifyToken = rememberTokens(tokenVerifier(config));
  const sign = grantSigner(config.gatewaySecret);
  const hub = config.subgraphs.find(({ facts }) => facts === 'children')?.name ?? '';
  const agencies = config.subgraphs.flatMap(({ name, facts, agency }) => (facts === 'agency' && agency ? [{ agency, subgraph: name }] : []));
  const settings: BeginSettings = {
    fetching: { transport, sign, timeoutMs: config.subgraphTimeoutMs, patienceWith: patienceWith(config), onFault: metrics.fault },
    deciding: {
      gather: factsGatherer(askFacts(transport, sign, { hub, hubTimeoutMs: config.subgraphTimeoutMs, agencyTimeoutMs: config.factsTimeoutMs }), agencies, shared.cache, gatheringsUnderWay(config.factsMaxAgeMs)),
      cache: shared.cache, newDecisionId: () => decisionId(randomUUID()), now: () => new Date(), factsMaxAgeMs: config.factsMaxAgeMs, alarm,
    },
    recordAccess: accessRecorder(audit),
    pseudonymsOf: pseudonyms(audit),
    mostCost: config.limits.cost,
    limits,
    metrics, log,
  };
  const standing = standingFor(settings);
  return {
    stages: { graph: supergraph.of, policy: policy.current, verifyToken, begin: (of) => beginRequest(settings, standing(of.policy, of.graph), of) },
    supergraph, policy, transport, metrics, log, hub, persisted,
    alertMark: alertMarks(transport, sign, () => policy.current().version, config.subgraphs.find(({ pointsAtChildren }) => pointsAtChildren)?.name ?? hub),
    console: config.console && { ...consoleBackEnd(config.console, config.issuer, shared.entries), verifyToken, policy: policy.current },
    warm: () => warm(supergraph.current()),
    keptKeys: () => [...supergraph.current().keptKeys(), ...shared.keys()],
    close: async () => {
      await Promise.all([supergraph.close(), transport.close(), shared.close()]);
      await audit.destroy();
    },
  };
}

const fromFiles = ({ policyDirectory, policyAdditional }: GatewayConfig): LoadPolicy => () => loadPolicy(policyDirectory, { additional: policyAdditional });

/** The browser's back end, all but what it shares with the graph. */
function consoleBackEnd({ origin, idleSeconds, clientId, clientSecret, scope }: ConsoleConfig, issuer: string, entries: EntryStore): Omit<ConsoleBackEnd, 'verifyToken' | 'policy'> {
  const store = sealedStore(entries);
  const client = signInClient({ issuer, clientId, clientSecret, scope, redirectUri: `${origin}/console/signed-in` });
  return { origin, sessions: consoleSessions(store, idleSeconds), pending: store, client, ...consoleCookies(origin) };
}

interface SharedStores {
  readonly cache: FactsCache;
  readonly counters: CounterStore;
  /** The console's sessions, sealed. */
  readonly entries: EntryStore;
  /** None of Redis's: those are there to be seen in Redis. */
  readonly keys: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Redis where it is configured, shared between processes; this process's memory otherwise. */
function sharedStores(url: string | undefined, metrics: Metrics): SharedStores {
  if (!url) {
    const cache = inProcessFactsCache();
    return { cache, counters: countersInMemory, entries: entriesInMemory(), keys: () => cache.keys(), close: async () => undefined };
  }
  const redis = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 1_000 } });
  redis.on('error', () => metrics.alarm('redis'));
  // Facts are gathered anew while Redis is away, at the start as at any time.
  redis.connect().catch(() => metrics.alarm('redis'));
  return { cache: redisFactsCache(redis as never, () => metrics.alarm('redis')), counters: countersInRedis(redis), entries: entriesInRedis(redis as never), keys: () => [], close: async () => redis.destroy() };
}

const patienceWith = ({ subgraphs }: GatewayConfig): ReadonlyMap<string, number> =>
  new Map(subgraphs.flatMap(({ name, timeoutMs }) => (timeoutMs === undefined ? [] : [[name, timeoutMs] as const])));
