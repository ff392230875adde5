import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { DEADLINE_HEADER } from '#schema/contracts/deadline';

/** Somebody has to wait for an answer; longer than this no gateway does. */
const LONGEST_MS = 60_000;

const TIME_IS_OVER = 'TIME_IS_OVER';

const signals = new WeakMap<FastifyRequest, AbortSignal>();

/** Aborted when nobody waits for this request's answer any more: the gateway went away, or the time it said it would wait is over. */
export const signalOf = (request: FastifyRequest): AbortSignal => signals.get(request) ?? AbortSignal.abort();

/**
 * Keeps the time that a gateway says it waits (schema/contracts/deadline.ts). When it is over, work for the request ends: clients are
 * aborted by the signal, further resolvers do not run, and the answer is 504, at once. Without work that ends, a source that
 * hangs would be asked for ever more answers that nobody reads.
 */
export function keepDeadlines(app: FastifyInstance): void {
  app.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done) => {
    const abort = new AbortController();
    const leftMs = deadlineIn(request.headers[DEADLINE_HEADER]);
    const timer = leftMs === null ? undefined : setTimeout(() => {
      abort.abort();
      if (!reply.sent) reply.code(504).type('application/json').send({ errors: [{ message: timeIsOver().message, extensions: { code: TIME_IS_OVER } }] });
    }, leftMs);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      abort.abort();
    });
    signals.set(request, abort.signal);
    done();
  });
}

/** Thrown instead of running a resolver when nobody waits. */
export const timeIsOver = (): GraphQLError => new GraphQLError('The time for this answer is over', { extensions: { code: TIME_IS_OVER } });

/** Null where the gateway named no time, or none that can be meant. */
function deadlineIn(header: string | readonly string[] | undefined): number | null {
  if (typeof header !== 'string' || !/^\d{1,9}$/.test(header)) return null;
  return Math.min(Number(header), LONGEST_MS);
}
