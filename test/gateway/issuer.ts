import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** An OpenID Connect issuer as small as one can be: it describes itself, shows its key, and signs what it is told. */
export interface TestIssuer {
  readonly url: string;
  sign(claims: JWTPayload, change?: { readonly audience?: string; readonly expires?: string; readonly issuer?: string }): Promise<string>;
  close(): Promise<void>;
}

export async function startIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const body = request.url === '/jwks' ? { keys: [jwk] } : { issuer: url(), jwks_uri: `${url()}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url(),
    sign: (claims, { audience = 'childgraph', expires = '5m', issuer = url() } = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'test' }).setIssuer(issuer).setAudience(audience).setIssuedAt().setExpirationTime(expires).sign(privateKey),
    close: () => new Promise((closed) => { server.closeAllConnections(); server.close(() => closed()); }),
  };
}
