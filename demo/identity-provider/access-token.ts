import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { claimsOf } from '#demo/identity-provider/claims';
import type { SigningKey } from '#demo/identity-provider/signing-keys';
import type { DemoPractitioner } from '#demo/population/model';

/** The audience of every access token: the gateway. */
export const AUDIENCE = 'childgraph';
export const CLIENT_ID = 'childgraph-console';
export const SCOPE = 'childgraph';
export const TOKEN_LIFETIME_SECONDS = 12 * 60 * 60;

export type SignToken = (practitioner: DemoPractitioner) => Promise<string>;

/** Signs access tokens (RFC 9068) like those of the code flow, for whoever has no browser: tests, curl, the explorer. */
export async function accessTokenSigner(issuer: string, jwk: SigningKey): Promise<SignToken> {
  const key = await importJWK(jwk, jwk.alg);
  return (practitioner) =>
    new SignJWT({ ...claimsOf(practitioner), client_id: CLIENT_ID, scope: SCOPE })
      .setProtectedHeader({ alg: jwk.alg, kid: jwk.kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject(practitioner.id)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_LIFETIME_SECONDS}s`)
      .sign(key);
}
