import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEADLINE_HEADER } from '#schema/contracts/deadline';
import { clientWait } from '#gateway/transport/client-wait';
import { subgraphTransport, type SubgraphTransport } from '#gateway/transport/subgraph-transport';

const servers: Server[] = [];
const transports: SubgraphTransport[] = [];

const SETTINGS = { connections: 2, largestAnswer: 10_000, circuit: { opensAfter: 3, triedAgainAfterMs: 300 } };
const QUESTION = { subgraph: 'agency', path: 'graphql', grant: () => 'grant', body: '{}', timeoutMs: 400, isQuery: true } as const;

async function serving(listener: RequestListener): Promise<SubgraphTransport> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  const transport = subgraphTransport({ ...SETTINGS, addresses: new Map([['agency', address]]) });
  transports.push(transport);
  return transport;
}

async function asking(listener: RequestListener, timeoutMs = 400) {
  const transport = await serving(listener);
  const started = Date.now();
  const reply = await transport.ask({ ...QUESTION, timeoutMs });
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
  const { reply, took } = await asking(listener, fault === 'timed_out' ? 400 : 1_900);
  expect(reply).toEqual({ kind: 'fault', fault });
  expect(took).toBeLessThan(2_000);
});

it('calls one that is not there unreachable', async () => {
  const transport = subgraphTransport({ ...SETTINGS, addresses: new Map([['agency', new URL('http://127.0.0.1:1/graphql')]]) });
  transports.push(transport);
  expect(await transport.ask(QUESTION)).toEqual({ kind: 'fault', fault: 'unreachable' });
  expect(await transport.ask({ ...QUESTION, subgraph: 'unknown' })).toEqual({ kind: 'fault', fault: 'unreachable' });
  expect(await transport.isReady('agency')).toBe(false);
});

it.each(['{"__proto__":{"polluted":1},"data":{"a":1}}', '{"\\u005f_proto__":{"polluted":1},"data":{"a":1}}'])('drops a key that would alter every object (A18): %s', async (body) => {
  const { reply } = await asking(json(body));
  expect(reply).toEqual({ kind: 'answered', json: { data: { a: 1 } } });
  expect(Object.assign({}, (reply as { json: object }).json)).not.toHaveProperty('polluted');
});

describe('a connection that breaks before an answer', () => {
  const breakingOnce = () => {
    const grants: unknown[] = [];
    const listener: RequestListener = (request, response) => {
      grants.push(request.headers['x-childgraph-grant']);
      if (grants.length === 1) request.socket.destroy();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":1}');
    };
    return { grants, listener };
  };

  it('is tried once more for a query, with a grant of its own', async () => {
    const { grants, listener } = breakingOnce();
    const transport = await serving(listener);
    let signed = 0;
    expect(await transport.ask({ ...QUESTION, grant: () => `grant ${++signed}` })).toEqual({ kind: 'answered', json: { data: 1 } });
    expect(grants).toEqual(['grant 1', 'grant 2']);
  });

  it('is not for a mutation, which may have been done', async () => {
    const { grants, listener } = breakingOnce();
    expect(await (await serving(listener)).ask({ ...QUESTION, isQuery: false })).toEqual({ kind: 'fault', fault: 'unreachable' });
    expect(grants).toHaveLength(1);
  });

  it('is not where half an answer had come', async () => {
    let asked = 0;
    const transport = await serving((request, response) => {
      asked += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":', () => request.socket.destroy());
    });
    expect(await transport.ask(QUESTION)).toEqual({ kind: 'fault', fault: 'unreachable' });
    expect(asked).toBe(1);
  });
});

describe('a subgraph that is waited for in vain', () => {
  it('is left alone after a few times, and asked again after a while', async () => {
    let [asked, hangs] = [0, true];
    const transport = await serving((_request, response) => {
      asked += 1;
      if (!hangs) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const fault = async () => { const reply = await transport.ask({ ...QUESTION, timeoutMs: 60 }); return reply.kind === 'fault' ? reply.fault : 'answered'; };
    expect([await fault(), await fault(), await fault(), await fault(), await fault()]).toEqual(['timed_out', 'timed_out', 'timed_out', 'circuit_open', 'circuit_open']);
    expect(asked).toBe(3);
    hangs = false;
    await new Promise((later) => setTimeout(later, 350));
    expect([await fault(), await fault()]).toEqual(['answered', 'answered']);
  });

  it('one that fails at once goes on being asked: who makes it fail takes it from nobody else', async () => {
    let asked = 0;
    const transport = await serving((_request, response) => { asked += 1; response.writeHead(500).end(); });
    for (let time = 0; time < 6; time += 1) expect(await transport.ask(QUESTION)).toEqual({ kind: 'fault', fault: 'bad_status' });
    expect(asked).toBe(6);
  });
});

describe('a client', () => {
  it('that goes away is worked for no longer: the subgraph sees its connection close', async () => {
    const closed: Promise<void>[] = [];
    const transport = await serving((request) => { closed.push(new Promise((done) => request.socket.once('close', () => done()))); });
    const wait = clientWait(5_000);
    const asked = transport.ask({ ...QUESTION, timeoutMs: 5_000, wait });
    while (closed.length === 0) await new Promise((later) => setTimeout(later, 5));
    wait.end();
    expect(await asked).toEqual({ kind: 'fault', fault: 'cancelled' });
    await closed[0];
    expect(await transport.ask({ ...QUESTION, wait })).toEqual({ kind: 'fault', fault: 'cancelled' });
    expect(closed).toHaveLength(1);
  });

  it('whose time is nearly up is waited for no longer than that, and the subgraph is told', async () => {
    const told: unknown[] = [];
    const transport = await serving((request) => { told.push(Number(request.headers[DEADLINE_HEADER])); });
    expect(await transport.ask({ ...QUESTION, timeoutMs: 5_000, wait: clientWait(80) })).toEqual({ kind: 'fault', fault: 'timed_out' });
    expect(told).toEqual([expect.any(Number)]);
    expect(told[0]).toBeLessThanOrEqual(80);
  });
});
