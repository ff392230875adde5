import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Grant, GRANT_HEADER } from '#schema/contracts/grant';

/** One question of the gateway to a subgraph and its answer, as they crossed the wire. */
export interface Exchange {
  readonly subgraph: string;
  readonly path: string;
  /** The grant as it was sent, and what it says. */
  readonly token: string;
  readonly grant: Grant | null;
  readonly asked: string;
  answered: string;
}

export interface Wire {
  /** For `startFederation`: stands between the gateway and each subgraph. */
  readonly between: (subgraph: string, url: string) => Promise<string>;
  /** Since the last `clear`. */
  readonly exchanges: Exchange[];
  /** Where each subgraph really answers. */
  readonly urls: ReadonlyMap<string, string>;
  clear(): void;
  /** Lets a test break what crosses: hold a question back, change an answer. */
  disturb(disturbance: Disturbance | null): void;
  close(): Promise<void>;
}

export interface Disturbance {
  readonly before?: (exchange: Exchange) => Promise<void>;
  readonly answer?: (exchange: Exchange) => string;
}

/** Records everything that crosses between a gateway and its subgraphs. */
export function recordingWire(): Wire {
  const exchanges: Exchange[] = [];
  const urls = new Map<string, string>();
  const servers: Server[] = [];
  let disturbance: Disturbance | null = null;

  const between: Wire['between'] = async (subgraph, url) => {
    urls.set(subgraph, url);
    const target = new URL(url);
    const server = createServer((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const token = String(incoming.headers[GRANT_HEADER] ?? '');
        const exchange: Exchange = { subgraph, path: incoming.url ?? '', token, grant: claimsOf(token), asked: Buffer.concat(chunks).toString(), answered: '' };
        if (incoming.method === 'POST') exchanges.push(exchange);
        void (disturbance?.before?.(exchange) ?? Promise.resolve()).then(() => {
          const headers = { ...incoming.headers, host: target.host };
          const forwarded = httpRequest({ host: target.hostname, port: target.port, path: incoming.url, method: incoming.method, headers }, (answer) => {
            const parts: Buffer[] = [];
            answer.on('data', (chunk: Buffer) => parts.push(chunk)).on('end', () => {
              exchange.answered = Buffer.concat(parts).toString();
              const said = disturbance?.answer?.(exchange) ?? exchange.answered;
              outgoing.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? 'application/json' }).end(said);
            });
          });
          forwarded.on('error', () => outgoing.destroy());
          forwarded.end(exchange.asked);
        });
      });
    });
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`;
  };

  return {
    between, exchanges, urls,
    clear: () => void (exchanges.length = 0),
    disturb: (wanted) => void (disturbance = wanted),
    close: async () => {
      await Promise.all(servers.map((server) => new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      })));
    },
  };
}

/** What a grant says, unverified: a test that reads over the gateway's shoulder. */
export function claimsOf(token: string): Grant | null {
  const [, payload] = token.split('.');
  return payload ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as Grant) : null;
}
