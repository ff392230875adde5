import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** A refusal as GraphQL would answer it: JSON, a code, no stack, nothing of the body. */
export const graphqlError = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** Whatever goes wrong before GraphQL is answered as GraphQL would. */
export const jsonErrors = (largestBody: number) => (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const status = error.statusCode ?? 500;
  reply.code(status).type('application/json; charset=utf-8');
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.send(graphqlError('BODY_TOO_LARGE', `The body may have at most ${largestBody} bytes`));
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return reply.send(graphqlError('BAD_REQUEST', 'The body is to be application/json'));
  if (status < 500) return reply.send(graphqlError('BAD_REQUEST', 'The body is not the JSON of a GraphQL request'));
  return reply.send(graphqlError('INTERNAL', 'Something went wrong; try again'));
};
