import type { FastifyInstance } from 'fastify';
import { Gauge, Registry } from 'prom-client';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { whatWaits } from '#subgraphs/hub/waiting/what-waits';

/** `GET /metrics`, for Prometheus: `childgraph_hub_waiting{queue}`, so that what nobody looks at does not wait in silence. Numbers only; sealed children's records are in them and tell of none. */
export function serveMetrics(app: FastifyInstance, store: HubStore): void {
  const registry = new Registry();
  const waiting = new Gauge({
    name: 'childgraph_hub_waiting', help: 'What waits for a person, or for another system, by queue', labelNames: ['queue'], registers: [registry],
    collect: async () => { for (const [queue, count] of Object.entries(await whatWaits(store))) waiting.set({ queue }, count); },
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
