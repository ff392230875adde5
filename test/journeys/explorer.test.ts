import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Federation, startFederation } from '#test/federation/start-federation';

// The demo's viewers come from another process; here a small one that answers like it.
let viewers: ReturnType<typeof createServer>;
let federation: Federation;
beforeAll(async () => {
  viewers = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('[{"name":"Ines Okoro"}]'));
  await new Promise<void>((listening) => viewers.listen(0, '127.0.0.1', listening));
  federation = await startFederation({ environment: { DEMO_VIEWERS_URL: `http://127.0.0.1:${(viewers.address() as AddressInfo).port}/viewers` } });
}, 60_000);
afterAll(async () => {
  await federation.close();
  viewers.close();
});

const get = (path: string) => fetch(`${federation.gateway.url}${path}`);

it('the explorer and every file it names come from the gateway itself', async () => {
  const page = await get('/explorer');
  const html = await page.text();
  expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'/);
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url as string);
  expect(named.length).toBeGreaterThan(4);
  for (const url of named) expect([url, url.startsWith('/explorer/'), (await get(url)).status]).toEqual([url, true, 200]);
  expect(html).not.toMatch(/<script(?![^>]*src=)/);
});

it('offers the example operations, and whom one can be', async () => {
  const examples = (await (await get('/explorer/examples')).json()) as { name: string }[];
  expect(examples.map(({ name }) => name)).toContain('whole-child');
  expect(await (await get('/demo/viewers')).json()).toEqual([{ name: 'Ines Okoro' }]);
});
