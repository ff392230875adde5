/**
 * The subgraphs of the bench: real ones, over the stand-in agency systems, behind a memory that answers what was asked
 * before at once. So every gateway variant may plan as it likes, and none is measured together with a subgraph's own work.
 * Who asks without a grant is given everything; who shows one is given what it names, as in service.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'undici';
import { startIdentityProvider } from '#demo/identity-provider/start';
import { generatePopulation } from '#demo/population/generate';
import type { Population } from '#demo/population/model';
import { demoViewers } from '#demo/population/viewers';
import { grantSigner } from '#gateway/access/sign-grant';
import { readRegistry } from '#gateway/supergraph/registry';
import { loadPolicy } from '#policies/load-policy';
import { FACTS_OPERATION, type Grant, GRANT_HEADER, type GrantedLevels } from '#schema/contracts/grant';
import { withAddresses } from '#bench/gateway/bench-graph';
import { withLongCaseload } from '#bench/gateway/long-caseload';
import { type Answer, type Question, rememberingServer } from '#bench/gateway/remembering-server';
import { type BenchWorld, tellWorld } from '#bench/gateway/world-process';
import { startAgencies } from '#test/federation/agencies';
import { GATEWAY_SECRET, startSubgraphs } from '#test/federation/subgraphs';

type Given = Pick<Grant, 'children' | 'own'>;

const policy = loadPolicy('policies');

/** Every category of every child, and the references that lead to their records. */
function everything({ children }: Population): Given {
  const references = ['health', 'social_care', 'education', 'yot'].map((agency) => [`reference:${agency}`, 'DETAIL'] as const);
  const own: GrantedLevels = Object.fromEntries(policy.categories.map(({ id }) => [id as string, 'DETAIL'] as const));
  return { own, children: Object.fromEntries(children.map(({ id }) => [id, { ...own, ...Object.fromEntries(references) }])) };
}

/** Of whom a body names; of everyone where it names nobody, or leads on to others. */
function mentioned({ children, own }: Given, body: string): Given {
  const named = Object.entries(children).filter(([id]) => body.includes(id));
  return { own, children: named.length > 0 && !body.includes('siblings') ? Object.fromEntries(named) : children };
}

/** What a gateway's grant gives; null where it shows none. The same grant is never shown twice, and what it gives is. */
function givenBy(grant: string | undefined): Given | null {
  if (!grant) return null;
  const { children, own } = JSON.parse(Buffer.from(grant.split('.')[1] ?? '', 'base64url').toString()) as Grant;
  return { children, own };
}

async function main(): Promise<BenchWorld> {
  const population = withLongCaseload(generatePopulation(new Date().toISOString().slice(0, 10)));
  const agencies = await startAgencies(population, null);
  const subgraphs = await startSubgraphs(population, agencies, { patience: 20_000, databaseUrl: null });
  const viewers = demoViewers(population);
  const identityProvider = await startIdentityProvider({ port: 0, viewers });
  const viewer = viewers[0]?.practitioner;
  if (!viewer) throw new Error('nobody to be');
  const sign = grantSigner(GATEWAY_SECRET);
  const all = everything(population);

  const addresses: Record<string, string> = {};
  for (const [name, url] of subgraphs.urls) {
    const answer = async ({ path, body, headers }: Question): Promise<Answer> => {
      const isFacts = path.endsWith('/facts');
      const operation = isFacts ? FACTS_OPERATION : (JSON.parse(body) as { query: string }).query;
      const target = isFacts ? url.replace(/\/(index\/)?graphql$/, '/facts') : url;
      const given = givenBy(headers[GRANT_HEADER] as string | undefined) ?? mentioned(all, body);
      const grant = sign({ subgraph: name, operation, viewer: { ...viewer, id: viewer.id as never }, purpose: 'direct_support', policyVersion: policy.version, ...given });
      const { statusCode, body: answered } = await request(target, { method: 'POST', headers: { 'content-type': 'application/json', [GRANT_HEADER]: grant, 'x-request-id': randomUUID() }, body });
      return { status: statusCode, text: await answered.text() };
    };
    const keyOf = ({ path, body, headers }: Question): string => `${path} ${body} ${JSON.stringify(givenBy(headers[GRANT_HEADER] as string | undefined))}`;
    addresses[name] = `http://127.0.0.1:${await rememberingServer(name, answer, keyOf)}${new URL(url).pathname}`;
  }
  const sdls = new Map(readRegistry('subgraphs/registry.yaml').map(({ name, schemaPath }) => [name, readFileSync(schemaPath, 'utf8')]));
  return {
    graph: {
      supergraphSdl: withAddresses(readFileSync('schema/supergraph.graphql', 'utf8'), addresses),
      subgraphs: Object.entries(addresses).map(([name, url]) => ({ name, url, sdl: sdls.get(name) ?? '' })),
    },
    person: { issuer: identityProvider.issuer, amira: viewers[0]?.variables['id'] ?? '', token: await identityProvider.tokenFor(viewer.id) },
  };
}

tellWorld(main);
