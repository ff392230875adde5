import type { FastifyInstance } from 'fastify';
import { request } from 'undici';

const TIMEOUT_MS = 5_000;

/** In a demonstration, whom one can be, with tokens; never there in production (gateway/config.ts). */
export function serveDemoViewers(app: FastifyInstance, url: string): void {
  app.get('/demo/viewers', async (_request, reply) => {
    try {
      const { statusCode, body } = await request(url, { headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
      const viewers: unknown = await body.json();
      return await reply.code(statusCode === 200 ? 200 : 502).header('cache-control', 'no-store').send(viewers);
    } catch {
      return reply.code(502).send({ errors: [{ message: 'The demonstration’s identity provider does not answer', extensions: { code: 'UNAVAILABLE' } }] });
    }
  });
}
