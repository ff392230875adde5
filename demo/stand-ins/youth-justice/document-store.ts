import Fastify, { type FastifyInstance } from 'fastify';
import type { Population } from '#demo/population/model';
import { hearingResultsOf } from '#demo/stand-ins/youth-justice/hearing-results';
import { returnsOf, type WrittenReturn } from '#demo/stand-ins/youth-justice/returns';

/** What the store was asked: enough to prove that a withheld item was never touched. */
export interface DocumentStoreRequest {
  readonly path: string;
  readonly items: readonly string[];
  readonly ypids: readonly string[];
}

export interface DocumentStore {
  readonly url: string;
  readonly requestLog: DocumentStoreRequest[];
  stop(): Promise<void>;
}

export interface DocumentStoreOptions {
  readonly port?: number;
  readonly host?: string;
  readonly token?: string;
}

export const DEMO_TOKEN = 'demo-youth-justice-token';

/** A youth justice service's document store, as far as it is asked: takes returns and courts' results, and gives them out by item type. */
export async function startYouthJusticeDocuments(population: Population, { port = 0, host = '127.0.0.1', token = DEMO_TOKEN }: DocumentStoreOptions = {}): Promise<DocumentStore> {
  const requestLog: DocumentStoreRequest[] = [];
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 5_000_000 });
  app.addHook('onRequest', async (request, reply) => {
    if (request.url !== '/health' && request.headers.authorization !== `Bearer ${token}`) return reply.code(401).send({ error: 'token' });
  });
  app.get('/health', async () => ({ status: 'up' }));
  serveReturns(app, population, requestLog);
  serveHearingResults(app, population, requestLog);
  return { url: await app.listen({ port, host }), requestLog, stop: () => app.close() };
}

interface Asked { readonly Body: { readonly ypids: readonly string[] }; readonly Querystring: { readonly items?: string } }

function serveReturns(app: FastifyInstance, population: Population, requestLog: DocumentStoreRequest[]): void {
  const held = population.children.flatMap((child) => (child.youthJustice ? returnsOf(child, child.youthJustice, population) : []));
  const deletions = new Set<string>();

  app.post<Asked>('/returns/query', async ({ body: { ypids }, query }) => {
    const items = (query.items ?? '').split(',').filter(Boolean);
    requestLog.push({ path: '/returns/query', items, ypids });
    const documents = held.filter(({ header }) => ypids.includes(header.ypid));
    return {
      documents: documents.map((document) => ({ header: document.header, items: document.items.filter(({ type }) => items.includes(type)) })),
      deletions: ypids.filter((ypid) => deletions.has(ypid)),
    };
  });
  app.post<{ Body: WrittenReturn }>('/returns', async ({ body }, reply) => {
    held.push(body);
    return reply.code(201).send({ received: true });
  });
  app.post<{ Body: { readonly ypids: readonly string[] } }>('/returns/deletions', async ({ body }, reply) => {
    body.ypids.forEach((ypid) => deletions.add(ypid));
    return reply.code(201).send({ received: true });
  });
}

interface Result { readonly hearing?: { readonly prosecutionCases?: readonly { readonly defendants?: readonly { readonly pncId?: string }[] }[] } }

function serveHearingResults(app: FastifyInstance, population: Population, requestLog: DocumentStoreRequest[]): void {
  const pncOf = new Map(population.children.flatMap(({ identifiers: { ypid, pnc } }) => (ypid && pnc ? [[ypid, pnc]] : [])));
  const held: Result[] = population.children.flatMap((child) => (child.youthJustice ? hearingResultsOf(child, child.youthJustice) : []));

  app.post<Asked>('/hearing-results/query', async ({ body: { ypids } }) => {
    requestLog.push({ path: '/hearing-results/query', items: [], ypids });
    const pncs = new Set(ypids.flatMap((ypid) => pncOf.get(ypid) ?? []));
    return { results: held.filter((result) => pncsIn(result).some((pnc) => pncs.has(pnc))) };
  });
  app.post<{ Body: Result }>('/hearing-results', async ({ body }, reply) => {
    held.push(body);
    return reply.code(202).send({ received: true });
  });
}

const pncsIn = ({ hearing }: Result): readonly string[] =>
  (hearing?.prosecutionCases ?? []).flatMap(({ defendants }) => (defendants ?? []).flatMap(({ pncId }) => pncId ?? []));
