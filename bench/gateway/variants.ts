import { urlVariable } from '#gateway/supergraph/registry';
import type { BenchWorld } from '#bench/gateway/world-process';
import { GATEWAY_SECRET } from '#test/federation/subgraphs';

export interface Variant {
  readonly name: string;
  readonly file: string;
  readonly path: string;
  /** It has a policy: of some children its answers give less than the others'. */
  readonly withholds: boolean;
  readonly environment: (world: BenchWorld) => Readonly<Record<string, string>>;
}

const DATABASE = process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const PATIENT = { REQUEST_TIMEOUT_MS: '30000', SUBGRAPH_TIMEOUT_MS: '20000' };
const NO_LIMITS = { LIMIT_TOKENS: '15000', LIMIT_COST: '10000000', LIMIT_ANSWER_BYTES: '50000000' };

/** Everything a gateway in service has on: tokens, purpose, policy, grants, the record in a real PostgreSQL. Only counting requests is off. */
const everything = ({ person, graph }: BenchWorld): Readonly<Record<string, string>> => ({
  PORT: '0', LOG_LEVEL: 'silent', OIDC_ISSUER: person?.issuer ?? '', GATEWAY_SECRET, AUDIT_DATABASE_URL: DATABASE, AUDIT_SCHEMA: 'bench_gateway', CONSOLE: 'off', SUBGRAPH_PIPELINING: 'on',
  RATE_LIMIT_PER_MINUTE: '0', NEW_OPERATIONS_PER_MINUTE: '0', CHILDREN_PER_TEN_MINUTES: '0', NOT_FOUND_PER_TEN_MINUTES: '0', ...PATIENT, ...NO_LIMITS,
  ...Object.fromEntries(graph.subgraphs.map(({ name, url }) => [urlVariable(name), url])),
});

// Others run as their documentation says to in service; under it childgraph without policy is refused.
const production = () => ({ NODE_ENV: 'production' });
const peer = { path: '/', withholds: false, environment: production } as const;

export const APOLLO: Variant = { name: 'Apollo Server + @apollo/gateway, as they come', file: 'variant-apollo.ts', ...peer };
export const LIMIT: Variant = { name: 'hand-written limit', file: 'variant-limit.ts', ...peer };
export const NO_POLICY: Variant = { name: 'childgraph, no policy', file: 'variant-none.ts', path: '/graphql', withholds: false, environment: () => ({ ...PATIENT, ...NO_LIMITS }) };
export const ALL_ON: Variant = { name: 'childgraph, policy, grants and record on', file: 'variant-ours.ts', path: '/graphql', withholds: true, environment: everything };

/** The first is what the others are compared with. */
export const VARIANTS: readonly Variant[] = [
  APOLLO,
  { name: 'the same on undici', file: 'variant-apollo-undici.ts', ...peer },
  { name: 'Hive gateway, Rust planner', file: 'variant-hive.ts', ...peer, path: '/graphql' },
  { name: 'Mercurius gateway', file: 'variant-mercurius.ts', ...peer, path: '/graphql' },
  LIMIT,
  NO_POLICY,
  ALL_ON,
];
