import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { bodyOf, type JsonObject, type SubgraphCaller, type SubgraphRequest } from '#gateway/execution/compiled/subgraph-call';
import { openGraph } from '#gateway/open/open-graph';
import { readBenchGraph, supergraphFile } from '#bench/gateway/bench-graph';
import { runVariant } from '#bench/gateway/variant-process';

interface Target { readonly pool: Pool; readonly path: string }

/** One answer as a proxy written by hand for it would get it: which bodies go where, wave by wave, and the text that comes of it. */
interface Fixed { readonly waves: readonly (readonly (Target & { readonly body: string })[])[]; readonly answer: string }

const targets = (): ReadonlyMap<string, Target> =>
  new Map(readBenchGraph().subgraphs.map(({ name, url }) => [name, { pool: new Pool(new URL(url).origin, { connections: 64 }), path: new URL(url).pathname }]));

const textOf = async (message: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of message.setEncoding('utf8')) text += chunk as string;
  return text;
};

async function ask({ pool, path }: Target, body: string): Promise<JsonObject> {
  const { body: answer } = await pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return JSON.parse(await answer.text()) as JsonObject;
}

/** Learns once what the fetches are; afterwards they are strings. */
async function learn(query: string, variables: Readonly<Record<string, unknown>>, graph: Awaited<ReturnType<typeof openGraph>>, subgraphs: ReadonlyMap<string, Target>): Promise<Fixed> {
  const waves: (Target & { body: string })[][] = [];
  let finished = 0;
  const caller: SubgraphCaller = {
    call: (request: SubgraphRequest, done) => {
      const target = subgraphs.get(request.fetch.subgraph) as Target;
      const wave = finished;
      (waves[wave] ??= []).push({ ...target, body: bodyOf(request) });
      void ask(target, bodyOf(request)).then(({ data }) => {
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
  const graph = await openGraph(readFileSync(supergraphFile(), 'utf8'));
  const subgraphs = targets();
  const known = new Map<string, Promise<Fixed>>();
  const server = createServer((message, response) => {
    void textOf(message).then(async (text) => {
      const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> };
      const fixed = known.get(text) ?? learn(query, variables, graph, subgraphs);
      known.set(text, fixed);
      const { waves, answer } = await fixed;
      for (const wave of waves) await Promise.all(wave.map((each) => ask(each, each.body)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
      response.end(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
