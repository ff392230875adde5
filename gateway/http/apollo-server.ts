import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Dependencies } from '#gateway/dependencies';
import { handleRequest } from '#gateway/handle-request';
import { MOST_TOKENS, operationLimits } from '#gateway/http/operation-limits';
import type { Json } from '#gateway/execution/executor';
import type { Credentials } from '#gateway/identity/identify';

/** What a request says in its headers. */
export interface RequestContext extends Credentials {
  readonly purpose: string | undefined;
}

/** Apollo Server with our own `gateway`: it parses, validates and answers; everything between is `handleRequest`. */
export function apolloServer(app: FastifyInstance, dependencies: Dependencies, production: boolean): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: gatewayInterface(dependencies),
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...operationLimits],
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(app), clientErrorsAre400,
      ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginCacheControlDisabled(),
    ],
    formatError: (formatted, error) => withoutInside(formatted, error),
  });
}

function gatewayInterface({ supergraph, stages }: Dependencies): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
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
      executor: async ({ request, document, context, operationName }) => {
        const { authorization, role, purpose } = context as RequestContext;
        try {
          const answer = await handleRequest({ authorization, role, purpose, document, operationName: operationName ?? undefined, variables: request.variables as Json | undefined }, stages);
          // Apollo Server shows an error's words only where it is one.
          return { ...answer, ...(answer.errors ? { errors: answer.errors.map((error) => new GraphQLError(error.message, error)) } : {}) } as never;
        } catch (error) {
          return { errors: [error instanceof GraphQLError ? error : new GraphQLError('Something went wrong; try again', { extensions: { code: 'INTERNAL' } })] };
        }
      },
    }),
    stop: async () => undefined,
  };
}

/** Too many tokens and the like are the client's to mend. */
const clientErrorsAre400: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors }) => {
      if (response.body.kind === 'single' && response.body.singleResult.data === undefined && errors && response.http.status === undefined) response.http.status = 400;
    },
  }),
};

type Formatted = ReturnType<NonNullable<ConstructorParameters<typeof ApolloServer>[0]['formatError']>>;

/** No stack, and for what is our fault no words of it. */
function withoutInside(formatted: Formatted, error: unknown): Formatted {
  const { code, ...rest } = formatted.extensions ?? {};
  const { stacktrace: _stack, http: _http, ...extensions } = rest as Record<string, unknown>;
  if (code === 'INTERNAL_SERVER_ERROR' && !(error instanceof GraphQLError)) return { message: 'Something went wrong; try again', extensions: { code: 'INTERNAL' } };
  return { ...formatted, ...(code ? { extensions: { code, ...extensions } } : {}) };
}
