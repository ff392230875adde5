import type { JWTPayload } from 'jose';
import type { Viewer } from '#schema/contracts/viewer';
import type { VerifyToken } from '#gateway/identity/verify-token';
import { viewerFromClaims, type ViewerOrProblem } from '#gateway/identity/viewer-from-claims';
import { refusal } from '#gateway/response/refusal';

/** What a request says about who sends it. Worth nothing until verified. */
export interface Credentials {
  /** The header `authorization`. */
  readonly authorization: string | undefined;
  /** The header `x-role`: which of the token's roles this request acts in. */
  readonly role: string | undefined;
}

/**
 * The signed-in practitioner; null where nobody claims to be signed in.
 * @throws GraphQLError 401 for a token that does not hold, 403 for a role the token does not give, 503 where the issuer does not answer
 */
export async function identify({ authorization, role }: Credentials, verify: VerifyToken): Promise<Viewer | null> {
  if (authorization === undefined || authorization === '') return null;
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (!token) throw refusal('UNAUTHENTICATED');
  const verified = await verify(token);
  if (verified.outcome === 'issuer_unavailable') throw refusal('SIGN_IN_UNAVAILABLE');
  if (verified.outcome === 'invalid') throw refusal('UNAUTHENTICATED');
  const read = viewerOf(verified.claims, role);
  if ('viewer' in read) return read.viewer;
  throw read.problem === 'role' ? refusal('ROLE_REQUIRED', { roles: read.roles }) : refusal('UNAUTHENTICATED');
}

const viewers = new WeakMap<JWTPayload, Map<string, ViewerOrProblem>>();

/** The same object for as long as a token is remembered (remember-tokens.ts), so that what is made of it can be kept beside it. */
function viewerOf(claims: JWTPayload, role: string | undefined): ViewerOrProblem {
  const byRole = viewers.get(claims) ?? new Map<string, ViewerOrProblem>();
  viewers.set(claims, byRole);
  const read = byRole.get(role ?? '') ?? viewerFromClaims(claims, role);
  if ('viewer' in read) byRole.set(role ?? '', read);
  return read;
}
