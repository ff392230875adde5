/**
 * `npm run bench:planners`: @apollo/query-planner against @graphql-hive/router-query-planner, over the same random supergraphs
 * and operations as test/fuzz. For each: how many operations it plans, how many answers are then right by the reference
 * executor, and the time a cold plan takes. Needs `npm ci --prefix bench/peers` first.
 */
import { parse } from 'graphql';
import { compileOperation } from '#gateway/execution/compiled/compile-operation';
import type { OperationPlanner } from '#gateway/planning/query-planner';
import { hiveQueryPlanner, type HivePlanner, NotTranslated } from '#bench/planners/hive-query-planner';
import { federate, type InMemoryFederation } from '#test/federation/in-memory';
import { diceOf } from '#test/fuzz/dice';
import { firstDifference } from '#test/fuzz/first-difference';
import { randomOperation } from '#test/fuzz/random-operation';
import { randomSupergraph } from '#test/fuzz/random-supergraph';
import { executeReference, subgraphResolvers } from '#test/fuzz/resolvers';
import { subgraphSdl } from '#test/fuzz/supergraph-sdl';
import { randomWorld } from '#test/fuzz/world';

const SUPERGRAPHS = Number(process.argv[2] ?? 60);
const OPERATIONS = 20;

interface Tally { planned: number; right: number; wrong: number; refused: number; notTranslated: number; readonly ms: number[] }

const tallies: Record<string, Tally> = {};
const tallyOf = (name: string): Tally => (tallies[name] ??= { planned: 0, right: 0, wrong: 0, refused: 0, notTranslated: 0, ms: [] });

const timed = (planner: OperationPlanner, tally: Tally): OperationPlanner => ({
  plan: (document, operationName) => {
    const start = performance.now();
    const plan = planner.plan(document, operationName);
    tally.ms.push(performance.now() - start);
    tally.planned += 1;
    return plan;
  },
});

async function measure(name: string, planner: OperationPlanner, federation: InMemoryFederation, text: string, variables: Record<string, unknown>, expected: unknown): Promise<void> {
  const tally = tallyOf(name);
  try {
    const compiled = compileOperation({ ...federation.compilerInput, planner: timed(planner, tally) }, parse(text), undefined);
    const answer = await compiled.answer(variables, federation.caller());
    tally[firstDifference(JSON.parse(answer.text), expected) === null ? 'right' : 'wrong'] += 1;
  } catch (error) {
    tally[error instanceof NotTranslated ? 'notTranslated' : 'refused'] += 1;
  }
}

async function main(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a peer of the bench, not a dependency of the product
  const { QueryPlanner } = require('../peers/node_modules/@graphql-hive/router-query-planner/dist/index.cjs') as { QueryPlanner: new (sdl: string) => HivePlanner };
  for (let seed = 1; seed <= SUPERGRAPHS; seed += 1) {
    const dice = diceOf(seed);
    const supergraph = randomSupergraph(dice);
    const world = randomWorld(dice, supergraph, false);
    const federation = federate(supergraph.subgraphs.map((name) => ({ name, typeDefs: subgraphSdl(supergraph, name), resolvers: subgraphResolvers(supergraph, name, world) })));
    const hive = hiveQueryPlanner(new QueryPlanner(federation.supergraphSdl));
    for (let number = 0; number < OPERATIONS; number += 1) {
      const { text, variables } = randomOperation(dice, federation.apiSchema);
      const expected: unknown = JSON.parse(JSON.stringify((await executeReference(federation.apiSchema, supergraph, world, parse(text), variables)).data));
      await measure('@apollo/query-planner', federation.compilerInput.planner, federation, text, variables, expected);
      await measure('@graphql-hive/router-query-planner', hive, federation, text, variables, expected);
    }
    process.stderr.write(`\r${seed}/${SUPERGRAPHS} supergraphs`);
  }
  process.stderr.write('\n');
  const operations = SUPERGRAPHS * OPERATIONS;
  console.log(`${operations} operations over ${SUPERGRAPHS} random supergraphs\n`);
  console.log('| planner | right | wrong | not planned | needs a path form we do not have | median cold plan, ms | p95, ms |\n|---|---|---|---|---|---|---|');
  for (const [name, tally] of Object.entries(tallies)) {
    const sorted = tally.ms.sort((a, b) => a - b);
    const at = (quantile: number): string => (sorted[Math.floor(sorted.length * quantile)] ?? 0).toFixed(2);
    console.log(`| ${name} | ${tally.right} | ${tally.wrong} | ${tally.refused} | ${tally.notTranslated} | ${at(0.5)} | ${at(0.95)} |`);
  }
}

void main();
