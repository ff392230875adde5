import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import type { FaultKind, FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import { createFhirClient } from '#subgraphs/health/fhir-client';
import { type AnsweringServer, answeringServer } from '#test/health/answering-server';
import { clientConfig, serveHealth, type ServedHealth, TOKEN } from '#test/health/ask-health';
import { CHILDREN } from '#test/health/fictional-children';

const amira = { id: CHILDREN.amira.id, healthReference: CHILDREN.amira.identifiers.nhsNumber ?? null };
const NUMBER = '9990000018' as NhsNumber;
const GRANTED = { 'safety-alerts': 'DETAIL', identifiers: 'DETAIL' } as const;
const CANARY = 'CANARY upstream text about 9990000018';
const EMPTY = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] });
const TIME_LIMIT_MS = 800;

let source: AnsweringServer;
let health: ServedHealth;
beforeAll(async () => {
  source = await answeringServer();
  health = await serveHealth(clientConfig(source.url, { timeLimitMs: TIME_LIMIT_MS, largestAnswerBytes: 1_000_000 }));
});
afterAll(async () => {
  await health.close();
  await source.stop();
});

const pour = (response: ServerResponse): void => {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const more = (): void => { while (!response.destroyed && response.write(chunk)); };
  response.writeHead(200, { 'content-type': 'application/fhir+json' }).on('drain', more);
  more();
};

const json = { 'content-type': 'application/fhir+json' };
const linkTo = (next: string): string => JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry: [], link: [{ relation: 'next', url: next }] });

const MISBEHAVIOURS: readonly (readonly [what: string, behave: (server: AnsweringServer) => void, kind: FaultKind])[] = [
  ['HTML instead of JSON', (s) => s.answer(200, `<html>${CANARY}</html>`, { 'content-type': 'text/html' }), 'not-json'],
  ['an HTML error page', (s) => s.answer(502, `<html>${CANARY}</html>`, { 'content-type': 'text/html' }), 'server-fault'],
  ['half an answer', (s) => s.behave((_, r) => { r.writeHead(200, { ...json, 'content-length': '5000' }).write('{"resourceType":"Bund'); setTimeout(() => r.destroy(), 20); }), 'unreachable'],
  ['JSON cut short', (s) => s.answer(200, '{"resourceType":"Bundle","entry":['), 'not-json'],
  ['JSON that is no FHIR', (s) => s.answer(200, JSON.stringify({ hello: CANARY })), 'not-fhir'],
  ['null', (s) => s.answer(200, 'null'), 'not-fhir'],
  ['entries that are no list', (s) => s.answer(200, JSON.stringify({ resourceType: 'Bundle', entry: CANARY })), 'not-fhir'],
  ['an endless answer', (s) => s.behave((_, r) => pour(r)), 'too-large'],
  ['a hundred megabytes announced', (s) => s.behave((_, r) => { r.writeHead(200, { ...json, 'content-length': '100000000' }).flushHeaders(); }), 'too-large'],
  ['a small answer that unpacks to a large one', (s) => s.answer(200, gzipSync(Buffer.alloc(50_000_000, ' ')), { ...json, 'content-encoding': 'gzip' }), 'not-json'],
  ['a redirect', (s) => s.answer(302, '', { location: 'http://127.0.0.1:9/elsewhere' }), 'redirected'],
  ['silence', (s) => s.behave(() => undefined), 'timed-out'],
  ['an answer that never ends', (s) => s.behave((_, r) => { r.writeHead(200, json).write('{"resourceType":'); }), 'timed-out'],
  ['a slammed door', (s) => s.behave((request) => request.socket.destroy()), 'unreachable'],
  ['a 500 that quotes the child', (s) => s.answer(500, JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'exception', diagnostics: CANARY }] })), 'server-fault'],
  ['a 429', (s) => s.answer(429, ''), 'rate-limited'],
  ['a 401', (s) => s.answer(401, ''), 'not-authenticated'],
  ['a 403', (s) => s.answer(403, ''), 'access-denied'],
  ['an error inside a 200', (s) => s.answer(200, JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'forbidden', diagnostics: CANARY }] })), 'access-denied'],
  ['a next page on another origin', (s) => s.answer(200, linkTo('http://elsewhere.example/FHIR/R4/AllergyIntolerance?page=2')), 'paging'],
  ['pages in a circle', (s) => s.behave((request, r) => r.writeHead(200, json).end(linkTo(request.url ?? ''))), 'paging'],
  ['pages that each come just in time', (s) => s.behave((request, r) => void setTimeout(() => r.writeHead(200, json).end(linkTo(`${request.url}&more=1`)), TIME_LIMIT_MS / 3)), 'timed-out'],
  ['pages without end', (s) => s.behave((request, r) => r.writeHead(200, json).end(linkTo(`${request.url}&more=1`))), 'paging'],
];

describe.each(MISBEHAVIOURS)('%s', (_what, behave, kind) => {
  it('is unavailable, with nothing of what the source wrote', async () => {
    behave(source);
    const answer = await health.ask(amira, 'allergies{id} medications{id}', GRANTED);
    expect(answer.data?._entities[0].health).toEqual({ allergies: null, medications: null });
    expect(answer.errors?.map(({ message, extensions }) => [message, extensions])).toEqual(Array.from({ length: 2 }, () => ['The source could not answer', { code: 'SOURCE_UNAVAILABLE' }]));
    expect(JSON.stringify(answer)).not.toMatch(/CANARY|9990000018|127\.0\.0\.1/);
  });

  it('is a fault of its kind, within the time limit, and is over as soon as the source is well', async () => {
    const client = createFhirClient(clientConfig(source.url, { timeLimitMs: TIME_LIMIT_MS, largestAnswerBytes: 1_000_000 }), () => undefined);
    behave(source);
    const began = performance.now();
    const fault = await client.allergies(NUMBER, new AbortController().signal).catch((error: FhirFault) => error);
    expect(fault).toMatchObject({ name: 'FhirFault', kind, message: kind });
    expect(performance.now() - began).toBeLessThan(TIME_LIMIT_MS + 2_000);
    source.answer(200, EMPTY);
    expect(await client.allergies(NUMBER, new AbortController().signal)).toEqual([]);
    await client.close();
  });
});

it('one system’s fault costs only its own fields', async () => {
  source.behave((request, response) => (request.url?.includes('/Patient/') ? response.writeHead(500).end() : response.writeHead(200, json).end(EMPTY)));
  const answer = await health.ask(amira, 'state allergies{id} demographics{status}', GRANTED);
  expect(answer.data?._entities[0].health).toEqual({ state: 'COMPLETE', allergies: [], demographics: null });
  expect(answer.errors).toHaveLength(1);
});

it('nothing answers at all, and then something does', async () => {
  const gone = await answeringServer();
  const { port } = new URL(gone.url);
  await gone.stop();
  const client = createFhirClient(clientConfig(`http://127.0.0.1:${port}/FHIR/R4`), () => undefined);
  await expect(client.allergies(NUMBER, new AbortController().signal)).rejects.toMatchObject({ kind: 'unreachable' });
  await expect(client.ready()).rejects.toThrow();
  await client.close();
});

it('is ready while every system answers anything but a fault of its own', async () => {
  const client = createFhirClient(clientConfig(source.url), () => undefined);
  source.answer(404, '');
  await expect(client.ready()).resolves.toBeUndefined();
  source.answer(503, '');
  await expect(client.ready()).rejects.toMatchObject({ kind: 'server-fault' });
  await client.close();
});

it('stops asking when nobody waits any more', async () => {
  const client = createFhirClient(clientConfig(source.url), () => undefined);
  source.behave(() => undefined);
  const nobodyWaits = new AbortController();
  setTimeout(() => nobodyWaits.abort(), 20);
  await expect(client.allergies(NUMBER, nobodyWaits.signal)).rejects.toMatchObject({ kind: 'cancelled' });
  await client.close();
});

it('never sends the token to where a page leads', async () => {
  const elsewhere = await answeringServer();
  elsewhere.answer(200, EMPTY);
  source.answer(200, linkTo(`${elsewhere.url}/AllergyIntolerance`));
  const client = createFhirClient(clientConfig(source.url), () => undefined);
  await expect(client.allergies(NUMBER, new AbortController().signal)).rejects.toMatchObject({ kind: 'paging' });
  expect(elsewhere.asked).toEqual([]);
  expect(source.asked.at(-1)?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, accept: 'application/fhir+json' });
  await client.close();
  await elsewhere.stop();
});
