import type { Logger } from 'pino';
import type { JsonSource } from '#subgraphs/host/ask-json';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import { graphFaces } from '#test/joining/housing/graph';
import { housingClient } from '#test/joining/housing/housing-client';
import { housingLoaders } from '#test/joining/housing/loaders';

export interface HousingOptions {
  readonly url: string;
  readonly token: string;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly log: Logger;
}

/** The subgraph of the council's housing service. It keeps nothing: every answer is asked live. */
export function createHousingSubgraph({ url, token, timeout, maxBytes, log }: HousingOptions): Subgraph {
  const source: JsonSource = { system: 'housing system', baseUrl: url, headers: { authorization: `Bearer ${token}` }, timeout, maxBytes };
  const client = housingClient(source, (rejection) => log.warn(rejection, 'part of an answer could not be used'));
  const [{ name, definition }] = graphFaces;
  return {
    faces: [{ name, ...definition, loaders: (_grant, signal) => housingLoaders(client, signal) as never }],
    ready: () => client.ready(),
    close: async () => undefined,
  };
}
