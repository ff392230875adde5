import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HousingQuestion {
  readonly path: string;
  readonly people: readonly string[];
}

/** A council's housing system, as far as it is asked. */
export interface HousingSystem {
  readonly url: string;
  readonly requestLog: HousingQuestion[];
  stop(): Promise<void>;
}

/** A row as the system has it, right or wrong. */
interface HousingRow extends Readonly<Record<string, unknown>> {
  readonly person: string;
}

export interface HousingRows {
  readonly placements: readonly HousingRow[];
  readonly applications: readonly HousingRow[];
}

export interface HousingSystemOptions {
  readonly port?: number;
  /** Goes on with the log of one that stopped. */
  readonly requestLog?: HousingQuestion[];
}

export const HOUSING_TOKEN = 'a-housing-token-for-tests';

/** A housing system with these rows, speaking its own REST and JSON over HTTP. */
export async function startHousingSystem(rows: HousingRows, { port = 0, requestLog = [] }: HousingSystemOptions = {}): Promise<HousingSystem> {
  const server = createServer((request, response) => {
    void answerTo(request, rows, requestLog).then(([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requestLog, stop: () => stop(server) };
}

async function answerTo(request: IncomingMessage, rows: HousingRows, requestLog: HousingQuestion[]): Promise<readonly [status: number, body: unknown]> {
  const path = request.url ?? '';
  if (path === '/health') return [200, { status: 'up' }];
  if (request.headers.authorization !== `Bearer ${HOUSING_TOKEN}`) return [401, {}];
  const list = /^\/(placements|applications)\/query$/.exec(path)?.[1] as keyof HousingRows | undefined;
  if (!list || request.method !== 'POST') return [404, {}];
  const { people } = JSON.parse(await textOf(request)) as { people: readonly string[] };
  requestLog.push({ path, people });
  return [200, { [list]: rows[list].filter(({ person }) => people.includes(person)) }];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
