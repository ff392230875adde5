import type { FastifyRequest } from 'fastify';
import type { VerifyToken } from '#gateway/identity/verify-token';
import { isFromTheConsole } from '#gateway/http/console/from-the-console';
import { type SealedStore } from '#gateway/http/console/sealed-store';
import { secretCookie, type SecretCookie } from '#gateway/http/console/session-cookie';
import type { Sessions } from '#gateway/http/console/sessions';
import type { SignInClient } from '#gateway/http/console/sign-in-client';
import type { Policy } from '#policies/decision';

/** What the browser's own back end is made of. */
export interface ConsoleBackEnd {
  readonly origin: string;
  readonly sessions: Sessions;
  readonly pending: SealedStore;
  readonly client: SignInClient;
  readonly verifyToken: VerifyToken;
  readonly policy: () => Policy;
  readonly sessionCookie: SecretCookie;
  readonly pendingCookie: SecretCookie;
}

export const consoleCookies = (origin: string): Pick<ConsoleBackEnd, 'sessionCookie' | 'pendingCookie'> => {
  const secure = origin.startsWith('https:');
  return {
    sessionCookie: secretCookie({ name: 'childgraph-session', sameSite: 'strict', secure }),
    pendingCookie: secretCookie({ name: 'childgraph-sign-in', sameSite: 'lax', secure }),
  };
};

/**
 * What a request says about who sends it: its own bearer token, or else the console's session. From here on both are
 * the same, and are verified in the same place. A request with a token of its own is never given the session's.
 *
 * @param attended false where a page asks by itself: a screen that is left alone must not keep its session alive
 */
export async function authorizationOf(request: FastifyRequest, { origin, sessions, sessionCookie }: Pick<ConsoleBackEnd, 'origin' | 'sessions' | 'sessionCookie'>, attended: boolean): Promise<string | undefined> {
  if (request.headers.authorization !== undefined) return request.headers.authorization;
  if (!isFromTheConsole(request, origin)) return undefined;
  const secret = sessionCookie.read(request);
  const session = await (attended ? sessions.read(secret) : sessions.look(secret));
  return session && `Bearer ${session.accessToken}`;
}
