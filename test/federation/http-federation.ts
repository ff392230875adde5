import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { openConfig } from '#gateway/open/config';
import { type OpenGateway, startOpenGateway } from '#gateway/open/start-open-gateway';
import type { SubgraphSource } from '#test/federation/in-memory';

/** Answers instead of a subgraph, where it wants to; false: the subgraph answers. */
export type Misbehave = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Any subgraphs, over HTTP, behind `npm run gateway -- --policy none`. */
export interface HttpFederation {
  readonly gateway: OpenGateway;
  /** The supergraph's file. */
  readonly supergraph: string;
  /** What subgraphs were asked: `NAME body`. */
  readonly wire: string[];
  ask(query: string, variables?: object): Promise<{ readonly status: number; readonly body: unknown; readonly text: string }>;
  misbehave(subgraph: string, how: Misbehave | null): void;
  /** Composes these instead, and writes the supergraph's file. */
  recompose(sources: readonly SubgraphSource[]): void;
  close(): Promise<void>;
}

export async function startHttpFederation(sources: readonly SubgraphSource[], environment: NodeJS.ProcessEnv = {}): Promise<HttpFederation> {
  const folder = mkdtempSync(join(tmpdir(), 'childgraph-open-'));
  const file = join(folder, 'supergraph.graphql');
  const wire: string[] = [];
  const misbehaviours = new Map<string, Misbehave>();
  const schemas = new Map<string, GraphQLSchema>();
  const served = new Map<string, { readonly server: Server; readonly url: string }>();
  const take = async (all: readonly SubgraphSource[]): Promise<void> => {
    for (const { name, typeDefs, resolvers } of all) {
      schemas.set(name, buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: resolvers as never }));
      if (!served.has(name)) served.set(name, await serve((request, response) => void answer(name, request, response)));
    }
    const composed = composeServices(all.map(({ name, typeDefs }) => ({ name, typeDefs: parse(typeDefs), url: served.get(name)?.url ?? '' })));
    if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
    writeFileSync(file, composed.supergraphSdl);
  };
  const documents = new Map<string, DocumentNode>();
  const answer = async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    wire.push(`${name} ${text}`);
    if (misbehaviours.get(name)?.(request, response)) return;
    const { query, variables } = JSON.parse(text) as { readonly query: string; readonly variables: Record<string, unknown> };
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const schema = schemas.get(name);
    if (!schema) throw new Error(name);
    const result = await execute({ schema, document, variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  };
  await take(sources);
  const gateway = await startOpenGateway(openConfig({ supergraph: file, port: '0' }, environment), () => undefined);
  return {
    gateway, supergraph: file, wire,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
      const text = await response.text();
      return { status: response.status, text, body: JSON.parse(text) as unknown };
    },
    misbehave: (name, how) => void (how ? misbehaviours.set(name, how) : misbehaviours.delete(name)),
    recompose: (next) => void take(next),
    close: async () => {
      await gateway.close();
      await Promise.all([...served.values()].map(({ server }) => new Promise<void>((closed) => { server.closeAllConnections(); server.close(() => closed()); })));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}
