import type { ServerResponse } from 'node:http';
import type { Misbehave } from '#test/federation/http-federation';

const JSON_TYPE = { 'content-type': 'application/json' };

/** What a subgraph does instead of answering. */
export const FAULTS: Readonly<Record<string, Misbehave>> = {
  hangs: () => true,
  redirects: (_request, response) => done(response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end()),
  closes: (request) => done(request.socket.destroy()),
  'answers 500': (_request, response) => done(response.writeHead(500, JSON_TYPE).end('{"errors":[{"message":"CANARY at stack.ts:1"}]}')),
  'answers invalid JSON': (_request, response) => done(response.writeHead(200, JSON_TYPE).end('{"data": CANARY')),
  'answers half': (request, response) => done(response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' }).write('{"data":', () => request.socket.destroy())),
  'sends 100 MB': (_request, response) => done(sendMuch(response.writeHead(200, JSON_TYPE), 100_000_000)),
  'answers HTML': (_request, response) => done(response.writeHead(200, { 'content-type': 'text/html' }).end('<html>CANARY</html>')),
};

const done = (_: unknown): true => true;

const CHUNK = Buffer.alloc(256_000, ' ');

function sendMuch(response: ServerResponse, bytes: number): void {
  let left = bytes;
  const send = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= CHUNK.length;
      if (!response.write(CHUNK)) return void response.once('drain', send);
    }
    response.end();
  };
  send();
}
