import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { auditServer } from 'graphql-http';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { openConfig } from '#gateway/open/config';
import { type HttpFederation, startHttpFederation } from '#test/federation/http-federation';
import { SHOP } from '#test/open/shop';

let shop: HttpFederation;
beforeAll(async () => { shop = await startHttpFederation(SHOP); }, 30_000);
afterAll(() => shop.close());

it('serves a graph of which nothing is classified, across its subgraphs', async () => {
  const { status, body } = await shop.ask('query($n: Int) { books(first: $n) { __typename title ... on Novel { price postage reviews { stars } } } }', { n: 1 });
  expect([status, body]).toEqual([200, { data: { books: [{ __typename: 'Novel', title: 'The Lamp', price: 7, postage: 3, reviews: [{ stars: 5 }, { stars: 4 }] }] } }]);
});

it('says what a subgraph reports, at its place, and answers the rest', async () => {
  const { body } = await shop.ask('{ books { title ... on Atlas { price } } }');
  expect(body).toEqual({
    data: { books: [{ title: 'The Lamp' }, { title: 'Shores', price: null }] },
    errors: [expect.objectContaining({ message: 'no price for an atlas', path: ['books', 1, 'price'] })],
  });
});

it('answers mutations', async () => {
  expect((await shop.ask('mutation { rename(id: "b1", title: "A Lamp") { title ... on Novel { price } } }')).body).toEqual({ data: { rename: { title: 'A Lamp', price: 7 } } });
});

it('answers questions about the graph, alone and among others', async () => {
  const { body } = await shop.ask(getIntrospectionQuery());
  expect(buildClientSchema((body as { data: IntrospectionQuery }).data).getType('Review')).toBeDefined();
  const mixed = await shop.ask('{ a: book(id: "b1") { title ... on Novel { price } } __schema { queryType { name } } __type(name: "Book") { possibleTypes { name } } z: book(id: "b2") { __typename } }');
  expect(mixed.text).toBe('{"data":{"a":{"title":"The Lamp","price":7},"__schema":{"queryType":{"name":"Query"}},"__type":{"possibleTypes":[{"name":"Atlas"},{"name":"Novel"}]},"z":{"__typename":"Atlas"}}}');
});

it('keeps every MUST of GraphQL over HTTP', async () => {
  const results = await auditServer({ url: `${shop.gateway.url}/graphql` });
  expect(results.filter(({ status }) => status === 'error').map(({ name }) => name)).toEqual([]);
}, 30_000);

it.each([
  ['a field there is not', '{ nothing }'],
  ['half a document', '{'],
  ['a variable that is not given', 'query($id: ID!) { book(id: $id) { id } }'],
  ['6,000 fields', `{ ${'books { title } '.repeat(6_000)} }`],
  ['10,000 levels', `{ ${'books { '.repeat(10_000)}`],
  ['500 aliases over an entity hop', `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: books { ... on Novel { price } }`).join(' ')} }`],
])('refuses %s in JSON, as the client’s mistake, and asks no subgraph', async (_what, query) => {
  const asked = shop.wire.length;
  const { status, body } = await shop.ask(query);
  expect([status, (body as { data?: unknown }).data]).toEqual([400, undefined]);
  expect((body as { errors: unknown[] }).errors.length).toBeGreaterThan(0);
  expect(shop.wire).toHaveLength(asked);
});

it('is refused in production, with words that say what to do', () => {
  expect(() => openConfig({ supergraph: shop.supergraph }, { NODE_ENV: 'production' })).toThrow(/--policy none shows everything to everyone.*NODE_ENV=production/s);
});

it('names every problem of its command at once', () => {
  expect(() => openConfig({ supergraph: '/nowhere', port: 'x', subgraph: ['prices'] }, {})).toThrow(/--supergraph: there is no such file[^]*--port[^]*--subgraph prices: is to be NAME=URL/);
  expect(() => openConfig({}, {})).toThrow(/--supergraph: say which/);
});

it('finds a subgraph where the command says, then the environment', () => {
  const config = openConfig({ supergraph: shop.supergraph, subgraph: ['prices=http://127.0.0.1:9/p'] }, { SUBGRAPH_URL_PRICES: 'http://127.0.0.1:8/p', SUBGRAPH_URL_REVIEWS: 'http://127.0.0.1:7/r' });
  expect([config.addressOf('prices')?.port, config.addressOf('reviews')?.port, config.addressOf('catalogue')]).toEqual(['9', '7', undefined]);
});

it('is one command', async () => {
  const main = resolve(__dirname, '../../gateway/main.ts');
  const gateway = spawn(process.execPath, ['-r', '@swc-node/register', main, '--supergraph', shop.supergraph, '--port', '0', '--policy', 'none'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(gateway.stdout, 'data')) as [Buffer];
    const url = /ready at (\S+)/.exec(line.toString())?.[1];
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ book(id: \\"b1\\") { title } }"}' });
    expect(await response.json()).toEqual({ data: { book: { title: 'The Lamp' } } });
  } finally {
    gateway.kill('SIGTERM');
    await once(gateway, 'exit');
  }
}, 60_000);
