import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '#gateway/dependencies';

/** Alive: the process answers. Ready: a supergraph and a policy are in force, and the hub answers. */
export function serveHealth(app: FastifyInstance, { transport, hub }: Dependencies): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) =>
    (await transport.isReady(hub)) ? { status: 'ready' } : reply.code(503).send({ status: 'the hub does not answer' }));
}
