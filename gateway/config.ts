import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { AuditPlace } from '#record/store/audit-database';
import { auditEnvironment, placeIn } from '#record/config';
import { ConfigError } from '#gateway/config-error';
import { limitsEnvironment, limitsIn, type OperationLimits, type PersistedConfig, persistedEnvironment, persistedIn } from '#gateway/http/config';
import { type ViewerLimits, viewerLimitsEnvironment, viewerLimitsIn } from '#gateway/limits/config';
import { addressOf, readRegistry, type RegisteredSubgraph, urlVariable } from '#gateway/supergraph/registry';

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');
const file = z.string().refine((path) => existsSync(path), 'there is no such file');
const milliseconds = z.coerce.number().int().min(50).max(30_000);

const environmentShape = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  OIDC_ISSUER: z.url('the issuer of access tokens, as it names itself'),
  OIDC_AUDIENCE: z.string().default('childgraph'),
  SUPERGRAPH: file.default('schema/supergraph.graphql'),
  REGISTRY: file.default('subgraphs/registry.yaml'),
  GATEWAY_SECRET: z.string().min(32, 'the secret that grant keys are derived from, at least 32 characters'),
  POLICY_DIRECTORY: file.default('policies'),
  /** Further folders of rows, separated by commas. */
  POLICY_ADDITIONAL: z.string().default('').transform((list) => list.split(',').map((folder) => folder.trim()).filter(Boolean)),
  REDIS_URL: z.url().optional(),
  ...auditEnvironment.shape,
  ...limitsEnvironment.shape,
  ...viewerLimitsEnvironment.shape,
  ...persistedEnvironment.shape,
  DEMO_VIEWERS_URL: z.url().optional(),
  EXPLORER: onOff.optional(),
  CONSOLE: onOff.default(true),
  /** How browsers reach this gateway; where sign-in comes back to. By default this machine and the port. */
  CONSOLE_URL: z.url().optional(),
  CONSOLE_DIRECTORY: z.string().default('console/dist'),
  CONSOLE_IDLE_MINUTES: z.coerce.number().int().min(1).max(720).default(30),
  OIDC_CLIENT_ID: z.string().min(1).default('childgraph-console'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SCOPE: z.string().min(1).default('openid profile childgraph'),
  METRICS: onOff.default(false),
  /** Known operations are answered before Apollo Server; off to compare the two. */
  FAST_LANE: onOff.default(true),
  /** Ask quick subgraphs over few connections, many requests a write (ADR 0032). */
  SUBGRAPH_PIPELINING: onOff.default(true),
  REQUEST_TIMEOUT_MS: milliseconds.default(10_000),
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(1_300),
  FACTS_TIMEOUT_MS: milliseconds.default(500),
  FACTS_MAX_AGE_MS: z.coerce.number().int().min(0).max(60_000).default(500),
});

export interface ConsoleConfig {
  /** Scheme, host and port as browsers know them. */
  readonly origin: string;
  /** Where the built pages are. */
  readonly directory: string;
  readonly idleSeconds: number;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string;
}

export interface GatewayConfig {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly issuer: string;
  readonly audience: string;
  /** Path of the supergraph's SDL; watched. */
  readonly supergraph: string;
  readonly subgraphs: readonly RegisteredSubgraph[];
  readonly addresses: ReadonlyMap<string, URL>;
  readonly gatewaySecret: string;
  readonly policyDirectory: string;
  readonly policyAdditional: readonly string[];
  readonly redisUrl: string | undefined;
  readonly audit: AuditPlace;
  readonly demoViewersUrl: string | undefined;
  readonly explorer: boolean;
  /** The browser's pages and their sign-in; undefined where this gateway has none. */
  readonly console: ConsoleConfig | undefined;
  readonly metrics: boolean;
  readonly fastLane: boolean;
  readonly pipelining: boolean;
  readonly limits: OperationLimits;
  readonly viewerLimits: ViewerLimits;
  readonly persisted: PersistedConfig;
  /** All of a request, from its arrival; what it asks of subgraphs is told how much of it is left. */
  readonly requestTimeoutMs: number;
  readonly subgraphTimeoutMs: number;
  readonly factsTimeoutMs: number;
  readonly factsMaxAgeMs: number;
}

/** Reads the environment once. @throws ConfigError listing every problem at once */
export function gatewayConfig(environment: NodeJS.ProcessEnv): GatewayConfig {
  const parsed = environmentShape.safeParse(environment);
  const { subgraphs, problem } = registered(parsed.data?.REGISTRY ?? environment['REGISTRY'] ?? 'subgraphs/registry.yaml');
  const addresses = subgraphs.map((subgraph) => [subgraph, environment[urlVariable(subgraph.name)]] as const);
  const wrong = addresses.filter(([, url]) => url !== undefined && !URL.canParse(url)).map(([{ name }]) => `${urlVariable(name)}: is no URL`);
  const issues = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const unlisted = parsed.data?.ONLY_PERSISTED === 'on' && !parsed.data.PERSISTED_OPERATIONS ? ['ONLY_PERSISTED: needs the list, by PERSISTED_OPERATIONS'] : [];
  const problems = [...issues, ...problem, ...wrong, ...unlisted];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  return {
    production, port: env.PORT, host: env.HOST, logLevel: env.LOG_LEVEL, issuer: env.OIDC_ISSUER, audience: env.OIDC_AUDIENCE,
    supergraph: env.SUPERGRAPH, subgraphs, addresses: new Map(addresses.map(([subgraph, url]) => [subgraph.name, addressOf(subgraph, url)])),
    gatewaySecret: env.GATEWAY_SECRET, policyDirectory: env.POLICY_DIRECTORY, policyAdditional: env.POLICY_ADDITIONAL, redisUrl: env.REDIS_URL,
    audit: placeIn(env),
    // Tokens for whoever asks are for a demonstration only.
    demoViewersUrl: production ? undefined : env.DEMO_VIEWERS_URL,
    explorer: env.EXPLORER ?? !production, console: env.CONSOLE ? consoleConfig(env) : undefined, metrics: env.METRICS, fastLane: env.FAST_LANE, pipelining: env.SUBGRAPH_PIPELINING, limits: limitsIn(env), viewerLimits: viewerLimitsIn(env), persisted: persistedIn(env),
    requestTimeoutMs: env.REQUEST_TIMEOUT_MS, subgraphTimeoutMs: env.SUBGRAPH_TIMEOUT_MS, factsTimeoutMs: env.FACTS_TIMEOUT_MS, factsMaxAgeMs: env.FACTS_MAX_AGE_MS,
  };
}

const consoleConfig = (env: z.infer<typeof environmentShape>): ConsoleConfig => ({
  origin: new URL(env.CONSOLE_URL ?? `http://localhost:${env.PORT}`).origin, directory: resolve(env.CONSOLE_DIRECTORY), idleSeconds: env.CONSOLE_IDLE_MINUTES * 60,
  clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET, scope: env.OIDC_SCOPE,
});

function registered(path: string): { readonly subgraphs: readonly RegisteredSubgraph[]; readonly problem: readonly string[] } {
  if (!existsSync(path)) return { subgraphs: [], problem: [] };
  try {
    return { subgraphs: readRegistry(path), problem: [] };
  } catch (error) {
    return { subgraphs: [], problem: [`REGISTRY: ${error instanceof Error ? error.message : 'cannot be read'}`] };
  }
}
