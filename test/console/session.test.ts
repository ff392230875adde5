import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { precompress } from '#console/build/precompress';
import { gatewayConfig } from '#gateway/config';
import { servePages } from '#gateway/http/console/serve-pages';
import { startGateway } from '#gateway/start-gateway';
import { type RunningIdentityProvider, startIdentityProvider } from '#demo/identity-provider/start';
import { generatePopulation } from '#demo/population/generate';
import { demoViewers } from '#demo/population/viewers';
import { type CookieBrowser, cookieBrowser, signIn } from '#test/console/cookie-browser';
import { freePort } from '#test/console/free-port';
import { levelsPolicy } from '#test/gateway/levels-policy';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';
import { describeWithRedis, redisUrl } from '#test/services';

let tiny: TinyFederation;
let people: RunningIdentityProvider;
let origin: string;

/** Sessions lie in Redis where there is one, as they do where several gateways serve. */
const sharedSessions = (): NodeJS.ProcessEnv => { const url = redisUrl(); return url ? { REDIS_URL: url } : {}; };

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  people = await startIdentityProvider({ port: 0, viewers: demoViewers(generatePopulation('2026-11-21')), consoleUrl: origin });
  tiny = await startTinyFederation(() => ({ identity: 'DETAIL' }), { PORT: String(port), OIDC_ISSUER: people.issuer, ...sharedSessions() });
}, 30_000);
afterAll(async () => {
  await tiny.close();
  await people.stop();
});

const FROM_THE_CONSOLE = { 'x-childgraph-console': '1', 'content-type': 'application/json', 'x-purpose': 'direct_support' };
const WHO = JSON.stringify({ query: '{ child(id: "amira") { name } }' });

const ask = (browser: CookieBrowser, headers: Readonly<Record<string, string>> = FROM_THE_CONSOLE): Promise<Response> =>
  browser.go(`${origin}/graphql`, { method: 'POST', headers, body: WHO });

const signedIn = async (): Promise<CookieBrowser> => {
  const browser = cookieBrowser();
  await signIn(browser, origin, 'p-ines-okoro');
  return browser;
};

describe('Ines signs in to the console', () => {
  it('and asks the graph without ever holding a token', async () => {
    const browser = cookieBrowser();
    expect(await signIn(browser, origin, 'p-ines-okoro', '/console/find')).toBe('/console/find');
    const session = await (await browser.go(`${origin}/console/session`)).text();
    expect(JSON.parse(session)).toMatchObject({ signedIn: true, name: 'Ines Okoro', agency: 'social_care', roles: [{ role: 'social_worker', purposes: expect.arrayContaining(['direct_support']) }] });
    expect(await (await ask(browser)).json()).toMatchObject({ data: { child: { name: expect.any(String) } } });
    const seen = `${session}${[...browser.cookies.values()].join()}`;
    expect(seen).not.toMatch(/eyJ/);
    const cookie = browser.cookies.get('childgraph-session');
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
  });

  it('signs out: the cookie is gone, and a copy of it opens nothing any more', async () => {
    const browser = await signedIn();
    const copy = browser.cookies.get('childgraph-session')?.split(';')[0] ?? '';
    const out = await browser.go(`${origin}/console/sign-out`, { method: 'POST', headers: { 'x-childgraph-console': '1' } });
    expect([out.status, out.headers.get('clear-site-data')]).toEqual([204, '"storage"']);
    expect(browser.cookies.has('childgraph-session')).toBe(false);
    expect((await ask(cookieBrowser(), { ...FROM_THE_CONSOLE, cookie: copy })).status).toBe(401);
  });

  it('signs in as another: the session before is over', async () => {
    const browser = await signedIn();
    const before = browser.cookies.get('childgraph-session')?.split(';')[0] ?? '';
    await signIn(browser, origin, 'p-tom-hale');
    expect(await (await browser.go(`${origin}/console/session`)).json()).toMatchObject({ name: 'Tom Hale' });
    expect((await ask(cookieBrowser(), { ...FROM_THE_CONSOLE, cookie: before })).status).toBe(401);
  });
});

describeWithRedis('Two gateways, one session', () => {
  it('signed in at one she is signed in at the other; signed out at one she is signed out at both', async () => {
    const other = await startGateway(gatewayConfig({ ...tiny.environment, PORT: '0', CONSOLE_URL: origin }), () => levelsPolicy(() => ({ identity: 'DETAIL' })));
    try {
      const browser = await signedIn();
      const atOther = () => browser.go(`${other.url}/graphql`, { method: 'POST', headers: FROM_THE_CONSOLE, body: WHO });
      expect(await (await atOther()).json()).toMatchObject({ data: { child: { name: expect.any(String) } } });
      const copy = browser.cookies.get('childgraph-session')?.split(';')[0] ?? '';
      expect((await browser.go(`${other.url}/console/sign-out`, { method: 'POST', headers: { 'x-childgraph-console': '1' } })).status).toBe(204);
      for (const url of [origin, other.url]) expect((await cookieBrowser().go(`${url}/graphql`, { method: 'POST', headers: { ...FROM_THE_CONSOLE, cookie: copy }, body: WHO })).status).toBe(401);
    } finally {
      await other.close();
    }
  });
});

describe('No way round', () => {
  it.each([
    ['a form of another page: no header of the console', { 'content-type': 'application/json', 'x-purpose': 'direct_support' }],
    ['a script of another origin', { ...FROM_THE_CONSOLE, origin: 'http://elsewhere.example' }],
    ['another site of the same registrable name, as the browser tells', { ...FROM_THE_CONSOLE, 'sec-fetch-site': 'same-site' }],
    ['a cross-site request, as the browser tells', { ...FROM_THE_CONSOLE, 'sec-fetch-site': 'cross-site' }],
    ['the header with another value', { ...FROM_THE_CONSOLE, 'x-childgraph-console': 'yes' }],
  ])('%s: the session is not used', async (_what, headers) => {
    const answer = await ask(await signedIn(), headers);
    expect(answer.status).toBe(401);
  });

  it('a GET never uses the session', async () => {
    const browser = await signedIn();
    const query = encodeURIComponent('{ child(id: "amira") { name } }');
    expect((await browser.go(`${origin}/graphql?query=${query}`, { headers: { ...FROM_THE_CONSOLE, 'apollo-require-preflight': '1' } })).status).toBe(401);
  });

  it('a request with a token of its own is its own: a bad one is not mended by the session', async () => {
    expect((await ask(await signedIn(), { ...FROM_THE_CONSOLE, authorization: 'Bearer not.a.token' })).status).toBe(401);
  });

  it('nobody is signed out from elsewhere', async () => {
    const browser = await signedIn();
    expect((await browser.go(`${origin}/console/sign-out`, { method: 'POST' })).status).toBe(403);
    expect(await (await browser.go(`${origin}/console/session`)).json()).toMatchObject({ signedIn: true });
  });

  it.each(['x', 'A'.repeat(43), '../../etc', '%00', 'a'.repeat(5_000)])('a made-up cookie is nobody: %.20s', async (secret) => {
    expect((await ask(cookieBrowser(), { ...FROM_THE_CONSOLE, cookie: `childgraph-session=${secret}` })).status).toBe(401);
  });

  it.each([['//elsewhere.example'], ['/\\elsewhere.example'], ['https://elsewhere.example/console'], ['/console/../explorer'], ['/console?x=%0d%0aSet-Cookie:a=b'], ['/explorer']])('after signing in one lands in the console, not at %s', async (to) => {
    expect(await signIn(cookieBrowser(), origin, 'p-ines-okoro', to)).toBe('/console');
  });

  it('a code that another browser began is not taken (sign-in forgery)', async () => {
    const [thief, victim] = [cookieBrowser(), cookieBrowser()];
    const begun = await thief.go(`${origin}/console/sign-in`);
    await victim.go(`${origin}/console/sign-in`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const answer = await victim.go(`${origin}/console/signed-in?code=abc&state=${state}`);
    expect(answer.headers.get('location')).toBe('/console/sign-in-problem');
    expect(victim.cookies.has('childgraph-session')).toBe(false);
    expect((await cookieBrowser().go(`${origin}/console/signed-in?code=abc&state=${state}`)).headers.get('location')).toBe('/console/sign-in-problem');
  });
});

describe('The console’s pages', () => {
  it('come with a policy that lets in no script but their own', async () => {
    const page = await fetch(`${origin}/console/child/anything`);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('are files of one folder', async () => {
    for (const path of ['..%2f..%2fpackage.json', '../../package.json', '%2e%2e/%2e%2e/package.json']) {
      const text = await (await fetch(`${origin}/console/assets/${path}`)).text();
      expect(text).not.toContain('"devDependencies"');
    }
  });

  it('have files that come compressed as the browser takes them, are kept for good, and are not sent again', async () => {
    const built = mkdtempSync(join(tmpdir(), 'childgraph-console-'));
    mkdirSync(join(built, 'assets'));
    writeFileSync(join(built, 'index.html'), '<!doctype html>');
    const script = `console.log(${JSON.stringify('the same again '.repeat(500))})`;
    writeFileSync(join(built, 'assets', 'index-abc123.js'), script);
    writeFileSync(join(built, 'assets', 'font-abc123.woff2'), 'already small');
    precompress(join(built, 'assets'));
    expect(readdirSync(join(built, 'assets')).sort()).toEqual(['font-abc123.woff2', 'index-abc123.js', 'index-abc123.js.br', 'index-abc123.js.gz']);
    const app = fastify();
    await servePages(app, built);
    const get = (headers: Readonly<Record<string, string>>) => app.inject({ url: '/console/assets/index-abc123.js', headers });
    const [brotli, gzip, plain] = [await get({ 'accept-encoding': 'gzip, br' }), await get({ 'accept-encoding': 'gzip' }), await get({})];
    expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect([brotliDecompressSync(brotli.rawPayload), gunzipSync(gzip.rawPayload), plain.rawPayload].map(String)).toEqual([script, script, script]);
    for (const { headers } of [brotli, gzip, plain]) expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-type': expect.stringMatching(/javascript/), 'x-content-type-options': 'nosniff', vary: expect.stringMatching(/accept-encoding/i) });
    expect((await get({ 'accept-encoding': 'br', 'if-none-match': String(brotli.headers['etag']) })).statusCode).toBe(304);
    expect((await app.inject({ url: '/console' })).headers['cache-control']).toBe('no-cache');
    await app.close();
  });
});
