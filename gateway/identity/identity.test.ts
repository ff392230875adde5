import fc from 'fast-check';
import { viewerFromClaims } from '#gateway/identity/viewer-from-claims';
import { identify } from '#gateway/identity/identify';
import { tokenVerifier } from '#gateway/identity/verify-token';
import { startIssuer, type TestIssuer } from '#test/gateway/issuer';

const CLAIMS = { sub: 'p-ines', name: 'Ines Okoro', agency: 'social_care', role: 'social_worker', acr: 'mfa', status: 'active' };

describe('claims', () => {
  it('make a viewer', () => {
    expect(viewerFromClaims(CLAIMS, undefined)).toEqual({ viewer: { id: 'p-ines', name: 'Ines Okoro', agency: 'social_care', role: 'social_worker', assurance: 'mfa', status: 'active' } });
  });
  it('that are missing make none', () => {
    for (const name of ['sub', 'agency', 'role']) expect(viewerFromClaims(Object.fromEntries(Object.entries(CLAIMS).filter(([claim]) => claim !== name)), undefined)).toEqual({ problem: 'claims' });
  });
  it('of several roles want one to be picked, and only of those', () => {
    const several = { ...CLAIMS, role: undefined, roles: ['social_worker', 'iro'] } as never;
    expect(viewerFromClaims(several, undefined)).toEqual({ problem: 'role', roles: ['social_worker', 'iro'] });
    expect(viewerFromClaims(several, 'iro')).toMatchObject({ viewer: { role: 'iro' } });
    expect(viewerFromClaims(several, 'dpo')).toEqual({ problem: 'role', roles: ['social_worker', 'iro'] });
  });
  it('never act in a role the token does not give, whatever the header says (A54)', () => {
    fc.assert(fc.property(fc.string(), (header) => {
      fc.pre(header !== 'social_worker');
      expect(viewerFromClaims(CLAIMS, header)).toHaveProperty('problem');
    }));
  });
  it.each([[{ acr: 'mfa_managed_device' }, 'mfa_managed_device'], [{ acr: 'urn:childgraph:mfa' }, 'mfa'], [{ acr: undefined, amr: ['pwd', 'mfa'] }, 'mfa'], [{ acr: undefined, amr: ['mfa', 'managed_device'] }, 'mfa_managed_device'], [{ acr: 'gold', amr: ['pwd'] }, 'low'], [{ acr: undefined }, 'low']])(
    'with %j are of assurance %s', (change, assurance) => expect(viewerFromClaims({ ...CLAIMS, ...change } as never, undefined)).toMatchObject({ viewer: { assurance } }));
  it.each([[undefined], ['something new']])('of a status %s count as suspended', (status) => expect(viewerFromClaims({ ...CLAIMS, status }, undefined)).toMatchObject({ viewer: { status: 'suspended' } }));
});

describe('tokens', () => {
  let issuer: TestIssuer;
  beforeAll(async () => { issuer = await startIssuer(); });
  afterAll(() => issuer.close());
  const verifier = () => tokenVerifier({ issuer: issuer.url, audience: 'childgraph' });

  it('of the issuer, for us, in time, are verified', async () => {
    expect(await verifier()(await issuer.sign(CLAIMS))).toMatchObject({ outcome: 'verified', claims: { sub: 'p-ines' } });
  });
  it.each([['expired', { expires: '-1m' }], ['for others', { audience: 'others' }], ['of another issuer', { issuer: 'https://elsewhere.example' }]])('that are %s are not', async (_case, change) => {
    expect(await verifier()(await issuer.sign(CLAIMS, change))).toEqual({ outcome: 'invalid' });
  });
  it('that are unsigned, or signed with a public key as if it were a secret, are not', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const now = Math.floor(Date.now() / 1000);
    const payload = part({ ...CLAIMS, iss: issuer.url, aud: 'childgraph', iat: now, exp: now + 60 });
    for (const token of [`${part({ alg: 'none' })}.${payload}.`, `${part({ alg: 'HS256', kid: 'test' })}.${payload}.AAAA`]) expect(await verifier()(token)).toEqual({ outcome: 'invalid' });
  });
  it('that are no tokens are not', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => expect(await verifier()(text)).toEqual({ outcome: 'invalid' })), { numRuns: 30 });
  });
  it('cannot be judged while the issuer is away, and can when it is back', async () => {
    const verify = tokenVerifier({ issuer: 'http://127.0.0.1:1', audience: 'childgraph' });
    expect(await verify(await issuer.sign(CLAIMS))).toEqual({ outcome: 'issuer_unavailable' });
  });
});

describe('who asks', () => {
  const verified = async () => ({ outcome: 'verified', claims: CLAIMS }) as const;
  it('is nobody without a token', async () => expect(await identify({ authorization: undefined, role: undefined }, verified)).toBeNull());
  it.each(['Basic cDpw', 'Bearer', 'Bearer a b', 'token'])('is refused with %s', (authorization) =>
    expect(identify({ authorization, role: undefined }, verified)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } }));
  it('is told which roles there are to pick from', () =>
    expect(identify({ authorization: 'Bearer x', role: 'dpo' }, verified)).rejects.toMatchObject({ extensions: { code: 'ROLE_REQUIRED', roles: ['social_worker'] } }));
  it('is told to try again while the issuer is away', () =>
    expect(identify({ authorization: 'Bearer x', role: undefined }, async () => ({ outcome: 'issuer_unavailable' }))).rejects.toMatchObject({ extensions: { http: { status: 503 } } }));
});
