import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { ConsoleBackEnd } from '#gateway/http/console/console-back-end';
import { servePages } from '#gateway/http/console/serve-pages';
import { serveSessions } from '#gateway/http/console/serve-sessions';

/** The console, from the gateway's own origin: its pages, and the small back end that keeps its tokens. */
export async function serveConsole(app: FastifyInstance, backEnd: ConsoleBackEnd, directory: string): Promise<void> {
  await app.register(fastifyCookie);
  serveSessions(app, backEnd);
  await servePages(app, directory);
}
