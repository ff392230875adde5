/**
 * `npm run bench:timing`: does the time of an answer tell whether there is something behind it? Asks in pairs, one after the other in an order by
 * chance: a sealed child against an id of nobody; a child with records whose existence is sensitive against their twin without. Fails where one
 * takes longer than the other more often than by chance, by more than a trifle.
 */
import 'reflect-metadata';
import { Pool } from 'undici';
import { generatePopulation } from '#demo/population/generate';
import { quantile } from '#bench/withdrawal/quantile';
import { rankTest } from '#bench/timing/rank-test';
import { withTwin } from '#bench/timing/twins';
import { type Federation, startFederation } from '#test/federation/start-federation';

const PAIRS = Number(process.env['TIMING_PAIRS'] ?? 2_000);
const WARM = 200;
/** Beyond both, it is told apart: a difference that is no accident, and seen in more than a trifle of the pairs (0.56 is called negligible by Vargha and Delaney). */
const MOST_TOLD = 0.05;
const NO_ACCIDENT = 0.01;

const { population, twin } = withTwin(generatePopulation(new Date().toISOString().slice(0, 10)));
const SECTIONS = 'query($id: ID!) { child(id: $id) { id health { state notices { code } mentalHealth { status } } youthJustice { state notices { code } } education { state } disclosure { notices { code } } } }';

interface Comparison { readonly name: string; readonly viewer: string; readonly ids: readonly [string, string] }

const idOf = (key: string): string => population.children.find((child) => child.key === key)?.id ?? '';
const COMPARISONS: readonly Comparison[] = [
  { name: 'denied: a sealed child | nobody', viewer: 'Ines Okoro', ids: [idOf('nour'), 'c-abcdefghij'] },
  { name: 'denied: another’s child | nobody', viewer: 'Ruth Achebe', ids: [idOf('amira'), 'c-abcdefghij'] },
  { name: 'found: with | without confidential health', viewer: 'Tom Hale', ids: [idOf('amira'), twin.id] },
];

const SETTINGS: readonly (readonly [name: string, environment: Readonly<Record<string, string>>])[] = [
  ['facts gathered each time', { FACTS_MAX_AGE_MS: '0' }],
  ['facts kept as usual', {}],
];

async function measure(federation: Federation, { viewer, ids }: Comparison): Promise<readonly [number[], number[]]> {
  const pool = new Pool(federation.gateway.url, { connections: 1 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await federation.tokenFor(viewer)}`, 'x-purpose': viewer === 'Ruth Achebe' ? 'child_protection' : 'direct_support' };
  const ask = async (id: string): Promise<number> => {
    const began = performance.now();
    const { body, statusCode } = await pool.request({ method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query: SECTIONS, variables: { id } }) });
    await body.text();
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
    return performance.now() - began;
  };
  const times: [number[], number[]] = [[], []];
  for (let pair = -WARM; pair < PAIRS; pair += 1) {
    const order: readonly (0 | 1)[] = Math.random() < 0.5 ? [0, 1] : [1, 0];
    for (const which of order) {
      const took = await ask(ids[which]);
      if (pair >= 0) times[which].push(took);
    }
  }
  await pool.close();
  return times;
}

const shown = (times: readonly number[]): string => [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(times, share).toFixed(2)).join(' / ');

async function main(): Promise<void> {
  let failed = false;
  console.log(`${PAIRS} pairs each, in an order by chance; milliseconds at 5 / 25 / 50 / 75 / 95 %\n\n| facts | first or second | first | second | first takes longer | p | |\n|---|---|---|---|---:|---:|---|`);
  for (const [setting, environment] of SETTINGS) {
    await using federation = await startFederation({ population, patience: 20_000, scanEvery: 60_000, environment: { SUBGRAPH_TIMEOUT_MS: '20000', FACTS_TIMEOUT_MS: '20000', ...environment } });
    for (const comparison of COMPARISONS) {
      const [first, second] = await measure(federation, comparison);
      const { larger, p } = rankTest(first, second);
      const isTold = p < NO_ACCIDENT && Math.abs(larger - 0.5) > MOST_TOLD;
      failed ||= isTold;
      console.log(`| ${setting} | ${comparison.name.replace(' | ', ' or ')} | ${shown(first)} | ${shown(second)} | ${(100 * larger).toFixed(1)} % | ${p.toFixed(3)} | ${isTold ? '**told apart**' : 'not told apart'} |`);
    }
  }
  console.log(failed ? '\nFAIL' : '\nPASS');
  if (failed) process.exitCode = 1;
}

void main();
