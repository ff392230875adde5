import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { Pool } from 'undici';
import { writeBenchGraph } from '#bench/gateway/bench-graph';
import type { MeasuredOperation } from '#bench/gateway/operations';
import type { Counts } from '#bench/gateway/remembering-server';
import type { Variant } from '#bench/gateway/variants';
import type { BenchWorld } from '#bench/gateway/world-process';

export interface RunningWorld {
  readonly world: BenchWorld;
  /** What the subgraphs are asked while `work` is done. */
  count(work: () => Promise<void>): Promise<Counts>;
  stop(): void;
}

export interface Running { readonly variant: Variant; readonly pool: Pool; readonly child: ChildProcess }
export interface Usage { readonly cpuMicros: number; readonly rssBytes: number }
export interface Asked { readonly status: number; readonly text: string }

const NODE = ['-r', '@swc-node/register', '--max-semi-space-size=64'];
const MOST_CONNECTIONS = 64;
const GATEWAY_CORE = 1;
const OTHER_CORE = 0;

/** Without taskset, or on one core, there is nothing to pin to: figures are then worse, and ratios still alike. */
const pin = (core: number, pid: number | undefined): void => void spawnSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' });

/** The load is this very process. */
export const pinLoad = (): void => pin(OTHER_CORE, process.pid);

/** What a process says next; null where it ends instead. */
const told = (child: ChildProcess, question?: string): Promise<unknown> =>
  new Promise((resolve) => {
    const ended = (): void => void resolve(null);
    child.once('exit', ended).once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
    if (question) child.send(question);
  });

/** Starts the subgraphs of `bench/gateway/FILE`. */
export async function startWorld(file: string): Promise<RunningWorld> {
  const child = fork(`bench/gateway/${file}`, { execArgv: [...NODE, '--max-http-header-size=4000000'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  pin(OTHER_CORE, child.pid);
  const world = (await told(child)) as BenchWorld | null;
  if (!world) throw new Error('the subgraphs did not start');
  pin(OTHER_CORE, child.pid);
  return {
    world,
    count: async (work) => {
      await told(child, 'count');
      await work();
      return (await told(child, 'counted')) as Counts;
    },
    stop: () => void child.kill(),
  };
}

/** Those that start; of the others it is told why. */
export async function startVariants(variants: readonly Variant[], world: BenchWorld): Promise<readonly Running[]> {
  const { environment, supergraph } = writeBenchGraph(world.graph);
  const running: Running[] = [];
  for (const variant of variants) {
    const child = fork(`bench/gateway/${variant.file}`, { execArgv: NODE, env: { ...process.env, SUPERGRAPH: supergraph, ...environment, ...variant.environment(world) } });
    pin(GATEWAY_CORE, child.pid);
    const ready = (await told(child)) as { readonly url: string } | null;
    if (!ready) {
      console.error(`${variant.name} does not start, and is left out`);
      continue;
    }
    pin(GATEWAY_CORE, child.pid);
    running.push({ variant, child, pool: new Pool(new URL(ready.url).origin, { connections: MOST_CONNECTIONS, headersTimeout: 120_000 }) });
  }
  return running;
}

export const usageOf = async ({ child }: Running): Promise<Usage> => (await told(child, 'usage')) as Usage;

export async function ask({ pool, variant }: Running, operation: MeasuredOperation, { person }: BenchWorld): Promise<Asked> {
  const { statusCode, body } = await pool.request({
    path: variant.path, method: 'POST', body: JSON.stringify({ query: operation.query, variables: operation.variables(person?.amira ?? '') }),
    headers: { 'content-type': 'application/json', ...(person ? { authorization: `Bearer ${person.token}`, 'x-purpose': 'direct_support' } : {}) },
  });
  return { status: statusCode, text: await body.text() };
}

export function stopAll(running: readonly Running[]): void {
  for (const { child } of running) child.send('stop');
}
