import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { OpenConfig } from '#gateway/open/config';
import { answerOperation, type TextAnswer } from '#gateway/open/answer-operation';
import { callThrough } from '#gateway/open/call-subgraphs';
import type { OpenGraph } from '#gateway/open/open-graph';
import { clientErrorsAre400 } from '#gateway/http/client-errors';
import { documentStore } from '#gateway/http/document-store';
import { fastLane } from '#gateway/http/fast-lane';
import { type KnownOperations, knownOperations } from '#gateway/http/known-operations';
import { limitedApp } from '#gateway/http/limited-app';
import { operationLimits } from '#gateway/http/operation-limits';
import { waitOf } from '#gateway/http/wait-of';
import type { SupergraphInForce } from '#gateway/supergraph/watch-supergraph';
import type { ClientWait } from '#gateway/transport/client-wait';
import type { SubgraphTransport } from '#gateway/transport/subgraph-transport';

interface OpenContext { readonly wait: ClientWait }

/** Data that is text already; it goes into the response as it is. */
class RenderedData {
  constructor(readonly text: string) {}
}

/** The HTTP face of a gateway without policy: the same server, limits and executor, and everything for everyone. */
export async function openServer(config: OpenConfig, supergraph: SupergraphInForce<OpenGraph>, transport: SubgraphTransport): Promise<FastifyInstance> {
  const app = limitedApp(config.limits);
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async () => ({ status: 'ready' }));
  const known = knownOperations();
  const server = new ApolloServer<OpenContext>({
    gateway: gatewayInterface(config, supergraph, transport, known),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: documentStore(),
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules: [...operationLimits(config.limits)],
    stopOnTerminationSignals: false,
    stringifyResult: (result) => written(result),
    plugins: [
      fastifyApolloDrainPlugin(app), clientErrorsAre400,
      ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginCacheControlDisabled(),
    ],
  });
  app.addHook('preValidation', fastLane({
    known, schema: () => supergraph.current().apiSchema,
    answer: async ({ document, schema, operationName, variables = {} }, _request, reply) => {
      const { text, errors } = await answerOperation(supergraph.of(schema), { document, operationName, variables }, callThrough(transport, config.subgraphTimeoutMs, waitOf(reply, config.requestTimeoutMs)));
      return written({ ...(errors.length > 0 ? { errors } : {}), data: new RenderedData(text) });
    },
  }));
  await server.start();
  await app.register(fastifyApollo(server), {
    path: '/graphql', method: ['GET', 'POST', 'OPTIONS'], context: async (_request, reply) => ({ wait: waitOf(reply, config.requestTimeoutMs) }),
  });
  return app;
}

function gatewayInterface({ subgraphTimeoutMs }: OpenConfig, supergraph: SupergraphInForce<OpenGraph>, transport: SubgraphTransport, known: KnownOperations): ApolloServerOptionsWithGateway<OpenContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      const announce = ({ apiSchema, supergraphSdl }: OpenGraph): void => callback({ apiSchema, coreSupergraphSdl: supergraphSdl });
      announce(supergraph.current());
      supergraph.onChange(announce);
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ request, document, schema, operationName, context }) => {
        known.note(schema, request.query ?? '', document);
        const caller = callThrough(transport, subgraphTimeoutMs, (context as OpenContext).wait);
        try {
          return answered(await answerOperation(supergraph.of(schema), { document, operationName: operationName ?? undefined, variables: request.variables ?? {} }, caller)) as never;
        } catch (error) {
          return { errors: [error instanceof GraphQLError ? error : new GraphQLError('Something went wrong; try again', { extensions: { code: 'INTERNAL' } })] };
        }
      },
    }),
    stop: async () => undefined,
  };
}

const answered = ({ text, errors }: TextAnswer) => ({
  data: new RenderedData(text),
  // Apollo Server shows an error's words only where it is one.
  ...(errors.length > 0 ? { errors: errors.map((error) => new GraphQLError(error.message, error)) } : {}),
});

function written({ data, ...rest }: { readonly data?: unknown }): string {
  if (!(data instanceof RenderedData)) return JSON.stringify({ ...rest, ...(data === undefined ? {} : { data }) });
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${data.text}}` : `${others.slice(0, -1)},"data":${data.text}}`;
}
