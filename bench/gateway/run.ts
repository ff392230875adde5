/**
 * `npm run bench:gateway`: gateway variants side by side, in rounds A B C A B C; CPU of the gateway's process per request,
 * the least of the rounds. The subgraphs answer from memory on one core, with the load; the gateways run on the other.
 * Only ratios taken in one run mean anything.
 */
import 'reflect-metadata';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { urlVariable } from '#gateway/supergraph/registry';
import { Pool } from 'undici';
import { OPERATIONS, type MeasuredOperation } from '#bench/gateway/operations';
import { GATEWAY_SECRET } from '#test/federation/subgraphs';
import type { BenchWorld } from '#bench/gateway/memo-subgraphs';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 1_500);
const CONNECTIONS = 16;
const NODE = ['-r', '@swc-node/register', '--max-semi-space-size=64'];

interface Variant { readonly name: string; readonly file: string; readonly environment: (world: BenchWorld) => Record<string, string> }
interface Running { readonly variant: Variant; readonly child: ChildProcess; readonly pool: Pool; readonly path: string }
interface Usage { readonly cpuMicros: number; readonly rssBytes: number }
interface Measured { cpu: number; p50: number; p99: number; rss: number }

const ours = (world: BenchWorld): Record<string, string> => ({
  PORT: '0', LOG_LEVEL: 'silent', OIDC_ISSUER: world.issuer, GATEWAY_SECRET, AUDIT_FOLDER: 'memory',
  ...Object.fromEntries(Object.entries(world.addresses).map(([name, url]) => [urlVariable(name), url])),
});

const VARIANTS: readonly Variant[] = [
  { name: 'Apollo Server + @apollo/gateway, as they come', file: 'variant-apollo.ts', environment: (world) => ({ BENCH_ADDRESSES: JSON.stringify(world.addresses) }) },
  { name: 'childgraph, policy, grants and record on', file: 'variant-ours.ts', environment: ours },
];

const core = (child: ChildProcess, number: number): void => void spawn('taskset', ['-acp', String(number), String(child.pid)], { stdio: 'ignore' });

async function startWorld(): Promise<{ readonly world: BenchWorld; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [...NODE, '--max-http-header-size=4000000', 'bench/gateway/memo-subgraphs.ts'], { stdio: ['ignore', 'pipe', 'ignore'] });
  core(child, 0);
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) if (line.startsWith('{')) return { world: JSON.parse(line) as BenchWorld, child };
  throw new Error('the subgraphs did not start');
}

async function startVariant(variant: Variant, world: BenchWorld): Promise<Running> {
  const child = fork(`bench/gateway/${variant.file}`, { execArgv: NODE, env: { ...process.env, ...variant.environment(world) } });
  core(child, 1);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { variant, child, pool: new Pool(new URL(url).origin, { connections: CONNECTIONS }), path: variant.file === 'variant-apollo.ts' ? '/' : '/graphql' };
}

async function usageOf({ child }: Running): Promise<Usage> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [Usage];
  return usage;
}

async function ask(running: Running, operation: MeasuredOperation, world: BenchWorld): Promise<string> {
  const { body } = await running.pool.request({
    path: running.path, method: 'POST', body: JSON.stringify({ query: operation.query, variables: operation.variables(world) }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${world.token}`, 'x-purpose': 'direct_support' },
  });
  return body.text();
}

async function load(running: Running, operation: MeasuredOperation, world: BenchWorld, requests: number): Promise<number[]> {
  const times: number[] = [];
  let left = requests;
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (left-- > 0) {
      const start = performance.now();
      await ask(running, operation, world);
      times.push(performance.now() - start);
    }
  }));
  return times.sort((a, b) => a - b);
}

async function measure(running: Running, operation: MeasuredOperation, world: BenchWorld): Promise<Measured> {
  const before = await usageOf(running);
  const times = await load(running, operation, world, REQUESTS);
  const after = await usageOf(running);
  const at = (quantile: number): number => times[Math.floor(times.length * quantile)] ?? 0;
  return { cpu: (after.cpuMicros - before.cpuMicros) / REQUESTS, p50: at(0.5), p99: at(0.99), rss: after.rssBytes };
}

const dataOf = (text: string): string => JSON.stringify((JSON.parse(text) as { data: unknown }).data);

async function main(): Promise<void> {
  const { world, child } = await startWorld();
  const variants: Running[] = [];
  for (const variant of VARIANTS) variants.push(await startVariant(variant, world));
  console.log('| operation | variant | CPU µs a request | ratio | p50 ms | p99 ms | memory MB |\n|---|---|---|---|---|---|---|');
  for (const operation of OPERATIONS) {
    const answers = await Promise.all(variants.map((running) => ask(running, operation, world)));
    const same = new Set(answers.map(dataOf)).size === 1;
    if (!same) console.error(`${operation.name}: the variants do not answer alike\n${answers.map((text) => text.slice(0, 600)).join('\n')}`);
    for (const running of variants) await load(running, operation, world, 300);
    const best = new Map<Running, Measured>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const running of variants) {
        const measured = await measure(running, operation, world);
        const held = best.get(running);
        if (!held || measured.cpu < held.cpu) best.set(running, measured);
      }
    }
    const least = Math.min(...[...best.values()].map(({ cpu }) => cpu));
    for (const [{ variant }, { cpu, p50, p99, rss }] of best) {
      console.log(`| ${operation.name} | ${variant.name} | ${cpu.toFixed(0)} | ${(cpu / least).toFixed(1)}x | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${(rss / 1e6).toFixed(0)} |`);
    }
  }
  for (const { child: process_ } of variants) process_.send('stop');
  child.kill();
  process.exit(0);
}

void main();
