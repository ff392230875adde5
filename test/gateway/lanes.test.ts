import { auditServer } from 'graphql-http';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';

/** Two gateways that differ in one thing: one answers known operations before Apollo Server. */
let lanes: readonly [fast: TinyFederation, slow: TinyFederation];
beforeAll(async () => {
  const levels = () => ({ identity: 'DETAIL', practitioners: 'DETAIL', 'child-mental-health': 'NOTICE' } as const);
  lanes = [await startTinyFederation(levels, { METRICS: 'on', FAST_LANE: 'on' }), await startTinyFederation(levels, { METRICS: 'on', FAST_LANE: 'off' })];
}, 60_000);
afterAll(async () => { for (const lane of lanes) await lane.close(); });

const NAME = 'query Name($id: ID!) { child(id: $id) { name } }';
const PAIR = 'query One { child(id: "amira") { name } } query Two { child(id: "bilal") { name clinic { state notices { code } mentalHealth } } }';

interface Sent { readonly body?: unknown; readonly text?: string; readonly headers?: Readonly<Record<string, string>>; readonly path?: string; readonly method?: string; readonly as?: 'nobody' | 'a forger' }

async function answerOf({ gateway, issuer }: TinyFederation, { body, text, headers = {}, path = '/graphql', method = 'POST', as }: Sent) {
  const token = as === 'a forger' ? 'a.b.c' : await issuer.sign({ sub: 'p-ines', name: 'Ines', agency: 'social_care', role: 'social_worker', acr: 'mfa', status: 'active' });
  const response = await fetch(`${gateway.url}${path}`, {
    method, headers: { 'content-type': 'application/json', 'x-purpose': 'direct_support', ...(as === 'nobody' ? {} : { authorization: `Bearer ${token}` }), ...headers }, ...(method === 'GET' ? {} : { body: text ?? JSON.stringify(body) }),
  });
  const of = (name: string): string | null => response.headers.get(name);
  const unlike = /"decisionId":"[^"]+"/g;
  return { status: response.status, type: of('content-type'), cache: of('cache-control'), text: (await response.text()).replace(unlike, '"decisionId":"…"') };
}

const amira = { id: 'amira' };

it.each<[string, Sent]>([
  ['a question', { body: { query: NAME, variables: amira } }],
  ['a question with a name', { body: { query: NAME, operationName: 'Name', variables: amira } }],
  ['a question that says what it accepts', { body: { query: NAME, variables: amira }, headers: { accept: 'application/graphql-response+json' } }],
  ['what Apollo Client accepts', { body: { query: NAME, variables: amira }, headers: { accept: 'application/graphql-response+json,application/json;q=0.9' } }],
  ['something nobody can answer in', { body: { query: NAME, variables: amira }, headers: { accept: 'text/html' } }],
  ['the first of two operations', { body: { query: PAIR, operationName: 'One' } }],
  ['the second of them, partly withheld', { body: { query: PAIR, operationName: 'Two' } }],
  ['neither of them', { body: { query: PAIR } }],
  ['one that is not among them', { body: { query: PAIR, operationName: 'Three' } }],
  ['a variable too few', { body: { query: NAME } }],
  ['a variable of another type', { body: { query: NAME, variables: { id: { x: 1 } } } }],
  ['variables that are a list', { body: { query: NAME, variables: [] } }],
  ['variables that are text', { body: { query: NAME, variables: '{}' } }],
  ['a name that is a number', { body: { query: NAME, operationName: 7, variables: amira } }],
  ['extensions', { body: { query: NAME, variables: amira, extensions: {} } }],
  ['a batch', { body: [{ query: NAME, variables: amira }] }],
  ['no JSON', { text: '{"query":' }],
  ['a form’s content type', { body: { query: NAME, variables: amira }, headers: { 'content-type': 'text/plain' } }],
  ['another charset', { body: { query: NAME, variables: amira }, headers: { 'content-type': 'application/json; charset=latin1' } }],
  ['a body of a megabyte and more', { text: JSON.stringify({ query: NAME, variables: { id: 'x'.repeat(1_100_000) } }) }],
  ['nobody’s question', { body: { query: NAME, variables: amira }, as: 'nobody' }],
  ['a forged token', { body: { query: NAME, variables: amira }, as: 'a forger' }],
  ['no purpose', { body: { query: NAME, variables: amira }, headers: { 'x-purpose': '' } }],
  ['a purpose that the role may not state', { body: { query: NAME, variables: amira }, headers: { 'x-purpose': 'audit' } }],
  ['a role that the token does not give', { body: { query: NAME, variables: amira }, headers: { 'x-role': 'gp' } }],
  ['a GET', { method: 'GET', path: `/graphql?query=${encodeURIComponent('{__typename}')}`, headers: { 'content-type': 'application/json' } }],
  ['a child that is not found', { body: { query: NAME, variables: { id: 'nobody' } } }],
  ['a list', { body: { query: '{ children { edges { node { name clinic { state notices { code } allergies } } } pageInfo { hasNextPage } } }' } }],
  ['what is not in the graph', { body: { query: '{ nothing }' } }],
])('answers %s alike in both lanes, the first time and again', async (_what, sent) => {
  const [fast, slow] = lanes;
  const expected = await answerOf(slow, sent);
  for (let time = 0; time < 3; time += 1) expect(await answerOf(fast, sent)).toEqual(expected);
});

it('keeps every MUST of GraphQL over HTTP in both, when its operations are known', async () => {
  for (const { gateway } of lanes) {
    await auditServer({ url: `${gateway.url}/graphql` });
    const results = await auditServer({ url: `${gateway.url}/graphql` });
    expect(results.filter(({ status }) => status === 'error').map(({ name }) => name)).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  }
});

it('does take the fast lane, and only where it is on', async () => {
  const taken = await Promise.all(lanes.map(async ({ gateway }) => Number(/childgraph_fast_lane_total (\d+)/.exec(await (await fetch(`${gateway.url}/metrics`)).text())?.[1])));
  expect(taken[0]).toBeGreaterThan(30);
  expect(taken[1]).toBe(0);
});
