import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { OperationLimits } from '#gateway/http/config';
import { isJsonNestedDeeper } from '#gateway/http/json-nesting';
import { graphqlError, jsonErrors } from '#gateway/http/json-errors';
import { isTooLargeToParse, type TextLimits } from '#gateway/http/text-limits';

/** Smaller texts are parsed before anyone notices, however deep. */
const LARGE_JSON = 20_000;
const DEEPEST_JSON = 100;

/** A server that speaks JSON only, reads no more than it must, and lets nothing be parsed that a parser would not survive. */
export function limitedApp({ largestBody, tokens, aliases }: OperationLimits): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: largestBody, forceCloseConnections: true, requestTimeout: 30_000 });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: largestBody }, (request, body, done) => {
    const text = body.toString();
    if (text.length > LARGE_JSON && isJsonNestedDeeper(text, DEEPEST_JSON)) done(Object.assign(new Error('nested too deeply'), { statusCode: 400 }));
    else parse(request, text, done);
  });
  app.setErrorHandler(jsonErrors(largestBody));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(graphqlError('NOT_FOUND', 'There is nothing here')));
  app.addHook('preHandler', refuseTooLarge({ tokens, aliases }));
  return app;
}

/** Before Apollo Server parses and validates. */
const refuseTooLarge = (limits: TextLimits) => async ({ body, query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
  const text = (body as { query?: unknown } | null | undefined)?.query ?? (query as { query?: unknown } | undefined)?.query;
  if (typeof text !== 'string' || !isTooLargeToParse(text, limits)) return undefined;
  return reply.code(400).type('application/json; charset=utf-8').send(graphqlError('OPERATION_TOO_LARGE', 'The operation is nested too deeply, or has too many fields or aliases'));
};
