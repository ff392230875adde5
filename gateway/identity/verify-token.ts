import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { request } from 'undici';
import { z } from 'zod';

/** Verified claims; `invalid` for a token that is not the issuer's, not for us, expired, or no token at all. */
export type VerifiedToken =
  | { readonly outcome: 'verified'; readonly claims: JWTPayload }
  | { readonly outcome: 'invalid' }
  /** The issuer's keys cannot be had: nobody can be signed in, and it is nobody's token that is at fault. */
  | { readonly outcome: 'issuer_unavailable' };

export type VerifyToken = (token: string) => Promise<VerifiedToken>;

export interface IssuerSettings {
  readonly issuer: string;
  readonly audience: string;
}

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;
const ISSUER_TIMEOUT_MS = 3_000;

/**
 * Verifies access tokens of one OpenID Connect issuer (RFC 9068; OpenID Connect Discovery 1.0). Asymmetric algorithms
 * only: `none` and a symmetric key made of a public one are forgeries. Keys are cached and fetched again when a token
 * names one that is not known.
 */
export function tokenVerifier({ issuer, audience }: IssuerSettings): VerifyToken {
  const keys = issuerKeys(issuer);
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCK_TOLERANCE_SECONDS, requiredClaims: ['sub', 'exp'],
      });
      return { outcome: 'verified', claims: payload };
    } catch (error) {
      return isTokensFault(error) ? { outcome: 'invalid' } : { outcome: 'issuer_unavailable' };
    }
  };
}

const isTokensFault = (error: unknown): boolean => error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC';

/** Discovery happens once it is needed, and again after it failed: an issuer that starts after the gateway is no fault. */
function issuerKeys(issuer: string): () => Promise<JWTVerifyGetKey> {
  let discovered: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    discovered ??= discover(issuer).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
}

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const { statusCode, body } = await request(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { headersTimeout: ISSUER_TIMEOUT_MS, bodyTimeout: ISSUER_TIMEOUT_MS });
  const document = discoveryDocument.parse(await body.json());
  if (statusCode !== 200 || document.issuer !== issuer) throw new Error('The issuer does not describe itself');
  return createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: ISSUER_TIMEOUT_MS });
}
