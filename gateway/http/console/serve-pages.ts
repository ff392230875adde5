import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Scripts, styles, pictures and answers from this origin only; nothing inline, nothing in a frame, no form that leaves. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const NOT_BUILT = '<!doctype html><html lang="en-GB"><title>Not built yet</title><h1>The console is not built yet</h1><p>Run <code>npm run console:build</code>, then reload this page.</p></html>';

/** The console's static files. Every address under /console that is no file is a page of it: its router does the rest. */
export async function servePages(app: FastifyInstance, directory: string): Promise<void> {
  const index = join(directory, 'index.html');
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'), prefix: '/console/assets/', index: false, decorateReply: false, immutable: true, maxAge: '365d', preCompressed: true,
    setHeaders: (response) => {
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('vary', 'accept-encoding');
    },
  });
  // Which assets there are changes with each release: the page that names them is asked for anew.
  const page = async (_request: unknown, reply: FastifyReply): Promise<FastifyReply> => {
    withHeaders(reply).type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    return existsSync(index) ? reply.send(readFileSync(index)) : reply.code(503).send(NOT_BUILT);
  };
  app.get('/console', page);
  app.get('/console/*', page);
}

const withHeaders = (reply: FastifyReply): FastifyReply => reply.headers({
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
});
