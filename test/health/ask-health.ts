import { createSigner } from 'fast-jwt';
import pino from 'pino';
import { type Grant, GRANT_HEADER } from '#schema/contracts/grant';
import { type ChildId, policyVersion } from '#schema/ids';
import type { Level } from '#schema/level';
import type { ReportProblem } from '#subgraphs/health/fhir/record-problem';
import type { FhirClientConfig } from '#subgraphs/health/fhir-client';
import { createHealthSubgraph } from '#subgraphs/health/subgraph';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { operationHash } from '#subgraphs/host/verify-grant';

const KEY = 'a key of thirty-two bytes at least, for tests';
const TOKEN = 'a-token-for-tests';

/** The client's settings for a FHIR server at `url`. */
export const clientConfig = (url: string, change: Partial<FhirClientConfig> = {}): FhirClientConfig => ({
  pdsUrl: url, immunisationUrl: url, recordUrl: url, credentials: { kind: 'token', token: TOKEN },
  timeLimitMs: 1200, largestAnswerBytes: 5_000_000, connections: 8, ...change,
});

export { TOKEN };

interface Answer {
  readonly data?: { readonly _entities: readonly [{ readonly health: Readonly<Record<string, unknown>> }] };
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>>; readonly path: readonly (string | number)[] }[];
}

export interface ServedHealth {
  /** Asks for `selection` of a child's health section, granted those levels and no other. */
  readonly ask: (child: { readonly id: string; readonly healthReference?: string | null }, selection: string, levels: Readonly<Record<string, Level>>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** The real subgraph, served over HTTP as in life, with a gateway's grants. */
export async function serveHealth(config: FhirClientConfig, report?: ReportProblem): Promise<ServedHealth> {
  const running = await serveSubgraph(createHealthSubgraph(config, report), { port: 0, grantKey: () => KEY, log: pino({ level: 'silent' }) });
  return {
    close: running.close,
    ask: async (child, selection, levels) => {
      const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on Child{health{${selection}}}}}`;
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [GRANT_HEADER]: grantFor(query, child.id as ChildId, levels) },
        body: JSON.stringify({ query, variables: { representations: [{ __typename: 'Child', ...child }] } }),
      });
      return (await response.json()) as Answer;
    },
  };
}

function grantFor(query: string, child: ChildId, levels: Readonly<Record<string, Level>>): string {
  const now = Math.floor(Date.now() / 1000);
  const grant: Grant = {
    aud: 'health', op: operationHash(query), jti: Math.random().toString(36), iat: now, exp: now + 10,
    viewer: null, purpose: 'direct_support', policyVersion: policyVersion('test'), children: { [child]: levels }, own: {},
  };
  return createSigner({ key: KEY, algorithm: 'HS256' })({ ...grant });
}
