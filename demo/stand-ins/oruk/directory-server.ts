import Fastify, { type FastifyInstance } from 'fastify';
import type { Population } from '#demo/population/model';
import { organizations, serviceInBrief, serviceInFull, taxonomies, taxonomyInFull } from '#demo/stand-ins/oruk/open-referral-documents';
import { scimFilter, scimUser } from '#demo/stand-ins/oruk/staff';

export interface DirectoryServer {
  /** Where Open Referral UK answers. */
  readonly url: string;
  /** Where SCIM answers. */
  readonly staffUrl: string;
  /** Paths that were asked for, with their query. */
  readonly requestLog: string[];
  stop(): Promise<void>;
}

export interface DirectoryServerOptions {
  readonly port?: number;
  readonly host?: string;
  readonly staffToken?: string;
}

export const DEMO_STAFF_TOKEN = 'demo-staff-directory-token';

/** The council's service directory (Open Referral UK 3.0) and the agencies' staff directory (SCIM 2.0), each as far as it is asked. */
export async function startDirectory(population: Population, { port = 0, host = '127.0.0.1', staffToken = DEMO_STAFF_TOKEN }: DirectoryServerOptions = {}): Promise<DirectoryServer> {
  const requestLog: string[] = [];
  const app = Fastify({ forceCloseConnections: true });
  app.addHook('onRequest', async (request) => void requestLog.push(request.url));
  app.get('/', async () => ({ version: 'HSDS-UK-3.0', profile: 'https://docs.openreferraluk.org', openapi_url: 'https://docs.openreferraluk.org/openapi.json' }));
  serveOpenReferral(app, population);
  serveStaff(app, population, staffToken);
  const url = await app.listen({ port, host });
  return { url, staffUrl: `${url}/scim/v2`, requestLog, stop: () => app.close() };
}

interface Paged { readonly Querystring: { readonly page?: string; readonly per_page?: string; readonly full?: string } }

function serveOpenReferral(app: FastifyInstance, population: Population): void {
  const { services } = population;
  app.get<Paged>('/services', async ({ query }) => pageOf(services.map(query.full === 'true' ? serviceInFull : serviceInBrief), query));
  app.get<{ Params: { id: string } }>('/services/:id', async ({ params }, reply) => {
    const service = services.find(({ id }) => id === params.id);
    return service ? serviceInFull(service) : reply.code(404).send({ message: 'not found' });
  });
  app.get<Paged>('/organizations', async ({ query }) => pageOf(organizations(population), query));
  app.get<Paged>('/taxonomies', async ({ query }) => pageOf(taxonomies, query));
  app.get<{ Params: { id: string } }>('/taxonomies/:id', async ({ params }, reply) => {
    const taxonomy = taxonomyInFull(population);
    return taxonomy.id === params.id ? taxonomy : reply.code(404).send({ message: 'not found' });
  });
}

function pageOf(entries: readonly unknown[], { page, per_page }: Paged['Querystring']): object {
  const size = Math.min(Math.max(Number(per_page ?? 10) || 10, 1), 100);
  const number = Math.max(Number(page ?? 1) || 1, 1);
  const total = Math.max(1, Math.ceil(entries.length / size));
  const contents = entries.slice((number - 1) * size, number * size);
  return {
    total_items: entries.length, total_pages: total, page_number: number, size: contents.length,
    first_page: number === 1, last_page: number >= total, empty: contents.length === 0, contents,
  };
}

interface SearchRequest { readonly Body: { readonly filter: string; readonly startIndex?: number; readonly count?: number } }

function serveStaff(app: FastifyInstance, { practitioners }: Population, token: string): void {
  const users = practitioners.map(scimUser);
  app.post<SearchRequest>('/scim/v2/Users/.search', async ({ body, headers }, reply) => {
    void reply.type('application/scim+json');
    if (headers.authorization !== `Bearer ${token}`) return reply.code(401).send(JSON.stringify(scimError(401, 'token')));
    try {
      const found = users.filter(scimFilter(body.filter));
      const start = Math.max(body.startIndex ?? 1, 1);
      const page = found.slice(start - 1, start - 1 + (body.count ?? 100));
      return JSON.stringify({ schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: found.length, startIndex: start, itemsPerPage: page.length, Resources: page });
    } catch {
      return reply.code(400).send(JSON.stringify(scimError(400, 'invalidFilter')));
    }
  });
}

const scimError = (status: number, scimType: string): object => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), scimType });
