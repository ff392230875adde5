import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RunningEvents } from '#subgraphs/hub/events/run-events';
import { isSignedBy } from '#subgraphs/hub/events/verify-signature';

const LARGEST_BODY = 5_000_000;
const MOST_EVENTS = 1_000;

/** `POST /events`: CloudEvents 1.0 in JSON, one or a batch, signed by the source that `webhook-source` names. Who is not known and has not signed learns nothing and leaves nothing. */
export function serveEvents(app: FastifyInstance, events: RunningEvents, clock: () => Date): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(['application/cloudevents+json', 'application/cloudevents-batch+json', 'application/json'], { parseAs: 'buffer', bodyLimit: LARGEST_BODY }, (_request, body, done) => done(null, body));
    scope.post('/events', (request, reply) => takeDelivery(request, reply, events, clock));
  });
}

async function takeDelivery(request: FastifyRequest, reply: FastifyReply, events: RunningEvents, clock: () => Date): Promise<FastifyReply> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const header = (name: string): string => { const value = request.headers[name]; return typeof value === 'string' ? value : ''; };
  const source = events.sources.get(header('webhook-source'));
  const signed = { id: header('webhook-id'), timestamp: header('webhook-timestamp'), signature: header('webhook-signature'), body };
  if (!source || !isSignedBy(source, signed, clock())) return reply.code(401).send({ error: 'A source that is known signs what it sends: webhook-source, webhook-id, webhook-timestamp, webhook-signature' });
  const text = body.toString('utf8');
  if (countIn(text) > MOST_EVENTS) return reply.code(413).send({ error: `At most ${MOST_EVENTS} events at a time` });
  try {
    return await reply.code(202).send(await events.receive(source, text));
  } catch {
    return reply.code(503).header('retry-after', '5').send({ error: 'Nothing was taken in; send it again' });
  }
}

function countIn(text: string): number {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.length : 1;
  } catch {
    return 1;
  }
}
