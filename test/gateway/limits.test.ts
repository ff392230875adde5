import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatewayConfig } from '#gateway/config';
import { persistedOperations } from '#gateway/http/persisted-operations';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';

const LEAD = { identity: 'DETAIL' } as const;
const NAME = 'query Name($id: ID!) { child(id: $id) { name } }';
const folder = mkdtempSync(join(tmpdir(), 'childgraph-limits-'));
const manifest = join(folder, 'manifest.json');
writeFileSync(manifest, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'name-of-child', name: 'Name', type: 'query', body: NAME }] }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const post = async (tiny: TinyFederation, body: unknown, search = '', path = '/graphql') => {
  const token = await tiny.issuer.sign({ sub: 'p-ines', name: 'p-ines', agency: 'social_care', role: 'social_worker', acr: 'mfa', status: 'active' });
  const headers = { authorization: `Bearer ${token}`, 'x-purpose': 'direct_support', 'content-type': 'application/json', 'apollo-require-preflight': 'yes' };
  const response = await fetch(`${tiny.gateway.url}${path}${search}`, body === undefined ? { headers } : { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text, body: JSON.parse(text) as { data?: unknown; errors?: { message: string; extensions: { code: string; retryAfterSeconds?: number } }[] } };
};

const byId = (id: string, variables: object = { id: 'amira' }) => ({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } });

describe('an allow-list of persisted operations, in production', () => {
  let tiny: TinyFederation;
  beforeAll(async () => { tiny = await startTinyFederation(() => LEAD, { NODE_ENV: 'production', PERSISTED_OPERATIONS: manifest, ONLY_PERSISTED: 'on' }); }, 30_000);
  afterAll(() => tiny.close());

  it('answers what is in it, by its id or by its text, by POST or by GET', async () => {
    const answer = { data: { child: { name: 'Amira Vale' } } };
    expect((await post(tiny, byId('name-of-child'))).body).toEqual(answer);
    expect((await post(tiny, { query: NAME, variables: { id: 'amira' } })).body).toEqual(answer);
    const { variables, extensions } = byId('name-of-child');
    expect((await post(tiny, undefined, `?variables=${encodeURIComponent(JSON.stringify(variables))}&extensions=${encodeURIComponent(JSON.stringify(extensions))}`)).body).toEqual(answer);
  });

  it.each<[string, unknown]>([
    ['another text', { query: '{ child(id: "amira") { name } }' }], ['another id', byId('something-else')], ['another text under a known id', { ...byId('name-of-child'), query: '{ hello }' }],
    ['introspection', { query: '{ __schema { types { name } } }' }], ['nothing', {}],
  ])('answers nothing else: %s', async (_what, body) => {
    const wire = tiny.wire.length;
    const { status, body: told } = await post(tiny, body);
    expect([status, told]).toEqual([400, { errors: [{ message: expect.stringContaining('persisted list'), extensions: { code: 'NOT_PERSISTED' } }] }]);
    expect(tiny.wire).toHaveLength(wire);
  });

  it('reaches nothing but the graph', async () => expect((await fetch(`${tiny.gateway.url}/health/ready`)).status).toBe(200));
});

describe('without an allow-list', () => {
  let tiny: TinyFederation;
  beforeAll(async () => {
    tiny = await startTinyFederation(() => LEAD, { PERSISTED_OPERATIONS: manifest, LIMIT_COST: '100', LIMIT_BODY_BYTES: '20000', LIMIT_DEPTH: '6', LIMIT_ALIASES: '5', LIMIT_ROOT_FIELDS: '4' });
  }, 30_000);
  afterAll(() => tiny.close());

  it('a persisted operation is answered by its id, and any other by its text', async () => {
    expect((await post(tiny, byId('name-of-child'))).body).toEqual({ data: { child: { name: 'Amira Vale' } } });
    expect((await post(tiny, { query: '{ hello }' })).status).toBe(200);
  });

  it.each<[string, unknown, number, string]>([
    ['too long a list', { query: '{ children(first: 200) { edges { node { name } } } }' }, 400, 'OPERATION_TOO_LARGE'],
    ['too deep', { query: `{ child(id: "amira") { ${'siblings { '.repeat(8)} name ${'}'.repeat(8)} } }` }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too many aliases', { query: `{ child(id: "amira") { ${'abcdefgh'.split('').map((alias) => `${alias}: name`).join(' ')} } }` }, 400, 'OPERATION_TOO_LARGE'],
    ['too many root fields', { query: `{ ${'hello '.repeat(9)} }` }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too large a body', { query: `{ hello } # ${'x'.repeat(30_000)}` }, 413, 'BODY_TOO_LARGE'],
    ['several operations at once', [{ query: '{ hello }' }, { query: '{ hello }' }], 400, 'BAD_REQUEST'],
    ['no JSON', '{"query": ', 400, 'BAD_REQUEST'],
  ])('refuses %s as JSON, and asks no subgraph', async (_what, body, status, code) => {
    const wire = tiny.wire.length;
    const told = await post(tiny, body);
    expect([told.status, told.body.errors?.map(({ extensions }) => extensions.code).includes(code)]).toEqual([status, true]);
    expect(told.type).toContain('json');
    expect(tiny.wire).toHaveLength(wire);
  });
});

describe('one viewer', () => {
  let tiny: TinyFederation;
  beforeAll(async () => {
    tiny = await startTinyFederation(() => LEAD, { METRICS: 'on', RATE_LIMIT_PER_MINUTE: '8', NEW_OPERATIONS_PER_MINUTE: '3', CHILDREN_PER_TEN_MINUTES: '2', SLOWED_MS: '300' });
  }, 30_000);
  afterAll(() => tiny.close());
  const ask = (as: string, query: string) => tiny.ask({ as, query });

  it('who asks more than one person can is told to wait, while others are answered', async () => {
    let last = await ask('p-busy', '{ hello }');
    for (let time = 0; time < 8; time += 1) last = await ask('p-busy', '{ hello }');
    expect([last.status, last.body.errors]).toEqual([429, [{ message: expect.any(String), extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } }]]);
    expect((await ask('p-other', '{ hello }')).status).toBe(200);
  });

  it('who asks ever new operations is told to wait before they are planned', async () => {
    const statuses = [];
    for (const alias of 'abcde') statuses.push((await ask('p-curious', `{ ${alias}: hello }`)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('who goes through children one by one is slowed, and someone is alarmed, of nobody’s name', async () => {
    const took = async (id: string): Promise<number> => {
      const began = Date.now();
      await ask('p-searching', `{ child(id: "${id}") { name } }`);
      return Date.now() - began;
    };
    await took('amira');
    await took('bilal');
    expect(await took('nia')).toBeGreaterThanOrEqual(300);
    const metrics = await (await fetch(`${tiny.gateway.url}/metrics`)).text();
    expect(metrics).toContain('childgraph_alarms_total{kind="enumeration_of_children"} 1');
    expect(metrics).not.toMatch(/p-searching|nia/);
  });
});

describe('configuration', () => {
  const GOOD = { OIDC_ISSUER: 'http://localhost:4300', GATEWAY_SECRET: 'a secret for tests of more than thirty-two characters' };

  it('says what is wrong with a limit, and what an allow-list needs', () => {
    expect(() => gatewayConfig({ ...GOOD, LIMIT_DEPTH: '0', RATE_LIMIT_PER_MINUTE: '-1', ONLY_PERSISTED: 'on' })).toThrow(/LIMIT_DEPTH[^]*RATE_LIMIT_PER_MINUTE/);
    expect(() => gatewayConfig({ ...GOOD, ONLY_PERSISTED: 'on' })).toThrow('ONLY_PERSISTED: needs the list, by PERSISTED_OPERATIONS');
    expect(() => gatewayConfig({ ...GOOD, PERSISTED_OPERATIONS: '/nowhere' })).toThrow('PERSISTED_OPERATIONS: there is no such file');
  });

  it('names the line of a manifest that is none', () => {
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'a' }] }));
    expect(() => persistedOperations({ manifest: wrong, only: true })).toThrow('operations.0.body');
    writeFileSync(wrong, 'no JSON');
    expect(() => persistedOperations({ manifest: wrong, only: true })).toThrow('is no manifest of persisted operations');
  });
});
