import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseJson } from '#subgraphs/host/ask-json';
import { readHearingResulted } from '#subgraphs/youth-justice/client/read-hearing-result';
import type { Rejection, Report } from '#subgraphs/host/rejection';
import type { YouthJusticeDocuments } from '#subgraphs/youth-justice/client/youth-justice-documents';
import { isSigned, SIGNATURE_HEADER } from '#subgraphs/youth-justice/court-results/signature';

export interface CourtResultsOptions {
  readonly secret: string;
  readonly documents: YouthJusticeDocuments;
  readonly report: Report;
}

/**
 * `POST /court-results`: where HMCTS Common Platform pushes `hearing-resulted`. The signature is checked before the body
 * is parsed; what cannot be read at all is turned away with its faults (422), so that the court can send it again; all
 * else is handed to the service's own document store and not kept here. 202 once the store has it; 503 if it does not
 * answer, and the sender retries.
 */
export const courtResultsRoute = (options: CourtResultsOptions) => (app: FastifyInstance): void => {
  // A scope of its own: signatures are over the text as it came, so here, and only here, JSON is not parsed on arrival.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post('/court-results', (request, reply) => receive(request, reply, options));
  });
};

async function receive(request: FastifyRequest, reply: FastifyReply, { secret, documents, report }: CourtResultsOptions): Promise<unknown> {
  const body = typeof request.body === 'string' ? request.body : '';
  const signature = request.headers[SIGNATURE_HEADER];
  if (!isSigned(body, typeof signature === 'string' ? signature : undefined, secret)) return reply.code(401).send({ error: 'A signature over this body is needed' });

  const document = parsed(body);
  const faults: Rejection[] = [];
  if (document === undefined || !readHearingResulted(document, 'court-results', (fault) => faults.push(fault))) {
    return reply.code(422).send({ error: 'This is no result of a hearing', faults });
  }
  faults.forEach(report);
  try {
    await documents.accept(document);
  } catch {
    return reply.code(503).send({ error: 'The document store does not answer; send it again' });
  }
  return reply.code(202).send({ faults });
}

function parsed(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}
