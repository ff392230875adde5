/**
 * `npm run bench:gateway`: gateway variants side by side, in rounds A B C A B C; CPU of the gateway's process per request,
 * the least of the rounds. The subgraphs answer from memory on one core, with the load; the gateways run on the other.
 * Only ratios taken in one run mean anything.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { mixOf, caseload, OPERATIONS, type MeasuredOperation } from '#bench/gateway/operations';
import { barChart } from '#bench/gateway/bar-chart';
import { dataOf, type Measured, measureInRounds, type Measuring } from '#bench/gateway/measure';
import { ask, type Running, startVariants, startWorld, stopAll, VARIANTS } from '#bench/gateway/variants';

interface Options { readonly rounds: string; readonly requests: string; readonly connections: string; readonly only?: string; readonly mix?: boolean; readonly growth?: boolean; readonly svg?: string }

const command = new Command('bench:gateway')
  .description('Gateways side by side: CPU, latency and memory a request. Prints Markdown.')
  .option('--rounds <n>', 'the least of so many rounds counts', '3')
  .option('--requests <n>', 'requests a round', '1500')
  .option('--connections <n>', 'requests under way at once', '16')
  .option('--only <names>', 'operations, separated by commas: whole child, list of 50, cheap, heavy')
  .option('--mix', 'also 240 different operations in turn')
  .option('--growth', 'also from 1 to 64 connections, and from 1 to 50 children')
  .option('--svg <file>', 'draw the CPU of each into this file')
  .action(run);

const HEADER = '| operation | variant | CPU µs a request | against Apollo | p50 ms | p99 ms | memory MB |\n|---|---|---|---|---|---|---|';

async function run(options: Options): Promise<void> {
  const measuring: Measuring = { rounds: Number(options.rounds), requests: Number(options.requests), connections: Number(options.connections) };
  const { world, child } = await startWorld();
  const running = await startVariants(VARIANTS, world);
  const results: { readonly operation: string; readonly variant: string; readonly cpu: number }[] = [];
  const table = async (name: string, operations: readonly MeasuredOperation[], how: Measuring, of: readonly Running[] = running): Promise<void> => {
    const checked = await answeringAlike(name, operations, of, world);
    const measured = await measureInRounds(checked, operations, world, how);
    for (const [variant, figures] of measured) {
      console.log(rowOf(name, variant, figures, measured));
      results.push({ operation: name, variant: variant.variant.name, cpu: figures.cpu });
    }
  };
  console.log(HEADER);
  const chosen = OPERATIONS.filter(({ name }) => !options.only || options.only.split(',').includes(name));
  for (const operation of chosen) await table(operation.name, [operation], operation.name === 'heavy' ? { ...measuring, requests: Math.ceil(measuring.requests / 5) } : measuring);
  const compared = running.filter(({ variant }) => variant.isCompared);
  if (options.mix) await table('mix of 240', mixOf(240), measuring, compared);
  if (options.growth) {
    for (const connections of [1, 4, 16, 64]) await table(`whole child, ${connections} connections`, OPERATIONS.slice(0, 1), { ...measuring, connections }, compared);
    for (const children of [1, 10, 25, 50]) await table(`list of ${children}`, [caseload(children)], measuring, compared);
  }
  if (options.svg) writeFileSync(options.svg, barChart(results));
  stopAll(running, child);
}

/** Before anything is measured: do all give the same data, up to what policy withholds? One that does not is told of, and left out. */
async function answeringAlike(name: string, operations: readonly MeasuredOperation[], running: readonly Running[], world: Parameters<typeof ask>[2]): Promise<readonly Running[]> {
  const unlike = new Set<Running>();
  for (const operation of operations.slice(0, 5)) {
    const answers = await Promise.all(running.map(async (each) => dataOf(await ask(each, operation, world))));
    running.forEach((each, index) => { if (answers[index] !== answers[0] && !each.variant.withholds) unlike.add(each); });
  }
  for (const { variant } of unlike) console.error(`${name}: ${variant.name} does not answer as the first does, and is left out`);
  return running.filter((each) => !unlike.has(each));
}

function rowOf(name: string, { variant }: Running, { cpu, p50, p99, rss }: Measured, all: ReadonlyMap<Running, Measured>): string {
  const [apollo] = all.values();
  return `| ${name} | ${variant.name} | ${cpu.toFixed(0)} | ${((apollo?.cpu ?? cpu) / cpu).toFixed(1)}x less | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${(rss / 1e6).toFixed(0)} |`;
}

command.parseAsync().catch((error: Error) => {
  console.error(error.stack);
  process.exit(1);
});
