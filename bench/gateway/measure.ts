import type { MeasuredOperation } from '#bench/gateway/operations';
import { ask, type Running, usageOf } from '#bench/gateway/processes';
import type { BenchWorld } from '#bench/gateway/world-process';

export interface Measuring {
  readonly rounds: number;
  /** Of one variant in one round. */
  readonly seconds: number;
  readonly connections: number;
}

export interface Measured {
  /** Microseconds of the gateway's process a request: the least of the rounds, and the median. */
  readonly cpu: number;
  readonly medianCpu: number;
  /** Of the round of the least CPU, in ms. */
  readonly p50: number;
  readonly p99: number;
  /** The most of the rounds, in bytes. */
  readonly rss: number;
  /** Answers that were none. */
  readonly failed: number;
}

interface Round { readonly cpu: number; readonly p50: number; readonly p99: number; readonly rss: number; readonly failed: number }

/** Rounds A B C A B C, so that whatever else the machine does falls on all alike. */
export async function measureInRounds(running: readonly Running[], operations: readonly MeasuredOperation[], world: BenchWorld, how: Measuring): Promise<ReadonlyMap<Running, Measured>> {
  for (const each of running) await warmUp(each, operations, world, how);
  const rounds = new Map<Running, Round[]>(running.map((each) => [each, []]));
  for (let round = 0; round < how.rounds; round += 1) {
    for (const each of running) rounds.get(each)?.push(await measure(each, operations, world, how));
  }
  return new Map([...rounds].map(([each, measured]) => [each, inShort(measured)]));
}

function inShort(rounds: readonly Round[]): Measured {
  const sorted = [...rounds].sort((one, other) => one.cpu - other.cpu);
  const [best, median] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  if (!best || !median) throw new Error('no round');
  return {
    cpu: best.cpu, medianCpu: median.cpu, p50: best.p50, p99: best.p99,
    rss: Math.max(...rounds.map(({ rss }) => rss)), failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Every operation twice at least: what is kept of it is kept by then, and it is known to the gateway. */
async function warmUp(running: Running, operations: readonly MeasuredOperation[], world: BenchWorld, { seconds, connections }: Measuring): Promise<void> {
  await load(running, operations, world, { seconds: seconds / 2, connections, atLeast: operations.length * 2 });
}

async function measure(running: Running, operations: readonly MeasuredOperation[], world: BenchWorld, how: Measuring): Promise<Round> {
  const before = await usageOf(running);
  const { times, failed } = await load(running, operations, world, { ...how, atLeast: operations.length });
  const after = await usageOf(running);
  const at = (quantile: number): number => times[Math.floor(times.length * quantile)] ?? 0;
  return { cpu: (after.cpuMicros - before.cpuMicros) / times.length, p50: at(0.5), p99: at(0.99), rss: after.rssBytes, failed };
}

interface Load { readonly seconds: number; readonly connections: number; readonly atLeast: number }

async function load(running: Running, operations: readonly MeasuredOperation[], world: BenchWorld, { seconds, connections, atLeast }: Load): Promise<{ readonly times: readonly number[]; readonly failed: number }> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  let [sent, failed] = [0, 0];
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < until || sent < atLeast) {
      const operation = operations[sent++ % operations.length];
      if (!operation) return;
      const start = performance.now();
      const { status, text } = await ask(running, operation, world);
      times.push(performance.now() - start);
      if (status !== 200 || !text.includes('"data":{')) failed += 1;
    }
  }));
  return { times: times.sort((a, b) => a - b), failed };
}
