/**
 * The subgraphs of the bench: real ones, over the stand-in agency systems, behind a memory that answers what was asked
 * before at once. So every gateway variant may plan as it likes, and none is measured together with a subgraph's own work.
 * A question's first answer is fetched under a grant that the bench signs for everything.
 * Prints one line of JSON when it is ready: the address of each subgraph, the children, and tokens.
 */
import 'reflect-metadata';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import { startIdentityProvider } from '#demo/identity-provider/start';
import { generatePopulation } from '#demo/population/generate';
import type { Population } from '#demo/population/model';
import { demoViewers } from '#demo/population/viewers';
import { grantSigner } from '#gateway/access/sign-grant';
import { loadPolicy } from '#policies/load-policy';
import { FACTS_OPERATION, GRANT_HEADER, type GrantedLevels } from '#schema/contracts/grant';
import { startAgencies } from '#test/federation/agencies';
import { GATEWAY_SECRET, startSubgraphs } from '#test/federation/subgraphs';

export interface BenchWorld {
  readonly addresses: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly token: string;
  readonly amira: string;
  readonly children: readonly string[];
}

const policy = loadPolicy('policies');
const everything = (population: Population): Readonly<Record<string, GrantedLevels>> => {
  const references = ['health', 'social_care', 'education', 'yot'].map((agency) => [`reference:${agency}`, 'DETAIL'] as const);
  const levels = Object.fromEntries([...policy.categories.map(({ id }) => [id as string, 'DETAIL'] as const), ...references]);
  return Object.fromEntries(population.children.map(({ id }) => [id, levels]));
};

const bodyOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

async function main(): Promise<void> {
  const population = generatePopulation(new Date().toISOString().slice(0, 10));
  const agencies = await startAgencies(population, null);
  const subgraphs = await startSubgraphs(population, agencies, { databaseUrl: null });
  const viewers = demoViewers(population);
  const identityProvider = await startIdentityProvider({ port: 0, viewers });
  const sign = grantSigner(GATEWAY_SECRET);
  const viewer = viewers[0]?.practitioner;
  if (!viewer) throw new Error('nobody to be');
  const own = Object.fromEntries(policy.categories.map(({ id }) => [id as string, 'DETAIL'] as const));

  /** Node reads at most 16 kB of headers; a grant names only the children its body names. */
  const grantFor = (subgraph: string, operation: string, body: string): string => {
    const all = everything(population);
    const named = Object.fromEntries(Object.entries(all).filter(([id]) => body.includes(id)));
    return sign({ subgraph, operation, viewer: { ...viewer, id: viewer.id as never }, purpose: 'direct_support', policyVersion: policy.version, children: named as never, own });
  };

  const addresses: Record<string, string> = {};
  for (const [name, url] of subgraphs.urls) {
    const memory = new Map<string, { readonly status: number; readonly text: string }>();
    const answer = async (path: string, body: string): Promise<{ readonly status: number; readonly text: string }> => {
      const isFacts = path.endsWith('/facts');
      const operation = isFacts ? FACTS_OPERATION : (JSON.parse(body) as { query: string }).query;
      const target = isFacts ? url.replace(/\/(index\/)?graphql$/, '/facts') : url;
      const { statusCode, body: answered } = await request(target, {
        method: 'POST', headers: { 'content-type': 'application/json', [GRANT_HEADER]: grantFor(name, operation, body), 'x-request-id': randomUUID() }, body,
      });
      return { status: statusCode, text: await answered.text() };
    };
    const server = createServer((message: IncomingMessage, response: ServerResponse) => {
      void bodyOf(message).then(async (body) => {
        const key = `${message.url} ${body}`;
        let known = memory.get(key);
        if (!known) {
          known = await answer(message.url ?? '', body);
          memory.set(key, known);
        }
        response.writeHead(known.status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(known.text) });
        response.end(known.text);
      }).catch((error: Error) => response.writeHead(500).end(error.message));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    addresses[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(url).pathname}`;
  }
  const amira = viewers[0]?.variables['id'] ?? '';
  const world: BenchWorld = {
    addresses, issuer: identityProvider.issuer, amira, token: await identityProvider.tokenFor(viewer.id),
    children: population.children.filter(({ seal, dateOfBirth }) => seal === 'none' && dateOfBirth).map(({ id }) => id),
  };
  process.stdout.write(`${JSON.stringify(world)}\n`);
}

void main();
