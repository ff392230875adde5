import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';

let tiny: TinyFederation;
let viewers: Server;
beforeAll(async () => {
  viewers = createServer((_request, response) => { response.setHeader('content-type', 'application/json').end('[{"name":"Ines Okoro"}]'); });
  await new Promise<void>((listening) => viewers.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(viewers.address() as AddressInfo).port}/viewers`;
  tiny = await startTinyFederation(() => ({ identity: 'DETAIL' }), { DEMO_VIEWERS_URL: url, METRICS: 'on' });
}, 30_000);
afterAll(async () => {
  await tiny.close();
  viewers.closeAllConnections();
  viewers.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${tiny.gateway.url}${path}`, { headers, redirect: 'manual' });

it('keeps every MUST of GraphQL over HTTP', async () => {
  const results = await auditServer({ url: `${tiny.gateway.url}/graphql` });
  expect(results.filter(({ status }) => status === 'error').map(({ name }) => name)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

it('serves the explorer whole, from itself, with no script but its own', async () => {
  expect((await get('/')).headers.get('location')).toBe('/explorer');
  const page = await get('/explorer');
  const html = await page.text();
  expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'(?:;|$)/);
  expect(html).not.toMatch(/https?:\/\//);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  const files = [...html.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const path of files) expect((await get(path)).status).toBe(200);
  expect(await (await get('/explorer/examples')).json()).toContainEqual({ name: 'whole-child', query: expect.stringContaining('child(id: $id)') });
  for (const path of ['/explorer/..%2f..%2fpackage.json', '/explorer/constructor', '/nothing']) expect([path, (await get(path)).status]).toEqual([path, 404]);
});

it('hands on whom one can be, in a demonstration', async () => {
  expect(await (await get('/demo/viewers')).json()).toEqual([{ name: 'Ines Okoro' }]);
});

it('refuses what a page of elsewhere can send without asking first', async () => {
  const response = await fetch(`${tiny.gateway.url}/graphql?query=%7Bhello%7D`);
  expect(response.status).toBe(400);
});

it('counts, and names no person', async () => {
  await tiny.ask({ query: '{ child(id: "amira") { name clinic { allergies } } }' });
  const text = await (await get('/metrics')).text();
  expect(text).toMatch(/childgraph_request_seconds_count\{outcome="answered"\} [1-9]/);
  expect(text).not.toMatch(/amira|p-ines|Vale/);
});
