/**
 * `npm run bench:abuse`: what must be refused at once is. Each request several times, against a gateway with policy and one without; fails
 * where the best of the rounds took 50 ms to refuse or blocked the event loop for 50 ms, or where an answer is no JSON. The best of the rounds,
 * since other work on the machine only ever adds to a time. `-- --check` takes fewer rounds.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { startWatched, type WatchedGateway } from '#bench/abuse/start-watched';
import { SHOP } from '#test/open/shop';

const ROUNDS = process.argv.includes('--check') ? 5 : 12;
const MOST_MS = 50;

interface Abuse { readonly name: string; body(field: string, hop: string): string }

const query = (text: string): string => JSON.stringify({ query: text });

const ABUSES: readonly Abuse[] = [
  { name: 'a query 10,000 deep', body: (field) => query(`{ ${`${field} { `.repeat(10_000)}id${' }'.repeat(10_000)} }`) },
  { name: 'lists 10,000 deep in an argument', body: (field) => query(`{ ${field}(id: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`) },
  { name: '500 aliases over an entity hop', body: (_field, hop) => query(`{ ${Array.from({ length: 500 }, (_, n) => `a${n}: ${hop}`).join(' ')} }`) },
  { name: '5 MB of field tokens', body: () => query(`{ ${'a '.repeat(2_500_000)} }`) },
  { name: '900 kB of field tokens', body: () => query(`{ ${'a '.repeat(449_000)} }`) },
  { name: 'invalid JSON', body: () => '{"query": "{ a }' },
  { name: '900 kB of invalid JSON', body: () => `{"query": ${'['.repeat(900_000)}` },
  { name: 'a fragment that spreads itself', body: (field) => query(`{ ${field} { ...A } } fragment A on Query { ...B } fragment B on Query { ...A }`) },
  { name: '400 fragments, each of the next twice', body: () => query(`{ ...F0 } ${Array.from({ length: 400 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F400 on Query { __typename }`) },
];

interface Measured { tookMs: number; blockedMs: number; problem: string | null }

async function measure(gateway: WatchedGateway, body: string): Promise<Measured> {
  await gateway.ask('reset');
  const began = performance.now();
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null);
  const text = await response?.text().catch(() => '') ?? '';
  const tookMs = performance.now() - began;
  await new Promise((later) => setTimeout(later, 20));
  return { tookMs, blockedMs: (await gateway.ask('read')).blockedMs, problem: problemOf(response, text) };
}

/** A body that is too long may be cut off before it is sent whole; an answer is to be GraphQL's JSON. */
function problemOf(response: Response | null, text: string): string | null {
  if (!response) return null;
  if (response.status < 400 || response.status >= 500) return `answered ${response.status}`;
  if (!/json/.test(response.headers.get('content-type') ?? '')) return 'no JSON';
  return Array.isArray((JSON.parse(text) as { errors?: unknown }).errors) ? null : 'no errors in it';
}

async function main(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'childgraph-abuse-')), 'supergraph.graphql');
  writeFileSync(file, composeServices(SHOP.map(({ name, typeDefs }) => ({ name, url: 'http://127.0.0.1:1/graphql', typeDefs: parse(typeDefs) }))).supergraphSdl ?? '');
  const nowhere = { PORT: '0', LOG_LEVEL: 'silent', OIDC_ISSUER: 'http://127.0.0.1:1', GATEWAY_SECRET: 'a secret for benches of more than thirty-two characters', AUDIT_FOLDER: 'memory' };
  const gateways = [
    { name: 'with policy', gateway: await startWatched(nowhere), field: 'child', hop: 'child(id: "x") { health { state } }' },
    { name: 'without', gateway: await startWatched({ BENCH_OPEN: 'on', SUPERGRAPH: file, PORT: '0' }), field: 'book', hop: 'books { ... on Novel { price } }' },
  ];
  console.log(`Refused within ${MOST_MS} ms, the event loop never blocked longer; best of ${ROUNDS} rounds, ms\n\n| request | ${gateways.map(({ name }) => `${name}: refused | blocked`).join(' | ')} |\n|---|${'---|---|'.repeat(gateways.length)}`);
  let failed = false;
  for (const { name, body } of ABUSES) {
    const cells: string[] = [];
    for (const { gateway, field, hop } of gateways) {
      const text = body(field, hop);
      const rounds: Measured[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(gateway, text));
      const best = (of: (measured: Measured) => number): number => Math.min(...rounds.map(of));
      const [took, blocked, problem] = [best(({ tookMs }) => tookMs), best(({ blockedMs }) => blockedMs), rounds.find((round) => round.problem)?.problem ?? null];
      if (took >= MOST_MS || blocked >= MOST_MS || problem) failed = true;
      cells.push(`${took.toFixed(1)}${problem ? ` **${problem}**` : ''}`, blocked.toFixed(1));
    }
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  await Promise.all(gateways.map(({ gateway }) => gateway.stop()));
  console.log(failed ? '\nFAIL' : '\nPASS: every one refused in time');
  if (failed) process.exitCode = 1;
}

void main();
