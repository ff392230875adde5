import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { type Federation, startFederation } from '#test/federation/start-federation';

let federation: Federation;
let authorised: Record<string, string>;
beforeAll(async () => {
  federation = await startFederation();
  authorised = { authorization: `Bearer ${await federation.tokenFor('Ines Okoro')}`, 'x-purpose': 'direct_support' };
}, 60_000);
afterAll(() => federation.close());

const NAME = 'query($id: ID!) { child(id: $id) { name { text } } }';
const amira = () => ({ id: federation.child('amira').id });

interface Errors { readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } & Record<string, unknown> }[] }

/** Every refusal is JSON, says what to do, and shows nothing of the inside. */
async function refused(body: unknown, headers: Record<string, string>) {
  const answer = await federation.post(body, headers);
  expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  expect(answer.text).not.toMatch(/stack|node_modules|\.ts:|hub|subgraph|127\.0\.0\.1|Haddad/i);
  const { errors } = JSON.parse(answer.text) as Errors;
  return { status: answer.status, code: errors[0]?.extensions.code, message: errors[0]?.message ?? '', extensions: errors[0]?.extensions };
}

it('a query that does not parse says where', async () => {
  const { status, code, message } = await refused({ query: 'query { child(id: }' }, authorised);
  expect([status, code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  expect(message).toMatch(/Syntax Error/);
});

it('an unknown field is named, and no other is suggested', async () => {
  const { status, message } = await refused({ query: '{ child(id: "x") { nhsNumbr } }' }, authorised);
  expect(status).toBe(400);
  expect(message).not.toMatch(/did you mean|nhsNumber/i);
});

it('a child nobody knows is null and no error', async () => {
  const { text, status } = await federation.post({ query: NAME, variables: { id: 'c-nobody' } }, authorised);
  expect([status, JSON.parse(text)]).toEqual([200, { data: { child: null } }]);
});

it('a missing purpose is asked for, with those this role may state', async () => {
  const { status, code, message, extensions } = await refused({ query: NAME, variables: amira() }, { authorization: authorised['authorization'] ?? '' });
  expect([status, code]).toEqual([400, 'PURPOSE_REQUIRED']);
  expect(message).toMatch(/x-purpose/);
  expect(JSON.stringify(extensions)).toMatch(/direct_support/);
});

it('a purpose nobody may state is refused', async () => {
  const { status } = await refused({ query: NAME, variables: amira() }, { ...authorised, 'x-purpose': 'curiosity' });
  expect(status).toBe(400);
});

it.each(['nothing', 'an expired token', 'a forged one'])('is not signed in with %s', async (kind) => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const forge = new SignJWT({ name: 'Mallory', agency: 'social_care', role: 'social_worker', roles: ['social_worker'] }).setProtectedHeader({ alg: 'ES256', kid: 'x' }).setSubject('p-ines-okoro').setAudience('childgraph').setIssuedAt();
  const token = kind === 'nothing' ? null : await (kind === 'an expired token' ? forge.setExpirationTime('1h ago') : forge.setExpirationTime('1h')).sign(privateKey);
  const { status, code } = await refused({ query: NAME, variables: amira() }, { 'x-purpose': 'direct_support', ...(token ? { authorization: `Bearer ${token}` } : {}) });
  expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
});

it('a role by header is worth nothing', async () => {
  const { text } = await federation.post({ query: NAME, variables: amira() }, { authorization: `Bearer ${await federation.tokenFor('Craig Dunmore')}`, 'x-purpose': 'direct_support', 'x-role': 'social_worker' });
  expect(text).not.toContain('Haddad');
});

it('a body of 5 MB is refused as too large', async () => {
  const { status } = await refused({ query: `{ ${'a '.repeat(2_500_000)} }` }, authorised);
  expect(status).toBe(413);
});

it.each([['not JSON', '{"query": '], ['an HTML form', 'query=%7B__typename%7D'], ['an array', '[{"query":"{__typename}"}]'], ['a number', '7']])('%s is refused as JSON', async (_kind, body) => {
  const { status } = await refused(body, authorised);
  expect(status).toBe(400);
});

it('a query 10,000 deep, and 500 aliases, are refused', async () => {
  const deep = `{ child(id: "x") ${'{ siblings '.repeat(10_000)} { id } ${'}'.repeat(10_000)} }`;
  expect((await refused({ query: deep }, authorised)).status).toBe(400);
  const wide = `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: child(id: "x${n}") { name { text } }`).join(' ')} }`;
  expect((await refused({ query: wide }, authorised)).status).toBe(400);
});

it('variables of a wrong type are named', async () => {
  const { status, message } = await refused({ query: NAME, variables: { id: { a: 1 } } }, authorised);
  expect(status).toBe(400);
  expect(message).toMatch(/\$id/);
});

it('the gateway is alive and ready', async () => {
  for (const path of ['/health/live', '/health/ready']) expect((await fetch(`${federation.gateway.url}${path}`)).status).toBe(200);
});
