import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { HubFactsRequest } from '#schema/contracts/facts';
import { grantKey } from '#gateway/access/grant-key';
import { gatewayConfig } from '#gateway/config';
import { type RunningGateway, startGateway } from '#gateway/start-gateway';
import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import { type RunningSubgraph, serveSubgraph, type Subgraph } from '#subgraphs/host/serve-subgraph';
import { type TestIssuer, startIssuer } from '#test/gateway/issuer';
import { type LevelsOf, levelsPolicy } from '#test/gateway/levels-policy';
import { tinySupergraph } from '#test/gateway/tiny-supergraph';
import { clinicGraph, hubFacts, hubGraph, indexGraph, schoolGraph } from '#test/gateway/tiny-subgraphs';

const SECRET = 'a secret for tests of more than thirty-two characters';

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whom to be; null for nobody. */
  readonly as?: string | null;
  readonly purpose?: string | null;
  readonly token?: string;
}

export interface TinyFederation {
  readonly gateway: RunningGateway;
  readonly issuer: TestIssuer;
  /** The supergraph's file, which the gateway watches. */
  readonly supergraph: string;
  /** What the gateway was started with: for another beside it, over the same subgraphs. */
  readonly environment: NodeJS.ProcessEnv;
  /** What every subgraph was asked, `NAME operation`, in order. */
  readonly wire: string[];
  /** Which resolvers ran. */
  readonly touched: string[];
  ask(asked: Asked): Promise<{ readonly status: number; readonly body: { data?: never; errors?: never[]; extensions?: never }; readonly text: string }>;
  stop(subgraph: string): Promise<void>;
  close(): Promise<void>;
}

/** A hub with two faces, a clinic and a school, over HTTP, behind a real gateway under a policy of the test's own. */
export async function startTinyFederation(levels: LevelsOf, environment: NodeJS.ProcessEnv = {}): Promise<TinyFederation> {
  const folder = mkdtempSync(join(tmpdir(), 'childgraph-gateway-'));
  const wire: string[] = [];
  const touched: string[] = [];
  const served = new Map<string, RunningSubgraph>();
  const subgraphs: Readonly<Record<string, Subgraph>> = { hub: hub(touched), clinic: agency('clinic', clinicGraph, touched), school: agency('school', schoolGraph, touched) };
  for (const [name, subgraph] of Object.entries(subgraphs)) served.set(name, await serveSubgraph(listening(name, subgraph, wire), { port: 0, grantKey: (face) => grantKey(SECRET, face), log: pino({ level: 'silent' }) }));
  const issuer = await startIssuer();
  const urls: Readonly<Record<string, string>> = {
    hub: `${served.get('hub')?.url}/graphql`, index: `${served.get('hub')?.url}/index/graphql`, clinic: `${served.get('clinic')?.url}/graphql`, school: `${served.get('school')?.url}/graphql`,
  };
  writeFileSync(join(folder, 'supergraph.graphql'), await tinySupergraph(urls));
  writeFileSync(join(folder, 'registry.yaml'), registry(urls));
  const configured: NodeJS.ProcessEnv = {
    PORT: '0', LOG_LEVEL: 'silent', OIDC_ISSUER: issuer.url, GATEWAY_SECRET: SECRET, SUPERGRAPH: join(folder, 'supergraph.graphql'), REGISTRY: join(folder, 'registry.yaml'), AUDIT_FOLDER: 'memory', FACTS_MAX_AGE_MS: '0', ...environment,
  };
  const gateway = await startGateway(gatewayConfig(configured), () => levelsPolicy(levels));

  return {
    gateway, issuer, wire, touched, environment: configured, supergraph: join(folder, 'supergraph.graphql'),
    ask: async ({ query, variables = {}, as = 'p-ines', purpose = 'direct_support', token }) => {
      const bearer = token ?? (as === null ? undefined : await issuer.sign({ sub: as, name: as, agency: 'social_care', role: 'social_worker', acr: 'mfa', status: 'active' }));
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...(purpose ? { 'x-purpose': purpose } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { status: response.status, body: JSON.parse(text) as never, text };
    },
    stop: async (name) => served.get(name)?.close(),
    close: async () => {
      await gateway.close();
      await Promise.all([issuer.close(), ...[...served.values()].map((subgraph) => subgraph.close())]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const registry = (urls: Readonly<Record<string, string>>): string =>
  `subgraphs:\n${Object.entries(urls).map(([name, url]) => `  - { name: ${name}, schema: none, url: '${url}'${name === 'hub' ? ', facts: children' : ''} }`).join('\n')}\n`;

const nothing = async (): Promise<void> => undefined;

const hub = (touched: string[]): Subgraph => ({
  faces: [
    { name: 'hub', ...hubGraph, loaders: () => ({ touched: (what: string) => touched.push(what) }) as never } as never,
    { name: 'index', ...indexGraph, loaders: () => ({ touched: (what: string) => touched.push(what) }) as never } as never,
  ],
  facts: async ({ children }: HubFactsRequest) => children.flatMap((child) => hubFacts(child) ?? []),
  ready: nothing, close: nothing,
});

const agency = (name: string, graph: GraphDefinition<never>, touched: string[]): Subgraph => ({
  faces: [{ name, ...graph, loaders: () => ({ touched: (what: string) => touched.push(what) }) as never }],
  ready: nothing, close: nothing,
});

/** Notes every request before it is answered, with its body. */
const listening = (name: string, subgraph: Subgraph, wire: string[]): Subgraph => ({
  ...subgraph,
  routes: (app) => {
    app.addHook('preHandler', async (request) => { wire.push(`${name} ${request.url} ${JSON.stringify(request.body)}`); });
  },
});
