import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PipelinedClient, pipelinedClient } from '#gateway/transport/pipelined-client';

let server: Server;
let client: PipelinedClient;
let connections: number;
let answer: (path: string, response: ServerResponse) => void;
const heard: string[] = [];

beforeEach(async () => {
  connections = 0;
  heard.length = 0;
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    heard.push(request.url ?? '');
    request.resume().on('end', () => answer(request.url ?? '', response));
  });
  server.on('connection', () => { connections += 1; });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  client = pipelinedClient({ origin: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), connections: 8, most: 10_000 });
});
afterEach(async () => {
  client.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const ask = (path: string, { timeoutMs = 5_000, isSafe = true } = {}): Promise<string> => {
  let times = 0;
  return new Promise((resolve) => client.send(
    { write: () => `POST ${path}${(times += 1) > 1 ? `?again=${times}` : ''} HTTP/1.1\r\nhost: there\r\ncontent-length: 2\r\n\r\n{}`, timeoutMs, isSafe },
    (outcome) => resolve(typeof outcome === 'string' ? outcome : `${outcome.status} ${outcome.text}`),
  ));
};

const all = (paths: readonly string[]): Promise<readonly string[]> => Promise.all(paths.map((path) => ask(path)));

it('gives each request its own answer, over few connections, once the server is known to be quick', async () => {
  answer = (path, response) => response.end(path);
  for (let round = 0; round < 40; round += 1) await all(['/a', '/b']);
  const before = connections;
  const paths = Array.from({ length: 24 }, (_, index) => `/${index}`);
  expect(await all(paths)).toEqual(paths.map((path) => `200 ${path}`));
  expect(connections).toBe(before);
  expect(connections).toBeLessThanOrEqual(3);
});

it('sends a slow server one request at a time, so that none waits behind another', async () => {
  answer = (path, response) => void setTimeout(() => response.end(path), 60);
  await all(['/1', '/2', '/3', '/4', '/5']);
  expect(connections).toBe(5);
});

it('takes those behind a request that hangs elsewhere, written anew, and ends the one that hangs at its time', async () => {
  answer = (path, response) => { if (path !== '/hangs') response.end(path); };
  for (let round = 0; round < 40; round += 1) await all(['/a', '/b']);
  const hangs = ask('/hangs', { timeoutMs: 600 });
  const behind = await all(['/c', '/d', '/e', '/f']);
  for (const [index, path] of ['/c', '/d', '/e', '/f'].entries()) expect([`200 ${path}`, `200 ${path}?again=2`]).toContain(behind[index]);
  expect(await hangs).toBe('timed_out');
  expect(await ask('/after')).toBe('200 /after');
});

it('asks once more where a connection breaks before the answer, and only where asking twice does no harm', async () => {
  answer = (path, response) => {
    if (path === '/breaks' || path === '/changes') response.socket?.destroy();
    else response.end(path);
  };
  expect(await ask('/breaks')).toBe('200 /breaks?again=2');
  expect(await ask('/changes', { isSafe: false })).toBe('unreachable');
  expect(heard).toEqual(['/breaks', '/breaks?again=2', '/changes']);
});

it('ends half an answer, an endless one and a closed door with a fault of their own', async () => {
  answer = (path, response) => {
    if (path.startsWith('/half')) {
      response.writeHead(200, { 'content-length': 100 });
      response.write('x'.repeat(10), () => response.socket?.destroy());
    } else response.end('x'.repeat(10_001));
  };
  expect(await ask('/half')).toBe('unreachable');
  expect(await ask('/endless')).toBe('too_large');
  const nowhere = pipelinedClient({ origin: new URL('http://127.0.0.1:1'), connections: 2, most: 100 });
  expect(await new Promise((resolve) => nowhere.send({ write: () => '', timeoutMs: 500, isSafe: true }, resolve))).toBe('unreachable');
  nowhere.close();
});

it('answers what waits when it is closed, and nothing after', async () => {
  answer = () => undefined;
  const waiting = ask('/waits');
  await new Promise((later) => setTimeout(later, 30));
  client.close();
  expect(await waiting).toBe('unreachable');
  expect(await ask('/late')).toBe('unreachable');
});
