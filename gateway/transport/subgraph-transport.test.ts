import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { subgraphTransport, type SubgraphTransport } from '#gateway/transport/subgraph-transport';

const servers: Server[] = [];
const transports: SubgraphTransport[] = [];

async function asking(listener: RequestListener, timeoutMs = 400) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  const transport = subgraphTransport({ addresses: new Map([['agency', address]]), connections: 2, largestAnswer: 10_000 });
  transports.push(transport);
  const started = Date.now();
  const reply = await transport.ask({ subgraph: 'agency', path: 'graphql', grant: 'grant', body: '{}', timeoutMs });
  return { reply, took: Date.now() - started, transport };
}

afterEach(async () => {
  await Promise.all(transports.splice(0).map((transport) => transport.close()));
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const json = (body: string, status = 200, type = 'application/json'): RequestListener => (_request, response) => {
  response.writeHead(status, { 'content-type': type }).end(body);
};

it('gives the JSON of an answer', async () => {
  expect((await asking(json('{"data":{"a":[1,null]}}'))).reply).toEqual({ kind: 'answered', json: { data: { a: [1, null] } } });
});

it.each<[string, RequestListener, string]>([
  ['hangs', () => undefined, 'timed_out'],
  ['stops in the middle of an answer', (_request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":'); }, 'timed_out'],
  ['closes', (request) => { request.socket.destroy(); }, 'unreachable'],
  ['sends half an answer and closes', (request, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":', () => request.socket.destroy()); }, 'unreachable'],
  ['sends elsewhere', (_request, response) => { response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(); }, 'redirected'],
  ['fails', json('{"errors":[{"message":"stack of an upstream"}]}', 500), 'bad_status'],
  ['turns us away', json('{}', 401), 'refused'],
  ['answers HTML', json('<html>', 200, 'text/html'), 'bad_content_type'],
  ['answers no JSON', json('{"data":'), 'not_json'],
  ['answers too much', json(`"${'x'.repeat(20_000)}"`), 'too_large'],
])('makes a typed fault of a subgraph that %s, in time', async (_case, listener, fault) => {
  const { reply, took } = await asking(listener);
  expect(reply).toEqual({ kind: 'fault', fault });
  expect(took).toBeLessThan(2_000);
});

it('calls one that is not there unreachable', async () => {
  const transport = subgraphTransport({ addresses: new Map([['agency', new URL('http://127.0.0.1:1/graphql')]]), connections: 1, largestAnswer: 1_000 });
  transports.push(transport);
  expect(await transport.ask({ subgraph: 'agency', path: 'graphql', grant: '', body: '', timeoutMs: 400 })).toEqual({ kind: 'fault', fault: 'unreachable' });
  expect(await transport.ask({ subgraph: 'unknown', path: 'graphql', grant: '', body: '', timeoutMs: 400 })).toEqual({ kind: 'fault', fault: 'unreachable' });
  expect(await transport.isReady('agency')).toBe(false);
});

it.each(['{"__proto__":{"polluted":1},"data":{"a":1}}', '{"\\u005f_proto__":{"polluted":1},"data":{"a":1}}'])('drops a key that would alter every object (A18): %s', async (body) => {
  const { reply } = await asking(json(body));
  expect(reply).toEqual({ kind: 'answered', json: { data: { a: 1 } } });
  expect(Object.assign({}, (reply as { json: object }).json)).not.toHaveProperty('polluted');
});
