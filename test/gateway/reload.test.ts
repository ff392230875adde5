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

interface Load {
  /** Resolves when so many more answers have come: how long that takes is the machine's affair. */
  more(answers: number): Promise<void>;
  /** Every answer's text. */
  stop(): Promise<readonly string[]>;
}

/** Asks over and over until it is told to stop. */
function keepAsking(ask: () => Promise<string>, clients: number): Load {
  const texts: string[] = [];
  let stopped = false;
  const each = async (): Promise<void> => {
    while (!stopped) texts.push(await ask());
  };
  const all = Promise.all(Array.from({ length: clients }, each));
  return {
    more: async (answers) => {
      const enough = texts.length + answers;
      await until(async () => texts.length >= enough);
    },
    stop: async () => {
      stopped = true;
      await all;
      return texts;
    },
  };
}

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 30_000;
  while (!(await isSo()) && Date.now() < end) await new Promise((later) => setTimeout(later, 100));
  expect(await isSo()).toBe(true);
};

const CLIENTS = 8;
/** A policy is compiled in the process that serves all the others here: sources are waited for longer than that takes. */
const PATIENT = { FACTS_TIMEOUT_MS: '10000', SUBGRAPH_TIMEOUT_MS: '10000', REQUEST_TIMEOUT_MS: '30000' };

it('a supergraph that changes four times under load fails no request, nor does a policy', async () => {
  const tiny = await startTinyFederation(() => LEAD, PATIENT);
  try {
    const good = readFileSync(tiny.supergraph, 'utf8');
    const knows = async (field: string): Promise<boolean> => (await tiny.ask({ query: '{ __type(name: "Query") { fields { name } } }' })).text.includes(`"${field}"`);
    const load = keepAsking(async () => (await tiny.ask({ query: NAME, variables: { id: 'amira' } })).text, CLIENTS);
    await load.more(3 * CLIENTS);
    for (const field of ['greeting', 'hello', 'salute', 'hello']) {
      // What cannot be read, as when it is still being written, changes nothing.
      replace(tiny.supergraph, good.slice(0, good.length / 2));
      replace(tiny.supergraph, good.replace('hello: String!', `${field}: String!`));
      await until(() => knows(field));
      expect(tiny.gateway.reloadPolicy()).toBe(true);
      await load.more(3 * CLIENTS);
    }
    const texts = await load.stop();
    expect(texts.length).toBeGreaterThanOrEqual(15 * CLIENTS);
    expect(new Set(texts.map((text) => JSON.stringify(JSON.parse(text))))).toEqual(new Set(['{"data":{"child":{"name":"Amira Vale"}}}']));
  } finally {
    await tiny.close();
  }
}, 120_000);

it('nor of any graph: a field that goes is answered to the end by the graph it was asked of', async () => {
  const shop = await startHttpFederation(SHOP);
  try {
    const load = keepAsking(async () => (await shop.ask('{ books(first: 1) { title ... on Novel { price reviews { stars } } } }')).text, CLIENTS);
    await load.more(3 * CLIENTS);
    for (const by of ['author', 'by', 'writer']) {
      const changed = SHOP.map((source) => (source.name === 'reviews' ? { ...source, typeDefs: source.typeDefs.replace('by: String', `${by}: String`) } : source));
      shop.recompose(changed);
      replace(shop.supergraph, readFileSync(shop.supergraph, 'utf8'));
      await until(async () => (await shop.ask(`{ books { ... on Novel { reviews { ${by} } } } }`)).status === 200);
      await load.more(3 * CLIENTS);
    }
    expect([...new Set(await load.stop())]).toEqual(['{"data":{"books":[{"title":"The Lamp","price":7,"reviews":[{"stars":5},{"stars":4}]}]}}']);
  } finally {
    await shop.close();
  }
}, 120_000);

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
