import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GatewayConfig } from '#gateway/config';
import type { Dependencies } from '#gateway/dependencies';
import { apolloServer, type RequestContext } from '#gateway/http/apollo-server';
import { serveDemoViewers } from '#gateway/http/demo-viewers';
import { serveExplorer } from '#gateway/http/explorer';
import { serveHealth } from '#gateway/http/health';
import { isNestedTooDeeply } from '#gateway/http/nesting-limit';
import { MOST_TOKENS } from '#gateway/http/operation-limits';

const LARGEST_BODY = 1_000_000;

/** The gateway's HTTP face; nothing is bound until `listen`. */
export async function serveHttp(config: GatewayConfig, dependencies: Dependencies): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, bodyLimit: LARGEST_BODY, forceCloseConnections: true, requestTimeout: 30_000 });
  app.setErrorHandler(jsonErrors);
  // What one viewer is shown is kept by no cache on the way, a browser's own included (attack A36).
  app.addHook('onRequest', async (_request, reply) => { reply.header('cache-control', 'no-store'); });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(graphqlError('NOT_FOUND', 'There is nothing here')));
  serveHealth(app, dependencies);
  if (config.metrics) app.get('/metrics', async (_request, reply) => reply.type(dependencies.metrics.registry.contentType).send(await dependencies.metrics.registry.metrics()));
  if (config.demoViewersUrl) serveDemoViewers(app, config.demoViewersUrl);
  if (config.explorer) await serveExplorer(app);
  app.addHook('preHandler', refuseDeepNesting);
  const server = apolloServer(app, dependencies, config.production);
  await server.start();
  await app.register(fastifyApollo(server), { path: '/graphql', method: ['GET', 'POST', 'OPTIONS'], context: contextOf });
  return app;
}

const contextOf = async ({ headers }: FastifyRequest): Promise<RequestContext> =>
  ({ authorization: headers.authorization, role: single(headers['x-role']), purpose: single(headers['x-purpose']) });

const single = (header: string | string[] | undefined): string | undefined => (typeof header === 'string' && header !== '' ? header : undefined);

/** Before Apollo Server parses: its parser recurses. */
const refuseDeepNesting = async ({ body, query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
  const text = (body as { query?: unknown } | null | undefined)?.query ?? (query as { query?: unknown } | undefined)?.query;
  if (typeof text !== 'string' || !isNestedTooDeeply(text, MOST_TOKENS)) return undefined;
  return reply.code(400).type('application/json; charset=utf-8').send(graphqlError('OPERATION_TOO_LARGE', 'The operation is nested too deeply'));
};

const graphqlError = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** Whatever goes wrong before GraphQL is answered as GraphQL would: JSON, a code, no stack, nothing of the body. */
function jsonErrors(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  reply.code(status).type('application/json; charset=utf-8');
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.send(graphqlError('BODY_TOO_LARGE', 'The body may have at most 1 MB'));
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return reply.send(graphqlError('BAD_REQUEST', 'The body is to be application/json'));
  if (status < 500) return reply.send(graphqlError('BAD_REQUEST', 'The body is not the JSON of a GraphQL request'));
  return reply.send(graphqlError('INTERNAL', 'Something went wrong; try again'));
}
