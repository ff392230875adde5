/**
 * `npm run bench:enforcement`: the same request without policy, and with policy, grants and the record of access added one
 * by one, in rounds A B C A B C; CPU of the gateway's process a request. The subgraphs answer from memory. Only ratios
 * taken in one run mean anything.
 */
import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { Command } from 'commander';
import { type Costs, markdownOf } from '#bench/enforcement/claims';
import { type Part, PARTS } from '#bench/enforcement/parts';
import { type Measured, measureInRounds } from '#bench/gateway/measure';
import { OPERATIONS } from '#bench/gateway/operations';
import { ask, pinLoad, type Running, startVariants, startWorld, stopAll } from '#bench/gateway/processes';
import { ALL_ON, NO_POLICY, type Variant } from '#bench/gateway/variants';

interface Options { readonly rounds: string; readonly seconds: string; readonly warm: string; readonly connections: string }

const MEASURED = ['whole child', 'cheap'];

const command = new Command('bench:enforcement')
  .description('What policy, grants and the record of access add to a request. Prints Markdown, with a PASS or FAIL for each claim; under three minutes.')
  .option('--rounds <n>', 'the least of so many rounds counts', '3')
  .option('--seconds <n>', 'how long one gateway is asked in one round', '2')
  .option('--warm <n>', 'how long each is asked before anything is measured: the engine compiles what is used much', '4')
  .option('--connections <n>', 'requests under way at once', '16')
  .action(run);

const upTo = (part: Part): Variant => ({ ...ALL_ON, name: part, file: '../enforcement/variant-part.ts', environment: (world) => ({ ...ALL_ON.environment(world), BENCH_PART: part }) });
// The same way to the subgraphs for all: what is compared is what is decided, granted and written.
const without: Variant = { ...NO_POLICY, environment: (world) => ({ ...NO_POLICY.environment(world), SUBGRAPH_PIPELINING: 'on' }) };

async function run({ rounds, seconds, warm, connections }: Options): Promise<void> {
  pinLoad();
  const world = await startWorld('own-subgraphs.ts');
  const running = await startVariants([without, ...PARTS.map(upTo)], world.world);
  console.log(`${cpus().length} cores, load average ${loadavg()[0]?.toFixed(1)} at the start, Node ${process.version}, ${connections} connections, ${rounds} rounds of ${seconds} s.\n`);
  const costs: Costs[] = [];
  for (const operation of OPERATIONS.filter(({ name }) => MEASURED.includes(name))) {
    const asked = running.filter(({ variant }) => variant.name !== 'withheld' || operation.name === 'whole child');
    for (const each of asked) await checkAnswer(each, (await ask(each, operation, world.world)).text);
    await measureInRounds(asked, [operation], world.world, { rounds: 1, seconds: Number(warm), connections: Number(connections) });
    costs.push(costsOf(operation.name, await measureInRounds(asked, [operation], world.world, { rounds: Number(rounds), seconds: Number(seconds), connections: Number(connections) })));
  }
  console.log(markdownOf(costs));
  stopAll(running);
  world.stop();
  process.exit(0);
}

/** Whoever shows less than it should, or more, is not what is claimed to be measured. */
async function checkAnswer({ variant }: Running, text: string): Promise<void> {
  const { data } = JSON.parse(text) as { data?: { child?: { name?: unknown; health?: unknown } } };
  const isWithheld = data?.child?.health !== undefined && !JSON.stringify(data.child.health).includes('display');
  if (!data?.child?.name || isWithheld !== (variant.name === 'withheld')) throw new Error(`${variant.name} answers something else: ${text.slice(0, 300)}`);
}

function costsOf(operation: string, measured: ReadonlyMap<Running, Measured>): Costs {
  const [none, ...parts] = [...measured];
  if (!none) throw new Error('nothing was measured');
  return { operation, none: none[1], upTo: new Map(parts.map(([{ variant }, figures]) => [variant.name as Part, figures])) };
}

command.parseAsync().catch((error: Error) => {
  console.error(error.stack);
  process.exit(1);
});
