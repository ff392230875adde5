import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '#gateway/config';
import type { Dependencies } from '#gateway/dependencies';
import { handleRequest } from '#gateway/handle-request';
import { bodyOf } from '#gateway/response/rendered';
import { apolloServer, type RequestContext } from '#gateway/http/apollo-server';
import { authorizationOf } from '#gateway/http/console/console-back-end';
import { isAttended } from '#gateway/http/console/from-the-console';
import { serveAlerts } from '#gateway/http/serve-alerts';
import { serveConsole } from '#gateway/http/console/serve-console';
import { serveDemoViewers } from '#gateway/http/demo-viewers';
import { serveExplorer } from '#gateway/http/explorer';
import { fastLane } from '#gateway/http/fast-lane';
import { knownOperations } from '#gateway/http/known-operations';
import { serveHealth } from '#gateway/http/health';
import { limitedApp } from '#gateway/http/limited-app';
import { persistedOperationsHook } from '#gateway/http/persisted-operations';
import { waitOf } from '#gateway/http/wait-of';

/** The gateway's HTTP face; nothing is bound until `listen`. */
export async function serveHttp(config: GatewayConfig, dependencies: Dependencies): Promise<FastifyInstance> {
  const app = limitedApp(config.limits);
  // What one viewer is shown is kept by no cache on the way, a browser's own included (attack A36).
  app.addHook('onRequest', async (_request, reply) => { reply.header('cache-control', 'no-store'); });
  serveHealth(app, dependencies);
  if (config.metrics) app.get('/metrics', async (_request, reply) => reply.type(dependencies.metrics.registry.contentType).send(await dependencies.metrics.registry.metrics()));
  if (config.demoViewersUrl) serveDemoViewers(app, config.demoViewersUrl);
  if (config.explorer) await serveExplorer(app);
  if (config.console && dependencies.console) await serveConsole(app, dependencies.console, config.console.directory);
  serveAlerts(app, dependencies, (request) => credentialsOf(request, dependencies, false));
  app.addHook('preHandler', persistedOperationsHook(dependencies.persisted));
  const known = knownOperations();
  const contextFor = contextOf(config, dependencies);
  if (config.fastLane) {
    app.addHook('preValidation', fastLane({
      known, schema: () => dependencies.supergraph.current().apiSchema, onTaken: dependencies.metrics.fastLane,
      answer: async ({ document, schema, operationName, variables }, request, reply) => {
        const { wait, from, authorization, role, purpose } = await contextFor(request, reply);
        return bodyOf(await handleRequest({ wait, from, authorization, role, purpose, document, schema, operationName, variables }, dependencies.stages));
      },
    }));
  }
  const server = apolloServer(app, dependencies, known, config);
  await server.start();
  await app.register(fastifyApollo(server), { path: '/graphql', method: ['GET', 'POST', 'OPTIONS'], context: contextFor });
  return app;
}

/** Who asks, as whom, why: by a token of the request's own, or by the console's session. Verified later, in one place. */
const contextOf = ({ requestTimeoutMs }: GatewayConfig, dependencies: Dependencies) => async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
  const wait = waitOf(reply, requestTimeoutMs);
  const { from, authorization, role, purpose } = await credentialsOf(request, dependencies, isAttended(request));
  return { wait, from, authorization, role, purpose };
};

const credentialsOf = async (request: FastifyRequest, { console: backEnd }: Dependencies, attended: boolean): Promise<Omit<RequestContext, 'wait'>> => ({
  from: request.ip,
  authorization: request.headers.authorization ?? (backEnd && await authorizationOf(request, backEnd, attended)),
  role: single(request.headers['x-role']),
  purpose: single(request.headers['x-purpose']),
});

const single = (header: string | string[] | undefined): string | undefined => (typeof header === 'string' && header !== '' ? header : undefined);
