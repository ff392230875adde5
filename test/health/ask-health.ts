import pino from 'pino';
import { GRANT_HEADER } from '#schema/contracts/grant';
import type { Level } from '#schema/level';
import type { ReportProblem } from '#subgraphs/health/fhir/record-problem';
import type { FhirClientConfig } from '#subgraphs/health/fhir-client';
import { createHealthSubgraph } from '#subgraphs/health/subgraph';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { signGrant, TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';

export const TOKEN = 'a-token-for-tests';

/** The client's settings for a FHIR server at `url`. */
export const clientConfig = (url: string, change: Partial<FhirClientConfig> = {}): FhirClientConfig => ({
  pdsUrl: url, immunisationUrl: url, recordUrl: url, credentials: { kind: 'token', token: TOKEN },
  timeLimitMs: 5_000, largestAnswerBytes: 5_000_000, connections: 8, ...change,
});

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
  const running = await serveSubgraph(createHealthSubgraph(config, report), { port: 0, grantKey: () => TEST_GRANT_KEY, log: pino({ level: 'silent' }) });
  return {
    close: running.close,
    ask: async (child, selection, levels) => {
      const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on Child{health{${selection}}}}}`;
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [GRANT_HEADER]: signGrant('health', query, { children: { [child.id]: levels } }) },
        body: JSON.stringify({ query, variables: { representations: [{ __typename: 'Child', ...child }] } }),
      });
      return (await response.json()) as Answer;
    },
  };
}
