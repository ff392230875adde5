import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import type { Dependencies } from '#gateway/dependencies';
import { handleRequest } from '#gateway/handle-request';
import type { RequestContext } from '#gateway/http/apollo-server';
import { graphqlError } from '#gateway/http/json-errors';
import { identify } from '#gateway/identity/identify';
import { clientWait } from '#gateway/transport/client-wait';

/** What is told of an alert: that it is there, about which child, and since when. The rest is asked for, under the policy. */
const DOCUMENT = parse('query AlertsForListener($after: String) { me { alerts(after: $after) { id kind since cursor child { id } } } }');

interface AlertTold {
  readonly id: string;
  readonly kind: string;
  readonly since: string;
  readonly cursor: string;
  readonly child: { readonly id: string };
}

/** How often the hub is asked whether there is anything new; and how long a line may be silent, before it is taken for cut. */
const EVERY_MS = 1_000;
const STILL_HERE_MS = 15_000;
const MOST_LISTENERS = 2_000;
const LONGEST_ASK_MS = 10_000;

/** Who sends this request, read anew each time: a session that was ended, a token that ran out, ends the line. */
export type CredentialsOf = (request: FastifyRequest) => Promise<Pick<RequestContext, 'authorization' | 'role' | 'purpose' | 'from'>>;

/**
 * `/alerts`: server-sent events, one for each alert that waits for who listens. Each time it is the ordinary operation
 * that is carried out, by the same stages as any other: decided at the time of sending, and on the record of access.
 */
export function serveAlerts(app: FastifyInstance, dependencies: Pick<Dependencies, 'stages' | 'supergraph' | 'alertMark'>, credentialsOf: CredentialsOf): void {
  let listeners = 0;
  const open = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> => {
    if (listeners >= MOST_LISTENERS) return reply.code(503).header('retry-after', '30').send(graphqlError('TOO_MANY_LISTENERS', 'Too many listen already; try again, or ask from time to time'));
    const header = request.headers['last-event-id'];
    const after = typeof header === 'string' && /^\d{1,15}$/.test(header) ? header : undefined;
    const first = await waiting(request, after).catch((error: unknown) => error);
    if (!Array.isArray(first)) return refused(reply, first);
    listeners += 1;
    try {
      await listen(request, reply, first as readonly AlertTold[], after);
    } finally {
      listeners -= 1;
    }
  };
  app.route({ method: ['GET', 'POST'], url: '/alerts', handler: open });

  /** Alerts that wait for who listens, each decided on now. */
  async function waiting(request: FastifyRequest, after: string | undefined): Promise<readonly AlertTold[]> {
    const credentials = await credentialsOf(request);
    const { text, errors } = await handleRequest({ ...credentials, document: DOCUMENT, schema: dependencies.supergraph.current().model.apiSchema, operationName: undefined, variables: { after: after ?? null }, wait: clientWait(LONGEST_ASK_MS) }, dependencies.stages);
    const found = (JSON.parse(text) as { me: { alerts: readonly AlertTold[] } | null } | null)?.me;
    if (!found) throw errors?.[0] ?? new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
    return found.alerts;
  }

  async function mark(request: FastifyRequest): Promise<string | null> {
    const viewer = await identify(await credentialsOf(request), dependencies.stages.verifyToken);
    if (!viewer) throw new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
    return dependencies.alertMark(viewer);
  }

  async function listen(request: FastifyRequest, reply: FastifyReply, first: readonly AlertTold[], after: string | undefined): Promise<void> {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-accel-buffering': 'no' });
    const told = new Set<string>();
    let latest = after;
    let spokeAt = Date.now();
    const say = (line: string): void => {
      raw.write(line);
      spokeAt = Date.now();
    };
    const tell = (alerts: readonly AlertTold[]): void => {
      for (const { id, kind, since, cursor, child } of alerts) {
        if (told.has(id)) continue;
        told.add(id);
        latest = latest === undefined || Number(cursor) > Number(latest) ? cursor : latest;
        say(`id: ${cursor}\nevent: alert\ndata: ${JSON.stringify({ id, kind, since, childId: child.id })}\n\n`);
      }
    };
    try {
      // Before what is told first, so that nothing falls between.
      let known = await mark(request);
      say('retry: 3000\n\n');
      tell(first);
      tell(await waiting(request, latest));
      while (!raw.destroyed) {
        await wait(EVERY_MS);
        const now = await mark(request);
        if (now !== null && now !== known) {
          tell(await waiting(request, latest));
          known = now;
        }
        if (Date.now() - spokeAt > STILL_HERE_MS) say(': still here\n\n');
      }
    } catch (error) {
      say(`event: end\ndata: ${JSON.stringify({ code: codeOf(error) })}\n\n`);
    }
    raw.end();
  }
}

const codeOf = (error: unknown): string => String((error as { extensions?: { code?: unknown } } | null)?.extensions?.code ?? 'INTERNAL');

function refused(reply: FastifyReply, error: unknown): FastifyReply {
  const status = (error as { extensions?: { http?: { status?: unknown } } } | null)?.extensions?.http?.status;
  const words = error instanceof GraphQLError ? error.message : 'Something went wrong; try again';
  return reply.code(typeof status === 'number' ? status : codeOf(error) === 'UNAUTHENTICATED' ? 401 : 500).type('application/json; charset=utf-8').send(graphqlError(codeOf(error), words));
}
