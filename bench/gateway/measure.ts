import type { BenchWorld } from '#bench/gateway/memo-subgraphs';
import type { MeasuredOperation } from '#bench/gateway/operations';
import { ask, type Running, usageOf } from '#bench/gateway/variants';

export interface Measuring { readonly rounds: number; readonly requests: number; readonly connections: number }
export interface Measured { readonly cpu: number; readonly p50: number; readonly p99: number; readonly rss: number }

/** Rounds A B C A B C, so that whatever else the machine does falls on all alike; of each variant the round of the least CPU. */
export async function measureInRounds(running: readonly Running[], operations: readonly MeasuredOperation[], world: BenchWorld, how: Measuring): Promise<ReadonlyMap<Running, Measured>> {
  for (const each of running) await load(each, operations, world, { ...how, requests: Math.max(operations.length * 3, Math.ceil(how.requests / 4)) });
  const best = new Map<Running, Measured>();
  for (let round = 0; round < how.rounds; round += 1) {
    for (const each of running) {
      const measured = await measure(each, operations, world, how);
      const held = best.get(each);
      if (!held || measured.cpu < held.cpu) best.set(each, measured);
    }
  }
  return best;
}

async function measure(running: Running, operations: readonly MeasuredOperation[], world: BenchWorld, how: Measuring): Promise<Measured> {
  const before = await usageOf(running);
  const times = await load(running, operations, world, how);
  const after = await usageOf(running);
  const at = (quantile: number): number => times[Math.floor(times.length * quantile)] ?? 0;
  return { cpu: (after.cpuMicros - before.cpuMicros) / how.requests, p50: at(0.5), p99: at(0.99), rss: after.rssBytes };
}

async function load(running: Running, operations: readonly MeasuredOperation[], world: BenchWorld, { requests, connections }: Measuring): Promise<readonly number[]> {
  const times: number[] = [];
  let sent = 0;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (sent < requests) {
      const operation = operations[sent++ % operations.length];
      if (!operation) return;
      const start = performance.now();
      await ask(running, operation, world);
      times.push(performance.now() - start);
    }
  }));
  return times.sort((a, b) => a - b);
}

export const dataOf = (text: string): string => JSON.stringify((JSON.parse(text) as { data: unknown }).data);
