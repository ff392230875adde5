import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { AUDIENCE, CLIENT_ID } from '#demo/identity-provider/access-token';
import type { ReadyViewer } from '#demo/identity-provider/routes';
import { type RunningIdentityProvider, startIdentityProvider } from '#demo/identity-provider/start';
import { generatePopulation } from '#demo/population/generate';
import { demoViewers } from '#demo/population/viewers';

const viewers = demoViewers(generatePopulation('2026-11-21'));
let running: RunningIdentityProvider;

beforeAll(async () => {
  running = await startIdentityProvider({ port: 0, viewers });
});
afterAll(() => running.stop());

const verified = async (token: string): Promise<Record<string, unknown>> => {
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${running.issuer}/jwks`)), { issuer: running.issuer, audience: AUDIENCE });
  return payload;
};

/** A browser that keeps cookies and follows nothing by itself. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async go(url: string, method: 'GET' | 'POST' = 'GET'): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, running.issuer), { method, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (name) this.#cookies.set(name, value ?? '');
    }
    return response;
  }
}

const locationOf = (response: Response): string => response.headers.get('location') ?? '';

describe('The demo’s identity provider', () => {
  it('describes itself, so that the gateway needs only the issuer', async () => {
    const discovered = (await (await fetch(`${running.issuer}/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
    expect(discovered).toMatchObject({ issuer: running.issuer, jwks_uri: `${running.issuer}/jwks`, code_challenge_methods_supported: ['S256'] });
  });

  it('lists who one can be, each with a purpose, variables and a token that holds for twelve hours', async () => {
    const listed = (await (await fetch(`${running.issuer}/viewers`)).json()) as ReadyViewer[];
    expect(listed.map(({ name }) => name)).toEqual(viewers.map(({ practitioner }) => practitioner.name));
    for (const { token, name, role, agency, purpose, variables, tryThis } of listed) {
      const claims = await verified(token);
      expect(claims).toMatchObject({ name, role, roles: [role], agency });
      expect(Number(claims['exp']) - Number(claims['iat'])).toBe(12 * 60 * 60);
      expect(purpose && tryThis && variables['id']).toMatch(/./);
    }
  });

  it('says how sure it is of the person: a managed device for a social worker, a second factor for a teacher', async () => {
    expect(await verified(await running.tokenFor('p-ines-okoro'))).toMatchObject({ sub: 'p-ines-okoro', acr: 'mfa_managed_device', amr: ['pwd', 'hwk', 'mfa', 'managed_device'], status: 'active' });
    expect(await verified(await running.tokenFor('p-tom-hale'))).toMatchObject({ acr: 'mfa', amr: ['pwd', 'otp', 'mfa'] });
  });

  it('makes no token for somebody it does not know', async () => {
    await expect(running.tokenFor('p-nobody')).rejects.toThrow('p-nobody is no viewer');
  });

  it('signs a browser in by authorization code with PKCE, and gives the console the same kind of token', async () => {
    const [verifier, state] = [randomBytes(32).toString('base64url'), randomBytes(8).toString('hex')];
    const redirect = 'http://localhost:4000/signed-in';
    const ask = new URLSearchParams({
      client_id: CLIENT_ID, response_type: 'code', redirect_uri: redirect, scope: 'openid profile childgraph', state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    });
    const browser = new Browser();
    const toSignIn = locationOf(await browser.go(`/auth?${ask.toString()}`));
    const page = await (await browser.go(toSignIn)).text();
    expect(page).toContain('Ines Okoro');
    const resume = locationOf(await browser.go(`${toSignIn}/p-tom-hale`, 'POST'));
    const back = new URL(locationOf(await browser.go(resume)));
    expect(back.href.startsWith(redirect)).toBe(true);
    expect(back.searchParams.get('state')).toBe(state);

    const answer = await fetch(`${running.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, redirect_uri: redirect, code: back.searchParams.get('code') ?? '', code_verifier: verifier }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    expect(await verified(token)).toMatchObject({ sub: 'p-tom-hale', name: 'Tom Hale', agency: 'education', role: 'class_teacher', roles: ['class_teacher'], acr: 'mfa', status: 'active', client_id: CLIENT_ID });
  });

  it('gives no code without PKCE, and none to another address', async () => {
    const ask = { client_id: CLIENT_ID, response_type: 'code', redirect_uri: 'http://localhost:4000/signed-in', scope: 'openid', resource: 'urn:childgraph:gateway' };
    const withoutPkce = locationOf(await new Browser().go(`/auth?${new URLSearchParams(ask).toString()}`));
    expect(withoutPkce).toContain('error=invalid_request');
    const elsewhere = await new Browser().go(`/auth?${new URLSearchParams({ ...ask, redirect_uri: 'http://thief.example/' }).toString()}`);
    expect([elsewhere.status, locationOf(elsewhere)]).toEqual([400, '']);
  });

  it('signs in nobody who is not on the page', async () => {
    const ask = new URLSearchParams({ client_id: CLIENT_ID, response_type: 'code', redirect_uri: 'http://localhost:4000/signed-in', scope: 'openid', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' });
    const browser = new Browser();
    const toSignIn = locationOf(await browser.go(`/auth?${ask.toString()}`));
    expect((await browser.go(`${toSignIn}/p-nobody`, 'POST')).status).toBe(404);
  });

  it('keeps its key in a file that only its owner reads, so that tokens outlive a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'childgraph-keys-'));
    const keysFile = join(folder, 'keys', 'signing.json');
    const start = (): Promise<RunningIdentityProvider> => startIdentityProvider({ port: 0, viewers, issuer: 'http://localhost:1', keysFile });
    const first = await start();
    const before = decodeProtectedHeader(await first.tokenFor('p-tom-hale')).kid;
    await first.stop();
    const second = await start();
    expect(decodeProtectedHeader(await second.tokenFor('p-tom-hale')).kid).toBe(before);
    await second.stop();
    expect(statSync(keysFile).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});
