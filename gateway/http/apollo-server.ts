import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GatewayConfig } from '#gateway/config';
import type { Dependencies } from '#gateway/dependencies';
import { handleRequest } from '#gateway/handle-request';
import { clientErrorsAre400 } from '#gateway/http/client-errors';
import type { KnownOperations } from '#gateway/http/known-operations';
import { documentStore } from '#gateway/http/document-store';
import { operationLimits } from '#gateway/http/operation-limits';
import { Rendered, stringifyResult } from '#gateway/response/rendered';
import type { Json } from '#gateway/execution/executor';
import type { Credentials } from '#gateway/identity/identify';
import type { ClientWait } from '#gateway/transport/client-wait';

/** What a request says in its headers. */
export interface RequestContext extends Credentials {
  readonly purpose: string | undefined;
  readonly wait: ClientWait;
  readonly from: string;
}

/** Apollo Server with our own `gateway`: it parses, validates and answers; everything between is `handleRequest`. */
export function apolloServer(app: FastifyInstance, dependencies: Dependencies, known: KnownOperations, { production, limits }: Pick<GatewayConfig, 'production' | 'limits'>): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: gatewayInterface(dependencies, known),
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: documentStore(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...operationLimits(limits)],
    stopOnTerminationSignals: false,
    stringifyResult,
    plugins: [
      fastifyApolloDrainPlugin(app), clientErrorsAre400,
      ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginCacheControlDisabled(),
    ],
    formatError: (formatted, error) => withoutInside(formatted, error),
  });
}

function gatewayInterface({ supergraph, stages }: Dependencies, known: KnownOperations): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      const announce = (): void => {
        const { model } = supergraph.current();
        callback({ apiSchema: model.apiSchema, coreSupergraphSdl: model.supergraphSdl });
      };
      announce();
      supergraph.onChange(announce);
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ request, document, schema, context, operationName }) => {
        known.note(schema, request.query ?? '', document);
        const { authorization, role, purpose, wait, from } = context as RequestContext;
        try {
          const answer = await handleRequest({ authorization, role, purpose, wait, from, document, schema, operationName: operationName ?? undefined, variables: request.variables as Json | undefined }, stages);
          // Apollo Server shows an error's words only where it is one.
          return { data: new Rendered(answer.text), extensions: answer.extensions, ...(answer.errors ? { errors: answer.errors.map((error) => new GraphQLError(error.message, error)) } : {}) } as never;
        } catch (error) {
          return { errors: [error instanceof GraphQLError ? error : new GraphQLError('Something went wrong; try again', { extensions: { code: 'INTERNAL' } })] };
        }
      },
    }),
    stop: async () => undefined,
  };
}

type Formatted = ReturnType<NonNullable<ConstructorParameters<typeof ApolloServer>[0]['formatError']>>;

/** No stack, and for what is our fault no words of it. */
function withoutInside(formatted: Formatted, error: unknown): Formatted {
  const { code, ...rest } = formatted.extensions ?? {};
  const { stacktrace: _stack, http: _http, ...extensions } = rest as Record<string, unknown>;
  if (code === 'INTERNAL_SERVER_ERROR' && !(error instanceof GraphQLError)) return { message: 'Something went wrong; try again', extensions: { code: 'INTERNAL' } };
  return { ...formatted, ...(code ? { extensions: { code, ...extensions } } : {}) };
}
