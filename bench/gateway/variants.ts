import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Pool } from 'undici';
import { urlVariable } from '#gateway/supergraph/registry';
import type { BenchWorld } from '#bench/gateway/memo-subgraphs';
import type { MeasuredOperation } from '#bench/gateway/operations';
import { GATEWAY_SECRET } from '#test/federation/subgraphs';

export interface Variant {
  readonly name: string;
  readonly file: string;
  readonly path: string;
  /** It withholds what this viewer may not see of some children: its answers may be shorter than the others'. */
  readonly withholds: boolean;
  /** Measured in the longer comparisons too. */
  readonly isCompared: boolean;
  readonly environment: (world: BenchWorld) => Record<string, string>;
}

export interface Running { readonly variant: Variant; readonly child: ChildProcess; readonly pool: Pool }

export const NODE = ['-r', '@swc-node/register', '--max-semi-space-size=64'];
const MOST_CONNECTIONS = 64;
const DATABASE = process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const addresses = (world: BenchWorld): Record<string, string> => ({ BENCH_ADDRESSES: JSON.stringify(world.addresses) });

/** Everything a gateway in service has on: tokens, purpose, policy, grants, the record in a real PostgreSQL. Only counting requests is off. */
const everything = (world: BenchWorld): Record<string, string> => ({
  PORT: '0', LOG_LEVEL: 'silent', OIDC_ISSUER: world.issuer, GATEWAY_SECRET, AUDIT_DATABASE_URL: DATABASE, AUDIT_SCHEMA: 'bench_gateway', CONSOLE: 'off', SUBGRAPH_PIPELINING: 'on',
  RATE_LIMIT_PER_MINUTE: '0', NEW_OPERATIONS_PER_MINUTE: '0', CHILDREN_PER_TEN_MINUTES: '0', NOT_FOUND_PER_TEN_MINUTES: '0',
  ...Object.fromEntries(Object.entries(world.addresses).map(([name, url]) => [urlVariable(name), url])),
});

const own = { isCompared: true, withholds: false } as const;

/** The first is what the others are compared with. */
export const VARIANTS: readonly Variant[] = [
  { name: 'Apollo Server + @apollo/gateway, as they come', file: 'variant-apollo.ts', path: '/', environment: addresses, ...own },
  { name: 'the same on undici', file: 'variant-apollo-undici.ts', path: '/', environment: addresses, ...own, isCompared: false },
  { name: 'hand-written limit', file: 'variant-limit.ts', path: '/', environment: addresses, ...own, isCompared: false },
  { name: 'childgraph, no policy', file: 'variant-none.ts', path: '/graphql', environment: addresses, ...own },
  { name: 'childgraph, policy, grants and record on', file: 'variant-ours.ts', path: '/graphql', environment: everything, ...own, withholds: true },
];

const core = (child: ChildProcess, number: number): void => void spawn('taskset', ['-acp', String(number), String(child.pid)], { stdio: 'ignore' });

export async function startWorld(): Promise<{ readonly world: BenchWorld; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [...NODE, '--max-http-header-size=4000000', 'bench/gateway/memo-subgraphs.ts'], { stdio: ['ignore', 'pipe', 'ignore'] });
  core(child, 0);
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) if (line.startsWith('{')) return { world: JSON.parse(line) as BenchWorld, child };
  throw new Error('the subgraphs did not start');
}

export async function startVariants(variants: readonly Variant[], world: BenchWorld): Promise<readonly Running[]> {
  const running: Running[] = [];
  for (const variant of variants) {
    const child = fork(`bench/gateway/${variant.file}`, { execArgv: NODE, env: { ...process.env, ...variant.environment(world) } });
    core(child, 1);
    const told = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)]);
    if (told === null) console.error(`${variant.name} does not start, and is left out`);
    else running.push({ variant, child, pool: new Pool(new URL((told as [{ url: string }])[0].url).origin, { connections: MOST_CONNECTIONS }) });
  }
  return running;
}

export async function usageOf({ child }: Running): Promise<{ readonly cpuMicros: number; readonly rssBytes: number }> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [{ cpuMicros: number; rssBytes: number }];
  return usage;
}

export async function ask({ pool, variant }: Running, operation: MeasuredOperation, world: BenchWorld): Promise<string> {
  const { body } = await pool.request({
    path: variant.path, method: 'POST', body: JSON.stringify({ query: operation.query, variables: operation.variables(world) }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}`, 'x-purpose': 'direct_support' },
  });
  return body.text();
}

export function stopAll(running: readonly Running[], world: ChildProcess): void {
  for (const { child } of running) child.send('stop');
  world.kill();
  process.exit(0);
}
