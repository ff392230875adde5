import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Json } from '#gateway/execution/executor';
import type { KnownOperations } from '#gateway/http/known-operations';

/** What the fast lane serves of a request; anything else goes on to Apollo Server. */
export interface FastOperation {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operationName: string | undefined;
  readonly variables: Json | undefined;
}

interface FastRequest {
  readonly operation: FastOperation;
  readonly contentType: string;
}

export interface FastLaneSettings {
  readonly known: KnownOperations;
  /** The schema that is served now. */
  schema(): GraphQLSchema;
  /** Gives the body of the answer. */
  answer(operation: FastOperation, request: FastifyRequest, reply: FastifyReply): Promise<string>;
  readonly onTaken?: () => void;
}

/**
 * Answers operations that are known already without Apollo Server's phases: most of what is left of a request's cost. Only a
 * plain POST of JSON takes it, with a text that Apollo Server has let through before: parsed, validated, within limits. That
 * is what its CSRF check, its limits and its parser would say; who asks, why and what for is asked in `handleRequest`, in
 * both lanes. Whatever is unusual about a request is no fast request.
 */
export function fastLane(settings: FastLaneSettings) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const fast = request.method === 'POST' && request.routeOptions.url === '/graphql' ? fastRequest(request, settings) : null;
    if (!fast) return done();
    settings.onTaken?.();
    void answer(fast, request, reply, settings);
  };
}

async function answer({ contentType, operation }: FastRequest, request: FastifyRequest, reply: FastifyReply, settings: FastLaneSettings): Promise<void> {
  try {
    const body = await settings.answer(operation, request, reply);
    reply.code(200).header('content-type', contentType).send(body);
  } catch (error) {
    const { status, headers, body } = refused(error);
    reply.code(status).headers(headers).header('content-type', contentType).send(body);
  }
}

function fastRequest({ body, headers }: FastifyRequest, { known, schema }: FastLaneSettings): FastRequest | null {
  const contentType = ANSWERED_AS.get(headers.accept ?? '*/*');
  if (contentType === undefined || !PLAIN_JSON.test(headers['content-type'] ?? '') || !isObject(body)) return null;
  for (const key of Object.keys(body)) if (!PLAIN_KEYS.has(key)) return null;
  const { query, variables, operationName } = body;
  if (typeof query !== 'string' || (variables !== undefined && variables !== null && !isObject(variables))) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  const named = operationName ?? undefined;
  const served = schema();
  const document = known.documentOf(served, query, named);
  return document ? { contentType, operation: { document, schema: served, operationName: named, variables: variables ?? undefined } } : null;
}

/** No form of a page elsewhere can send this without asking first (attack: CSRF). */
const PLAIN_JSON = /^application\/json(?:; ?charset=utf-8)?$/i;
const PLAIN_KEYS: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** What is answered to what clients say they accept; whoever says anything else is for content negotiation. */
const ANSWERED_AS: ReadonlyMap<string, string> = new Map([
  ['*/*', JSON_TYPE], ['application/json', JSON_TYPE], ['application/graphql-response+json', GRAPHQL_TYPE],
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL_TYPE],
]);

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Refused { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** As Apollo Server would say it: an error's own words, its code first, and without what is for HTTP. */
function refused(error: unknown): Refused {
  const { message, extensions: { code, http, ...details } } = error instanceof GraphQLError ? error : new GraphQLError('Something went wrong; try again', { extensions: { code: 'INTERNAL' } });
  const { status, headers } = (http ?? {}) as { readonly status?: number; readonly headers?: Iterable<readonly [string, string]> };
  return { status: status ?? 400, headers: Object.fromEntries(headers ?? []), body: `${JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] })}\n` };
}
