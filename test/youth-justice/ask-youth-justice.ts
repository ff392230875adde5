import { createSigner } from 'fast-jwt';
import pino from 'pino';
import { FACTS_OPERATION, type Grant, GRANT_HEADER, type GrantedLevels } from '#schema/contracts/grant';
import { policyVersion } from '#schema/ids';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { operationHash } from '#subgraphs/host/verify-grant';
import { createYouthJusticeSubgraph, type YouthJusticeOptions } from '#subgraphs/youth-justice/subgraph';

const KEY = 'a key of thirty-two bytes at least, for tests';

/** The youth justice subgraph, served for a test against a document store at `url`. */
export const serveYouthJustice = (url: string, more: Partial<YouthJusticeOptions> = {}): Promise<RunningSubgraph> =>
  serveSubgraph(createYouthJusticeSubgraph({ url, token: 'demo-youth-justice-token', timeout: 500, maxBytes: 1_000_000, log: pino({ level: 'silent' }), ...more }), {
    port: 0, grantKey: () => KEY, log: pino({ level: 'silent' }),
  });

interface Answer {
  readonly data: { readonly _entities: readonly ({ readonly youthJustice: Record<string, never> } | null)[] } | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
}

/** Asks for `selection` of each child's section, under a grant of these levels for each child's id. */
export async function askSection(subgraph: RunningSubgraph, children: Readonly<Record<string, { readonly ypid: string | null; readonly levels: GrantedLevels }>>, selection: string): Promise<Answer> {
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on Child{youthJustice{${selection}}}}}`;
  const representations = Object.entries(children).map(([id, { ypid }]) => ({ __typename: 'Child', id, youthJusticeReference: ypid }));
  const levels = Object.fromEntries(Object.entries(children).map(([id, child]) => [id, child.levels]));
  const response = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [GRANT_HEADER]: grantFor(operationHash(query), levels) },
    body: JSON.stringify({ query, variables: { representations } }),
  });
  return (await response.json()) as Answer;
}

export async function askFacts(subgraph: RunningSubgraph, viewer: string, children: readonly { readonly id: string; readonly reference: string }[]): Promise<{ status: number; facts: unknown }> {
  const response = await fetch(`${subgraph.url}/facts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [GRANT_HEADER]: grantFor(FACTS_OPERATION, {}) },
    body: JSON.stringify({ viewer: { id: viewer, name: 'A', agency: 'yot', role: 'yot_officer', assurance: 'mfa', status: 'active' }, purpose: 'youth_justice', children }),
  });
  return { status: response.status, facts: await response.json() };
}

function grantFor(op: string, children: Readonly<Record<string, GrantedLevels>>): string {
  const now = Math.floor(Date.now() / 1000);
  const grant: Grant = {
    aud: 'youth-justice', op, jti: Math.random().toString(36), iat: now, exp: now + 10, viewer: null, purpose: 'youth_justice',
    policyVersion: policyVersion('test'), children, own: {},
  };
  return createSigner({ key: KEY, algorithm: 'HS256' })({ ...grant });
}
