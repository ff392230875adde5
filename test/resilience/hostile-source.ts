import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an agency's system can do instead of answering. */
export const MISBEHAVIOURS = {
  'answers HTML': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>CANARY login</html>'),
  'says it is JSON, and sends HTML': (response) => void response.writeHead(200, JSON_TYPE).end('<html>CANARY</html>'),
  'answers half a document': (response) => void response.writeHead(200, JSON_TYPE).end('{"documents":[{"CANARY":'),
  'answers JSON of another shape': (response) => void response.writeHead(200, JSON_TYPE).end('["CANARY"]'),
  'answers null': (response) => void response.writeHead(200, JSON_TYPE).end('null'),
  'answers nothing': (response) => void response.writeHead(200, JSON_TYPE).end(),
  'answers what is not UTF-8': (response) => void response.writeHead(200, JSON_TYPE).end(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  'sends 100 MB': (response) => sendForEver(response.writeHead(200, JSON_TYPE), 100_000_000),
  'never answers': () => undefined,
  'answers a byte at a time': (response) => drip(response.writeHead(200, JSON_TYPE)),
  'breaks the line half way': (response) => void response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' }).write('{"documents":', () => response.destroy()),
  'redirects': (response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end(),
  'answers 401': (response) => void response.writeHead(401, JSON_TYPE).end('{"error":"CANARY"}'),
  'answers 500': (response) => void response.writeHead(500, JSON_TYPE).end('{"error":"CANARY at stack.ts:1"}'),
  'answers 404': (response) => void response.writeHead(404, JSON_TYPE).end('{}'),
  'sends a prototype': (response) => void response.writeHead(200, JSON_TYPE).end('{"__proto__":{"polluted":"CANARY"},"documents":[],"deletions":[],"results":[],"page_number":1,"total_items":0,"contents":[]}'),
  'sends a prototype in escapes': (response) => void response.writeHead(200, JSON_TYPE).end('{"\\u005f_proto__":{"polluted":"CANARY"},"documents":[],"deletions":[],"results":[],"page_number":1,"total_items":0,"contents":[]}'),
} as const satisfies Record<string, (response: ServerResponse) => void>;

export type Misbehaviour = keyof typeof MISBEHAVIOURS;

const JSON_TYPE = { 'content-type': 'application/json' };

export interface HostileSource {
  readonly url: string;
  /** What it does from now on; null: what `well` does. */
  behave(how: Misbehaviour | null): void;
  stop(): Promise<void>;
}

/** A server that misbehaves on command, and otherwise answers `well`: a document for every path. */
export async function startHostileSource(well: (path: string) => unknown): Promise<HostileSource> {
  let behaviour: Misbehaviour | null = null;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (behaviour) MISBEHAVIOURS[behaviour](response);
      else response.writeHead(200, JSON_TYPE).end(JSON.stringify(well(request.url ?? '')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, behave: (how) => void (behaviour = how), stop: () => stop(server) };
}

const stop = (server: Server): Promise<void> => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
};

function sendForEver(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(1_000_000, ' ');
  let left = bytes;
  const send = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once('drain', send);
    }
    response.end();
  };
  send();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 50);
  response.once('close', () => clearInterval(timer));
}
