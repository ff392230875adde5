import { exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { fhirClientConfig, healthEnvironment } from '#subgraphs/health/config';
import { createFhirClient } from '#subgraphs/health/fhir-client';
import { ConfigError, parseConfig } from '#subgraphs/host/run-subgraph';
import { type AnsweringServer, answeringServer } from '#test/health/answering-server';

const NUMBER = '9990000018' as NhsNumber;
const HOST = { PORT: '0', GRANT_KEY: 'a secret of thirty-two characters' };
const { signal } = new AbortController();

let nhs: AnsweringServer;
let issued: { form: URLSearchParams; token: string }[];
/** Tokens that the FHIR server takes. */
let accepted: Set<string>;
let tokenAnswer: (token: string) => readonly [status: number, body: unknown];

/** A token endpoint and a FHIR server in one. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.endsWith('/token')) {
    const token = `token-${issued.length + 1}`;
    issued.push({ form: new URLSearchParams(await text(request)), token });
    accepted.add(token);
    const [status, body] = tokenAnswer(token);
    return void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  response.writeHead(accepted.has(token) ? 200 : 401, { 'content-type': 'application/fhir+json' }).end('{"resourceType":"Bundle","type":"searchset"}');
}

beforeEach(async () => {
  [issued, accepted] = [[], new Set()];
  tokenAnswer = (token) => [200, { access_token: token, expires_in: '599', token_type: 'Bearer' }];
  nhs = await answeringServer();
  nhs.behave((request, response) => void answer(request, response));
});
afterEach(() => nhs.stop());

const clientOf = (settings: Record<string, string>) =>
  createFhirClient(fhirClientConfig(parseConfig(healthEnvironment, { ...HOST, HEALTH_FHIR_URL: nhs.url, HEALTH_TIME_LIMIT_MS: '8000', ...settings })), () => undefined);
const withSecret = (more: Record<string, string> = {}) => clientOf({ HEALTH_TOKEN_URL: `${nhs.url}/token`, HEALTH_CLIENT_ID: 'childgraph', HEALTH_CLIENT_SECRET: 'a secret', ...more });

it('takes a token for a secret once, and uses it until it ends', async () => {
  const client = withSecret();
  await Promise.all([client.allergies(NUMBER, signal), client.allergies(NUMBER, signal)]);
  await client.allergies(NUMBER, signal);
  expect(issued.map(({ form }) => Object.fromEntries(form))).toEqual([{ grant_type: 'client_credentials', client_id: 'childgraph', client_secret: 'a secret' }]);
  await client.close();
});

it('takes a new one when the old was withdrawn, and tells nobody', async () => {
  const client = withSecret();
  await client.allergies(NUMBER, signal);
  accepted.clear();
  expect(await client.allergies(NUMBER, signal)).toEqual([]);
  expect(issued).toHaveLength(2);
  await client.close();
});

it('takes a new one when the old is about to end', async () => {
  tokenAnswer = (token) => [200, { access_token: token, expires_in: 20 }];
  const client = withSecret();
  await client.allergies(NUMBER, signal);
  await client.allergies(NUMBER, signal);
  expect(issued).toHaveLength(2);
  await client.close();
});

it.each([
  ['refuses', [401, { error: 'invalid_client', error_description: 'CANARY' }]],
  ['gives none', [200, { hello: 'CANARY' }]],
  ['gives an empty one', [200, { access_token: '' }]],
] as const)('has no token where the endpoint %s, and asks again next time', async (_case, refusal) => {
  tokenAnswer = () => refusal;
  const client = withSecret();
  await expect(client.allergies(NUMBER, signal)).rejects.toMatchObject({ kind: 'no-token', message: 'no-token' });
  tokenAnswer = (token) => [200, { access_token: token, expires_in: 600 }];
  expect(await client.allergies(NUMBER, signal)).toEqual([]);
  await client.close();
});

it('goes on asking for a token that others wait for when one of them gives up', async () => {
  let give: () => void = () => undefined;
  nhs.behave((request, response) => {
    if (request.url?.endsWith('/token')) give = () => void answer(request, response);
    else void answer(request, response);
  });
  const client = withSecret();
  const impatient = new AbortController();
  const first = client.allergies(NUMBER, impatient.signal);
  const second = client.allergies(NUMBER, signal);
  setTimeout(() => impatient.abort(), 30);
  await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
  give();
  expect(await second).toEqual([]);
  await client.close();
});

it('does not wait for a token longer than for an answer', async () => {
  nhs.behave(() => undefined);
  const client = withSecret({ HEALTH_TIME_LIMIT_MS: '300' });
  const began = performance.now();
  await expect(client.allergies(NUMBER, signal)).rejects.toMatchObject({ kind: expect.stringMatching(/timed-out|no-token/) as string });
  expect(performance.now() - began).toBeLessThan(4_000);
  await client.close();
});

it('gives up a refused static token at once', async () => {
  const client = clientOf({ HEALTH_TOKEN: 'expired' });
  await expect(client.allergies(NUMBER, signal)).rejects.toMatchObject({ kind: 'not-authenticated' });
  expect(nhs.asked).toHaveLength(1);
  await client.close();
});

it('proves itself by a signed assertion, as NHS England asks', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS512', { extractable: true });
  const tokenUrl = `${nhs.url}/token`;
  const client = clientOf({ HEALTH_TOKEN_URL: tokenUrl, HEALTH_CLIENT_ID: 'childgraph', HEALTH_CLIENT_KEY: await exportPKCS8(privateKey), HEALTH_CLIENT_KEY_ID: 'key-1' });
  await client.allergies(NUMBER, signal);
  const form = issued[0]?.form;
  expect(form?.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
  const { payload, protectedHeader } = await jwtVerify(form?.get('client_assertion') ?? '', publicKey, { audience: tokenUrl, issuer: 'childgraph', subject: 'childgraph' });
  expect(protectedHeader).toMatchObject({ alg: 'RS512', kid: 'key-1' });
  expect((payload.exp ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(300);
  expect(payload.jti).toBeTruthy();
  await client.close();
});

describe('configuration', () => {
  const problemsOf = (settings: Record<string, string>): readonly string[] => {
    try {
      parseConfig(healthEnvironment, settings);
      return [];
    } catch (error) {
      return error instanceof ConfigError ? error.problems.map((problem) => problem.split(':')[0] ?? '') : ['another error'];
    }
  };

  it('lists everything wrong with it at once', () =>
    expect(problemsOf({ HEALTH_FHIR_URL: 'nowhere', HEALTH_TIME_LIMIT_MS: '1' })).toEqual(['PORT', 'GRANT_KEY', 'HEALTH_FHIR_URL', 'HEALTH_TIME_LIMIT_MS', 'HEALTH_TOKEN']));

  it.each([
    ['an endpoint without a client', { HEALTH_TOKEN_URL: 'https://nhs.example/token' }],
    ['a client without proof', { HEALTH_TOKEN_URL: 'https://nhs.example/token', HEALTH_CLIENT_ID: 'childgraph' }],
    ['a key without its id', { HEALTH_TOKEN_URL: 'https://nhs.example/token', HEALTH_CLIENT_ID: 'childgraph', HEALTH_CLIENT_KEY: '-----BEGIN PRIVATE KEY-----' }],
  ])('refuses %s', (_case, settings) => expect(problemsOf({ ...HOST, HEALTH_FHIR_URL: 'https://nhs.example', ...settings })).toEqual(['HEALTH_TOKEN']));

  it('asks the Immunisation API for the diseases it is told to', async () => {
    const client = clientOf({ HEALTH_TOKEN: 't', HEALTH_IMMUNISATION_TARGETS: 'FLU,HPV' });
    accepted.add('t');
    await client.immunisations(NUMBER, signal);
    expect(new URL(nhs.asked.at(-1)?.url ?? '', nhs.url).searchParams.get('-immunization.target')).toBe('FLU,HPV');
    await client.close();
  });

  it('asks each system at its own address where they differ', () => {
    const config = fhirClientConfig(parseConfig(healthEnvironment, { ...HOST, HEALTH_FHIR_URL: 'https://record.example', HEALTH_PDS_URL: 'https://pds.example', HEALTH_TOKEN: 't' }));
    expect(config).toMatchObject({ recordUrl: 'https://record.example', pdsUrl: 'https://pds.example', immunisationUrl: 'https://record.example', timeLimitMs: 1200 });
  });
});
