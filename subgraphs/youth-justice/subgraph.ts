import type { Logger } from 'pino';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import type { JsonSource } from '#subgraphs/host/ask-json';
import type { Report } from '#subgraphs/host/rejection';
import { youthJusticeDocuments } from '#subgraphs/youth-justice/client/youth-justice-documents';
import { courtResultsRoute } from '#subgraphs/youth-justice/court-results/route';
import { youthJusticeFacts } from '#subgraphs/youth-justice/facts';
import { graphFaces } from '#subgraphs/youth-justice/graph';
import { youthJusticeLoaders } from '#subgraphs/youth-justice/loaders';

export interface YouthJusticeOptions {
  readonly url: string;
  readonly token: string;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  readonly maxBytes: number;
  /** The secret under which courts sign what they push; without it the route is not there. */
  readonly courtResultsSecret?: string | undefined;
  readonly log: Logger;
}

/** The subgraph of the youth justice service (youth offending team). It keeps nothing: every answer is asked live. */
export function createYouthJusticeSubgraph({ url, token, timeout, maxBytes, courtResultsSecret, log }: YouthJusticeOptions): Subgraph {
  const source: JsonSource = { system: 'youth justice documents', baseUrl: url, headers: { authorization: `Bearer ${token}` }, timeout, maxBytes };
  const report: Report = (rejection) => log.warn(rejection, 'part of a document could not be used');
  const documents = youthJusticeDocuments(source, report);
  const [{ name, definition }] = graphFaces;
  return {
    faces: [{ name, ...definition, loaders: (_grant, signal) => youthJusticeLoaders(documents, signal) as never }],
    facts: (request, _grant, signal) => youthJusticeFacts(documents, request, signal),
    ...(courtResultsSecret ? { routes: courtResultsRoute({ secret: courtResultsSecret, documents, report }) } : {}),
    ready: () => documents.ready(),
    close: async () => undefined,
  };
}
