import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { bodyOf, type JsonObject, type SubgraphCaller, type SubgraphRequest } from '#gateway/execution/compiled/subgraph-call';
import { openGraph } from '#gateway/open/open-graph';
import { runVariant } from '#bench/gateway/variant-process';

/** One answer as a proxy written by hand for it would get it: which bodies go where, wave by wave, and the text that comes of it. */
interface Fixed { readonly waves: readonly (readonly { readonly pool: Pool; readonly path: string; readonly body: string }[])[]; readonly answer: string }

const addresses = JSON.parse(process.env['BENCH_ADDRESSES'] ?? '{}') as Record<string, string>;
const pools = new Map(Object.entries(addresses).map(([name, url]) => [name, new Pool(new URL(url).origin, { connections: 32 })]));

const textOf = async (message: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of message.setEncoding('utf8')) text += chunk as string;
  return text;
};

async function ask(pool: Pool, path: string, body: string): Promise<JsonObject> {
  const { body: answer } = await pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return JSON.parse(await answer.text()) as JsonObject;
}

/** Learns once what the fetches are; afterwards they are strings. */
async function learn(query: string, variables: Readonly<Record<string, unknown>>, graph: Awaited<ReturnType<typeof openGraph>>): Promise<Fixed> {
  const waves: { pool: Pool; path: string; body: string }[][] = [];
  let finished = 0;
  const caller: SubgraphCaller = {
    call: (request: SubgraphRequest, done) => {
      const pool = pools.get(request.fetch.subgraph) as Pool;
      const path = new URL(addresses[request.fetch.subgraph] ?? '').pathname;
      const wave = finished;
      (waves[wave] ??= []).push({ pool, path, body: bodyOf(request) });
      void ask(pool, path, bodyOf(request)).then(({ data }) => {
        finished = Math.max(finished, wave + 1);
        done({ kind: 'answered', data: data as JsonObject | null, errors: [] });
      });
    },
  };
  const { text } = await graph.compiled(parse(query), undefined).answer(variables, caller);
  return { waves, answer: `{"data":${text}}\n` };
}

/** The limit: node:http, undici, and nothing that is not fixed but reading the request and the subgraphs' answers. */
runVariant(async () => {
  const graph = await openGraph(readFileSync('schema/supergraph.graphql', 'utf8'));
  const known = new Map<string, Promise<Fixed>>();
  const server = createServer((message, response) => {
    void textOf(message).then(async (text) => {
      const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> };
      const fixed = known.get(query) ?? learn(query, variables, graph);
      known.set(query, fixed);
      const { waves, answer } = await fixed;
      for (const wave of waves) await Promise.all(wave.map(({ pool, path, body }) => ask(pool, path, body)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
      response.end(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
