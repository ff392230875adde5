import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHttpFederation } from '#test/federation/http-federation';
import { startTinyFederation } from '#test/gateway/tiny-federation';
import { SHOP } from '#test/open/shop';

const LEAD = { identity: 'DETAIL', 'safety-alerts': 'DETAIL', 'physical-health': 'DETAIL', school: 'DETAIL' } as const;
const NAME = 'query Name($id: ID!) { child(id: $id) { name } }';
const folder = mkdtempSync(join(tmpdir(), 'childgraph-reload-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let minutes = 0;
/** Replaced, so that a watcher sees it at its next look. */
const replace = (file: string, sdl: string): void => {
  writeFileSync(file, sdl);
  minutes += 1;
  utimesSync(file, new Date(), new Date(Date.now() + minutes * 60_000));
};

/** Asks over and over until it is told to stop; gives every answer's text. */
function keepAsking(ask: () => Promise<string>, clients: number): () => Promise<readonly string[]> {
  const texts: string[] = [];
  let stopped = false;
  const each = async (): Promise<void> => {
    while (!stopped) texts.push(await ask());
  };
  const all = Promise.all(Array.from({ length: clients }, each));
  return async () => {
    stopped = true;
    await all;
    return texts;
  };
}

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 15_000;
  while (!(await isSo()) && Date.now() < end) await new Promise((later) => setTimeout(later, 100));
  expect(await isSo()).toBe(true);
};

it('a supergraph that changes under load fails no request, nor does a policy', async () => {
  const tiny = await startTinyFederation(() => LEAD);
  try {
    const good = readFileSync(tiny.supergraph, 'utf8');
    const knows = async (field: string): Promise<boolean> => (await tiny.ask({ query: '{ __type(name: "Query") { fields { name } } }' })).text.includes(`"${field}"`);
    const stop = keepAsking(async () => (await tiny.ask({ query: NAME, variables: { id: 'amira' } })).text, 8);
    replace(tiny.supergraph, good.replace('hello: String!', 'greeting: String!'));
    await until(() => knows('greeting'));
    expect(tiny.gateway.reloadPolicy()).toBe(true);
    replace(tiny.supergraph, good.slice(0, good.length / 2));
    replace(tiny.supergraph, good);
    await until(() => knows('hello'));
    const texts = await stop();
    expect(texts.length).toBeGreaterThan(50);
    expect(new Set(texts.map((text) => JSON.stringify(JSON.parse(text))))).toEqual(new Set(['{"data":{"child":{"name":"Amira Vale"}}}']));
  } finally {
    await tiny.close();
  }
}, 60_000);

it('nor of any graph: a field that goes is answered to the end by the graph it was asked of', async () => {
  const shop = await startHttpFederation(SHOP);
  try {
    const stop = keepAsking(async () => (await shop.ask('{ books(first: 1) { title ... on Novel { price } } }')).text, 8);
    const without = SHOP.map((source) => (source.name === 'reviews' ? { ...source, typeDefs: source.typeDefs.replace('by: String', 'author: String') } : source));
    shop.recompose(without);
    replace(shop.supergraph, readFileSync(shop.supergraph, 'utf8'));
    await until(async () => (await shop.ask('{ books { ... on Novel { reviews { author } } } }')).status === 200);
    expect([...new Set(await stop())]).toEqual(['{"data":{"books":[{"title":"The Lamp","price":7}]}}']);
  } finally {
    await shop.close();
  }
}, 60_000);

it('plans the persisted list at the start, and anew for another graph, before anybody asks', async () => {
  const manifest = join(folder, 'manifest.json');
  const body = 'query Clinic($id: ID!) { child(id: $id) { name clinic { allergies } } }';
  writeFileSync(manifest, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'clinic', body }, { id: 'stale', body: '{ gone }' }] }));
  const tiny = await startTinyFederation(() => LEAD, { PERSISTED_OPERATIONS: manifest });
  try {
    expect(tiny.gateway.keptKeys()).toHaveLength(1);
    const plans = (): number => tiny.gateway.keptKeys().filter((key) => /^[0-9a-f]{64}$/.test(key)).length;
    const { body: answer } = await tiny.ask({ query: body, variables: { id: 'amira' } });
    expect(answer).toMatchObject({ data: { child: { name: 'Amira Vale' } } });
    expect(plans()).toBe(1);
    replace(tiny.supergraph, readFileSync(tiny.supergraph, 'utf8').replace('hello: String!', 'greeting: String!'));
    await until(async () => (await tiny.ask({ query: '{ greeting: __typename __type(name: "Query") { fields { name } } }' })).text.includes('"greeting"}'));
    expect(plans()).toBe(1);
  } finally {
    await tiny.close();
  }
}, 60_000);
