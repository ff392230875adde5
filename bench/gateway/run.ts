/**
 * `npm run bench:gateway`: gateways side by side, in rounds A B C A B C; CPU of the gateway's process a request. The
 * subgraphs answer from memory on one core, with the load; the gateways run on the other. Only ratios taken in one run
 * mean anything.
 */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { barChart } from '#bench/gateway/bar-chart';
import { compare, type Row } from '#bench/gateway/compare';
import { growth, type GrowthPoint } from '#bench/gateway/growth';
import { lineChart } from '#bench/gateway/line-chart';
import type { Measuring } from '#bench/gateway/measure';
import { mixOf, type MeasuredOperation, OPERATIONS } from '#bench/gateway/operations';
import { installPeers } from '#bench/gateway/peer-packages';
import { pinLoad, startVariants, startWorld, stopAll } from '#bench/gateway/processes';
import { heldTo, markdownOf } from '#bench/gateway/report';
import { VARIANTS } from '#bench/gateway/variants';

interface Options { readonly quick?: boolean; readonly growth?: boolean; readonly rounds?: string; readonly seconds?: string; readonly connections: string; readonly only?: string; readonly variants?: string; readonly out?: string }

const MIX = 240;

const command = new Command('bench:gateway')
  .description('Gateways side by side: CPU, latency and memory a request. Prints Markdown, with a PASS or FAIL for each limit of issue 5; about five minutes.')
  .option('--quick', 'one short round: a minute or two, and rough')
  .option('--growth', 'instead: from 1 to 200 children, 1 to 20 subgraphs, 1 to 64 connections; about five minutes')
  .option('--rounds <n>', 'rounds, of which the least and the median count')
  .option('--seconds <n>', 'how long one gateway is asked in one round')
  .option('--connections <n>', 'requests under way at once', '16')
  .option('--only <names>', 'operations, separated by commas: whole child, list of 50, cheap, heavy, mix')
  .option('--variants <words>', 'gateways whose names have one of these words, separated by commas; the first always')
  .option('--out <folder>', 'write the table and a chart (SVG) into this folder')
  .action(run);

async function run(options: Options): Promise<void> {
  installPeers();
  pinLoad();
  const [rounds, seconds] = options.quick ? [1, 0.6] : options.growth ? [2, 1] : [3, 1.8];
  const measuring: Measuring = { rounds: Number(options.rounds ?? rounds), seconds: Number(options.seconds ?? seconds), connections: Number(options.connections) };
  const circumstances = `${cpus().length} cores, load average ${loadavg()[0]?.toFixed(1)} at the start, Node ${process.version}, ${measuring.connections} connections, ${measuring.rounds} rounds of ${measuring.seconds} s.`;
  console.log(`${circumstances}\n`);
  const [name, text, svg] = options.growth ? await grow(measuring) : await table(options, measuring);
  console.log(options.growth ? '' : `\n${text}`);
  if (options.out) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, `${name}.md`), `${circumstances}\n\n${text}\n`);
    writeFileSync(join(options.out, `${name}.svg`), svg);
  }
  process.exit(0);
}

type Printed = readonly [name: string, markdown: string, svg: string];

async function table({ only, variants }: Options, measuring: Measuring): Promise<Printed> {
  const world = await startWorld('own-subgraphs.ts');
  const words = variants?.split(',');
  const running = await startVariants(VARIANTS.filter(({ name }, index) => !words || index === 0 || words.some((word) => name.includes(word))), world.world);
  const all: readonly (readonly [string, readonly MeasuredOperation[]])[] = [...OPERATIONS.map((operation) => [operation.name, [operation]] as const), [`mix of ${MIX}`, mixOf(MIX)]];
  const rows: Row[] = [];
  for (const [name, operations] of all) {
    if (only && !only.split(',').some((word) => name.startsWith(word))) continue;
    console.error(name);
    rows.push(...(await compare(name, operations, running, world, measuring)));
  }
  stopAll(running);
  world.stop();
  return ['gateway', `${markdownOf(rows)}\n\n${heldTo(rows)}`, barChart(rows.flatMap(({ operation, variant, measured }) => (measured ? [{ operation, variant: variant.name, cpu: measured.cpu }] : [])))];
}

async function grow(measuring: Measuring): Promise<Printed> {
  const header = '| of | size | variant | CPU µs a request | p50 ms | p99 ms | answer |\n|---|---|---|---|---|---|---|';
  const linesOf = ({ of, size, rows }: GrowthPoint): readonly string[] => rows.map(({ variant, measured, likeness }) =>
    `| ${of} | ${size} | ${variant.name} | ${measured?.cpu.toFixed(0) ?? ''} | ${measured?.p50.toFixed(1) ?? ''} | ${measured?.p99.toFixed(1) ?? ''} | ${likeness.kind} |`);
  console.log(header);
  const points = await growth(measuring, (point) => console.log(linesOf(point).join('\n')));
  const drawn = points.flatMap(({ of, size, rows }) => rows.flatMap(({ variant, measured }) => (measured ? [{ panel: of, line: variant.name, x: size, y: measured.cpu }] : [])));
  return ['growth', [header, ...points.flatMap(linesOf)].join('\n'), lineChart(drawn, 'CPU µs a request')];
}

command.parseAsync().catch((error: Error) => {
  console.error(error.stack);
  process.exit(1);
});
