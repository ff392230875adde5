import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ConsoleBackEnd } from '#gateway/http/console/console-back-end';
import { isFromTheConsole } from '#gateway/http/console/from-the-console';
import { returnPath } from '#gateway/http/console/return-path';
import { signedIn } from '#gateway/http/console/signed-in';

const SIGN_IN_SECONDS = 600;

const pendingShape = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string(), to: z.string() });

/** Sign-in, who is signed in, sign-out: for the browser, which never sees a token. */
export function serveSessions(app: FastifyInstance, backEnd: ConsoleBackEnd): void {
  const { client, pending, pendingCookie, sessions, sessionCookie, origin } = backEnd;

  app.get<{ Querystring: { to?: string } }>('/console/sign-in', async (request, reply) => {
    // Cookies are a host's: whoever came by another name of this host goes on under the one the issuer sends back to.
    if (request.headers.host !== new URL(origin).host) return reply.redirect(`${origin}/console/sign-in?to=${encodeURIComponent(returnPath(request.query.to))}`);
    try {
      const { url, begun } = await client.begin();
      pendingCookie.write(reply, await pending.seal({ ...begun, to: returnPath(request.query.to) }, SIGN_IN_SECONDS), SIGN_IN_SECONDS);
      return await reply.redirect(url.href);
    } catch {
      return reply.redirect('/console/sign-in-problem');
    }
  });

  app.get('/console/signed-in', async (request, reply) => {
    const secret = pendingCookie.read(request);
    const begun = pendingShape.safeParse(secret && (await pending.open(secret))).data;
    pendingCookie.clear(reply);
    if (!begun || !secret) return reply.redirect('/console/sign-in-problem');
    await pending.forget(secret);
    try {
      const { accessToken, seconds } = await client.finish(new URL(request.url, origin), begun);
      await sessions.end(sessionCookie.read(request));
      sessionCookie.write(reply, await sessions.open({ accessToken, until: Date.now() + seconds * 1000 }));
      return await reply.redirect(returnPath(begun.to));
    } catch {
      return reply.redirect('/console/sign-in-problem');
    }
  });

  app.get('/console/session', async (request) => {
    const session = await sessions.read(sessionCookie.read(request));
    return session ? await signedIn(session, backEnd) : { signedIn: false };
  });

  app.post('/console/sign-out', async (request, reply) => {
    if (!isFromTheConsole(request, origin)) return reply.code(403).send({ errors: [{ message: 'Sign out from the console', extensions: { code: 'FORBIDDEN' } }] });
    await sessions.end(sessionCookie.read(request));
    sessionCookie.clear(reply);
    // Whatever a page may have kept goes too, so that the next person at this machine finds nothing.
    return reply.header('clear-site-data', '"storage"').code(204).send();
  });
}
