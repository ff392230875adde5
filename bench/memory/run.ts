/**
 * `npm run bench:memory`: a hundred thousand different operations, none asked twice, against a gateway without policy and one with
 * everything on. Fails where memory that is in use after a collection goes on growing once the caches are full.
 */
import 'reflect-metadata';
import { Command } from 'commander';
import { Pool } from 'undici';
import { startWatched, type WatchedGateway } from '#bench/abuse/start-watched';
import { isFlat, type Mark } from '#bench/memory/flat';
import { differentOperation } from '#bench/memory/different-operations';
import { writeBenchGraph } from '#bench/gateway/bench-graph';
import { startWorld } from '#bench/gateway/processes';
import { ALL_ON, NO_POLICY, type Variant } from '#bench/gateway/variants';
import type { BenchWorld } from '#bench/gateway/world-process';
import { progressBar } from '#bench/progress-bar';

interface Options { readonly operations: string; readonly only?: string }

const CONNECTIONS = 8;
const MARKS = 20;

new Command('bench:memory')
  .description('Does memory stay flat over very many different operations? Prints PASS or FAIL. Half an hour or more for 100,000; caches are full after 4,000, so that 10,000 tell much.')
  .option('--operations <n>', 'how many different ones', '100000')
  .option('--only <which>', 'open (no policy) or policy (everything on)')
  .action(run)
  .parseAsync()
  .catch((error: Error) => {
    console.error(error.stack);
    process.exit(1);
  });

async function run({ operations, only }: Options): Promise<void> {
  const running = await startWorld('own-subgraphs.ts');
  const problems: string[] = [];
  for (const [name, variant] of [['open', NO_POLICY], ['policy', ALL_ON]] as const) {
    if (only && only !== name) continue;
    const marks = await measure(variant, running.world, Number(operations));
    console.log(`\n${variant.name}\n\n| operations | heap in use MB | resident MB |\n|---|---|---|`);
    for (const { asked, heapMb, rssMb } of marks) console.log(`| ${asked.toLocaleString('en-GB')} | ${heapMb.toFixed(1)} | ${rssMb.toFixed(0)} |`);
    const { flat, says } = isFlat(marks);
    console.log(`\n${flat ? 'PASS' : 'FAIL'}: ${says}`);
    if (!flat) problems.push(variant.name);
  }
  running.stop();
  process.exit(problems.length > 0 ? 1 : 0);
}

async function measure(variant: Variant, world: BenchWorld, operations: number): Promise<readonly Mark[]> {
  const { environment, supergraph } = writeBenchGraph(world.graph);
  const gateway = await startWatched({ SUPERGRAPH: supergraph, PORT: '0', ...environment, ...variant.environment(world), ...(variant === NO_POLICY ? { BENCH_OPEN: 'on' } : {}) });
  const bar = progressBar(operations, 'operations');
  const marks: Mark[] = [];
  for (let mark = 0; mark < MARKS; mark += 1) {
    const [from, to] = [Math.round((operations * mark) / MARKS), Math.round((operations * (mark + 1)) / MARKS)];
    await askAll(gateway, world, from, to);
    await gateway.ask('collect');
    const { heapMb, rssMb } = await gateway.ask('collect');
    marks.push({ asked: to, heapMb, rssMb });
    bar.at(to);
  }
  bar.end();
  await gateway.stop();
  return marks;
}

/** @throws Error for an answer without data: memory of refusals is not what is measured */
async function askAll({ url }: WatchedGateway, { person }: BenchWorld, from: number, to: number): Promise<void> {
  const pool = new Pool(url, { connections: CONNECTIONS });
  let next = from;
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (next < to) {
      const query = differentOperation(next++);
      const { statusCode, body } = await pool.request({
        path: '/graphql', method: 'POST', body: JSON.stringify({ query, variables: { id: person?.amira } }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${person?.token}`, 'x-purpose': 'direct_support' },
      });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes('"child":{')) throw new Error(`${query} was answered ${statusCode} ${text.slice(0, 300)}`);
    }
  }));
  await pool.close();
}
