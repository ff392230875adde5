import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { FACTS_OPERATION, type Grant, GRANT_HEADER } from '#schema/contracts/grant';
import type { TellFactsChanged } from '#schema/contracts/facts-changed';
import { keepDeadlines, signalOf } from '#subgraphs/host/deadline';
import { federatedSchema, type GraphDefinition } from '#subgraphs/host/federated-schema';
import { maskClassifiedFields } from '#subgraphs/host/mask';
import { inProcessReplayGuard, type ReplayGuard } from '#subgraphs/host/replay-guard';
import type { SharedRedis } from '#subgraphs/host/shared-redis';
import { sharedReplayGuard } from '#subgraphs/host/shared-replay-guard';
import { shieldRootFields } from '#subgraphs/host/shield-root';
import { factsChangedTeller } from '#subgraphs/host/tell-facts-changed';
import { SOURCE_UNAVAILABLE } from '#subgraphs/host/source-unavailable';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { grantVerifier, operationHash, type VerifyGrant } from '#subgraphs/host/verify-grant';

/** One face of a subgraph: what it is called in the supergraph, and what it can be asked. */
export interface GraphFace<Loaders> extends GraphDefinition<Loaders> {
  /** The name in the supergraph: `health`. Grants are written for it. */
  readonly name: string;
  /** New loaders for every request, knowing the grant they load under. */
  readonly loaders: (grant: Grant, signal: AbortSignal) => Loaders;
}

export interface Subgraph {
  /** The first face is served at `/graphql`, any other at `/NAME/graphql`. */
  readonly faces: readonly [GraphFace<never>, ...GraphFace<never>[]];
  /** Facts for decisions, `POST /facts` (schema/contracts/facts.ts). An agency with no legal basis to state has none. */
  readonly facts?: (request: never, grant: Grant, signal: AbortSignal) => Promise<readonly unknown[]>;
  /** Handed, where gateways share a Redis, what to tell changes with to what it stated as facts. */
  readonly tellOfChanges?: (tell: TellFactsChanged) => void;
  /** Further routes of its own: events in, returns pushed by an agency. */
  readonly routes?: (app: FastifyInstance) => void;
  /** Resolves when the agency's system answers; rejects with what to do when it does not. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  readonly host?: string;
  /** The secret that each face shares with the gateway, by the face's name. */
  readonly grantKey: (face: string) => string;
  readonly log: Logger;
  /** Shared with its other processes and with the gateways; without it, this process remembers used grants for itself. */
  readonly redis?: SharedRedis | undefined;
}

export interface RunningSubgraph {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a subgraph over HTTP: every route but the health checks demands a grant. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<RunningSubgraph> {
  const { redis, log } = options;
  const replays = redis ? sharedReplayGuard(redis, inProcessReplayGuard(), log) : inProcessReplayGuard();
  if (redis) subgraph.tellOfChanges?.(factsChangedTeller(redis, log));
  const app = Fastify({ logger: false, bodyLimit: 5_000_000, forceCloseConnections: true });
  keepDeadlines(app);
  for (const [index, face] of subgraph.faces.entries()) {
    await serveFace(app, face, index === 0 ? '/graphql' : `/${face.name}/graphql`, options, replays);
  }
  const first = subgraph.faces[0].name;
  if (subgraph.facts) serveFacts(app, subgraph.facts, grantVerifier(first, options.grantKey(first), replays), log);
  subgraph.routes?.(app);
  serveHealth(app, subgraph);
  const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  return {
    url,
    close: async () => {
      await app.close();
      await subgraph.close();
    },
  };
}

async function serveFace(app: FastifyInstance, face: GraphFace<never>, path: string, { grantKey, log }: ServeOptions, replays: ReplayGuard): Promise<void> {
  const schema = shieldRootFields(maskClassifiedFields(await federatedSchema(face)));
  const verify = grantVerifier(face.name, grantKey(face.name), replays);
  const server = new ApolloServer<SubgraphContext<never>>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginInlineTraceDisabled(), logFaults(face.name, log)],
    formatError: (formatted) => ({
      ...formatted,
      message: mayBeSaid(formatted.extensions?.['code']) ? formatted.message : 'The subgraph could not answer this',
    }),
  });
  await server.start();
  await app.register(fastifyApollo(server), {
    path,
    method: ['POST'],
    context: async (request: FastifyRequest) => {
      const query = (request.body as { query?: unknown } | null)?.query;
      const grant = await admit(request, typeof query === 'string' ? operationHash(query) : '', verify, log);
      const signal = signalOf(request);
      return { grant, loaders: face.loaders(grant, signal), signal };
    },
  });
}

function serveFacts(app: FastifyInstance, facts: NonNullable<Subgraph['facts']>, verify: VerifyGrant, log: Logger): void {
  app.post('/facts', async (request, reply) => {
    const verified = await verify(grantHeader(request), FACTS_OPERATION);
    if ('refused' in verified) {
      log.warn({ refused: verified.refused }, 'facts refused');
      return reply.code(401).send({ error: 'A grant for this question is needed' });
    }
    try {
      return await facts(request.body as never, verified.grant, signalOf(request));
    } catch (error) {
      log.warn({ fault: kindOf(error) }, 'facts unavailable');
      return reply.code(503).send({ error: 'The source could not answer' });
    }
  });
}

function serveHealth(app: FastifyInstance, subgraph: Subgraph): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await subgraph.ready();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the agency’s system does not answer' });
    }
  });
}

async function admit(request: FastifyRequest, operation: string, verify: VerifyGrant, log: Logger): Promise<Grant> {
  const verified = await verify(grantHeader(request), operation);
  if ('grant' in verified) return verified.grant;
  log.warn({ refused: verified.refused }, 'operation refused');
  throw new GraphQLError('A grant for this operation is needed', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

const grantHeader = (request: FastifyRequest): string | undefined => {
  const header = request.headers[GRANT_HEADER];
  return typeof header === 'string' ? header : undefined;
};

/** Faults are logged by kind and place in the graph; messages may quote a person's data, so they are not. */
const logFaults = (face: string, log: Logger): ApolloServerPlugin<SubgraphContext<never>> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) log.warn({ face, path: error.path?.filter((step) => typeof step === 'string'), fault: kindOf(error.originalError ?? error) }, 'field failed');
    },
  }),
});

/** Messages that are ours by construction; any other may quote a record. */
const mayBeSaid = (code: unknown): boolean => code === SOURCE_UNAVAILABLE || code === 'BAD_USER_INPUT' || code === 'UNAUTHENTICATED';

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
