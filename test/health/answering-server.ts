import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AnsweringServer {
  readonly url: string;
  /** From now on answers so, whatever is asked. */
  answer(status: number, body: string | Buffer, headers?: Readonly<Record<string, string>>): void;
  /** From now on behaves so. */
  behave(listener: RequestListener): void;
  readonly asked: IncomingMessage[];
  readonly stop: () => Promise<void>;
}

/** An agency's system that answers as the test says: a recorded answer's bytes, or misbehaviour. */
export async function answeringServer(): Promise<AnsweringServer> {
  let listener: RequestListener = (_, response) => response.writeHead(503).end();
  const asked: IncomingMessage[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/FHIR/R4`,
    asked,
    answer: (status, body, headers = { 'content-type': 'application/fhir+json' }) => { listener = (_, response) => response.writeHead(status, headers).end(body); },
    behave: (behaviour) => { listener = behaviour; },
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
