import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { refusal, type RefusalCode } from '#gateway/response/refusal';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { samplesOf, steady } from '#test/front-end/samples';

const DOCUMENT = readFileSync(resolve(__dirname, '../../docs/for-front-end-teams.md'), 'utf8');
const samples = samplesOf(DOCUMENT);

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
}, 180_000);
afterAll(() => federation.close());

/* In the order of the document: what a mutation does, the samples after it see. */
describe('every answer that docs/for-front-end-teams.md shows is the answer', () => {
  it('and none is left out for its form', () => expect(samples.length).toBe(DOCUMENT.match(/<!-- sample /g)?.length));

  it.each(samples.map((sample) => [sample.under, sample.line, sample] as const))('%s (line %i)', async (_under, _line, { as, purpose, child, down, byForm, query, answer }) => {
    const agency = down ? federation.agencies[down as 'health'] : null;
    await agency?.stop();
    const { data, errors, extensions } = await federation.as(as, purpose).ask(query, child ? { id: federation.child(child).id } : {});
    await agency?.start();
    const shown = { data, ...(errors ? { errors } : {}), ...('extensions' in (answer as object) ? { extensions } : {}) };
    expect(steady(shown, byForm)).toEqual(steady(answer, byForm));
  });
});

/** The table of errors: code and HTTP status. */
const told = new Map([...DOCUMENT.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code ?? '', Number(status)]));

const QUERY = '{ child(id: "c-nobody") { name { text } } }';

/** Requests that are refused, each with the code it is to get. */
const refused: readonly (readonly [code: string, story: string, body: unknown, headers: Readonly<Record<string, string>>])[] = [
  ['UNAUTHENTICATED', 'without a token', { query: QUERY }, { authorization: '' }],
  ['PURPOSE_REQUIRED', 'without a purpose', { query: QUERY }, { 'x-purpose': '' }],
  ['PURPOSE_NOT_PERMITTED', 'with a purpose of others', { query: QUERY }, { 'x-purpose': 'youth_justice' }],
  ['ROLE_REQUIRED', 'with a role the token does not have', { query: QUERY }, { 'x-role': 'dpo' }],
  ['GRAPHQL_PARSE_FAILED', 'half a query', { query: '{ child(id: }' }, {}],
  ['OPERATION_TOO_LARGE', 'too many tokens', { query: `{ ${'a '.repeat(5_000)} }` }, {}],
  ['GRAPHQL_VALIDATION_FAILED', 'an unknown field', { query: '{ child(id: "x") { nobody } }' }, {}],
  ['GRAPHQL_VALIDATION_FAILED', 'too deep', { query: `{ child(id: "x") ${'{ siblings '.repeat(16)} { id } ${'}'.repeat(16)} }` }, {}],
  ['OPERATION_TOO_LARGE', 'too many aliases', { query: `{ child(id: "x") { ${Array.from({ length: 61 }, (_, n) => `a${n}: id`).join(' ')} } }` }, {}],
  ['GRAPHQL_VALIDATION_FAILED', 'too many root fields', { query: `{ ${'child(id: "x") { id } '.repeat(21)} }` }, {}],
  ['BAD_USER_INPUT', 'a variable of another type', { query: 'query($id: ID!) { child(id: $id) { id } }', variables: { id: { a: 1 } } }, {}],
  ['BAD_REQUEST', 'an array of operations', '[{"query":"{__typename}"}]', {}],
  ['BODY_TOO_LARGE', 'more than a megabyte', { query: `{ ${'a '.repeat(600_000)} }` }, {}],
];

describe('the table of errors tells the truth', () => {
  it.each(refused)('%s: %s', async (code, _story, body, headers) => {
    const { status, text } = await federation.post(body, { authorization: `Bearer ${await federation.tokenFor('Tom Hale')}`, 'x-purpose': 'direct_support', ...headers });
    const { errors } = JSON.parse(text) as { errors: readonly { extensions: { code: string } }[] };
    expect([errors[0]?.extensions.code, status]).toEqual([code, told.get(code)]);
  });

  it('has those that need a fault to be seen, too', () => {
    for (const code of ['SIGN_IN_UNAVAILABLE', 'NOT_RECORDED', 'NOT_READY', 'WITHHELD_ALTOGETHER', 'INTERNAL', 'RATE_LIMITED', 'NEW_OPERATIONS_LIMITED'] satisfies RefusalCode[]) {
      expect([code, (refusal(code).extensions['http'] as { status: number }).status]).toEqual([code, told.get(code)]);
    }
  });

  it('a content type that is not JSON is a bad request with 415; an argument out of range one field’s error with 200', async () => {
    expect((await federation.post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    const { status, data, errors } = await federation.as('Ines Okoro').ask('query($id: ID!) { child(id: $id) { name { text } timeline(first: 999) { edges { cursor } } } }', { id: federation.child('amira').id });
    expect([status, data.child.name.text, data.child.timeline, errors?.[0]?.extensions?.['code'], errors?.[0]?.path]).toEqual([200, 'Amira Haddad', null, 'BAD_USER_INPUT', ['child', 'timeline']]);
  });

  it('a source outside any section that is down is an error of its field, and says nothing of the inside', async () => {
    await federation.agencies.directory.stop();
    const { status, data, errors, text } = await federation.as('Ines Okoro').ask('{ practitioners(search: "Lindsay") { edges { node { name } } } }');
    await federation.agencies.directory.start();
    expect([status, data, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([200, { practitioners: null }, ['UNAVAILABLE']]);
    expect(text).not.toMatch(/directory|127\.0\.0\.1/);
  });

  it('nothing may be kept by a cache, and a GET needs its header', async () => {
    const headers = { authorization: `Bearer ${await federation.tokenFor('Tom Hale')}`, 'x-purpose': 'direct_support' };
    const get = (more: Record<string, string>) => fetch(`${federation.gateway.url}/graphql?query=${encodeURIComponent('{ me { name } }')}`, { headers: { ...headers, ...more } });
    expect((await get({})).status).toBe(told.get('BAD_REQUEST'));
    const answered = await get({ 'apollo-require-preflight': 'true' });
    expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

describe('what is asked twice is done once', () => {
  it('and answered alike', async () => {
    const ask = () => federation.as('Ines Okoro').ask(
      'mutation($id: ID!) { requestAccess(input: { childId: $id, what: "youth justice detail", reason: "The referral order panel meets on Monday and asks for her view", idempotencyKey: "one-and-the-same" }) { ... on AccessRequested { id } } }',
      { id: federation.child('amira').id });
    const [first, again] = [await ask(), await ask()];
    expect(first.data.requestAccess.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(again.data).toEqual(first.data);
  });
});
