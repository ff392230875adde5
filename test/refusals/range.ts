import { Writable } from 'node:stream';
import type { DemoPractitioner } from '#demo/population/model';
import { type GatewayConfig, gatewayConfig } from '#gateway/config';
import type { LoadPolicy } from '#gateway/dependencies';
import { type RunningGateway, startGateway } from '#gateway/start-gateway';
import { type Federation, type GraphAnswer, startFederation } from '#test/federation/start-federation';
import { populationWithCanaries } from '#test/refusals/canaries';
import { recordingWire, type Wire } from '#test/refusals/wire';

/** Ways by which an operation can be brought to the gateway: the same POST once more is answered in the fast lane, before Apollo Server. */
export type Transport = 'POST' | 'known POST' | 'GET';
export const TRANSPORTS: readonly Transport[] = ['POST', 'known POST', 'GET'];

/** Starting the whole product takes a while where machines are busy. */
export const STARTING = 300_000;

export interface Attack {
  /** By name, of the demonstration; null for nobody. */
  readonly viewer: string | null;
  /** Without it, the viewer's usual one. */
  readonly purpose?: string;
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Instead of all this, just this as the body of a POST. */
  readonly body?: unknown;
  /** Another gateway than the federation's own. */
  readonly at?: RunningGateway;
}

export interface Attempt {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: GraphAnswer['data'];
  readonly errors: GraphAnswer['errors'];
}

/** The whole product with canaries in it, its wire tapped and its logs read: where attacks are tried. */
export interface Range {
  readonly federation: Federation;
  readonly wire: Wire;
  idOf(child: string): string;
  attempt(attack: Attack, transport?: Transport): Promise<Attempt>;
  /** Tries by every transport; none of `canaries` may be anywhere: answer, wire, logs, caches. What was answered once is answered again in the fast lane. */
  refuses(attack: Attack, canaries: readonly string[]): Promise<readonly Attempt[]>;
  /** Everything there is besides an answer: what crossed the wire, what was logged, under which keys anything is kept. */
  traces(at?: RunningGateway): string;
  forget(): void;
  /** A further gateway over the same subgraphs. */
  gatewayBeside(environment: Readonly<Record<string, string>>, loadPolicy?: LoadPolicy): Promise<RunningGateway>;
  config(environment?: Readonly<Record<string, string>>): GatewayConfig;
  close(): Promise<void>;
}

/** Machines that run tests are busy: what is slow is not what is tested here, nor is how much may be asked at once. */
export const PATIENCE = { REQUEST_TIMEOUT_MS: '30000', SUBGRAPH_TIMEOUT_MS: '20000', FACTS_TIMEOUT_MS: '20000', LIMIT_COST: '10000000' };

const PURPOSES: Readonly<Record<string, string>> = { 'Ruth Achebe': 'child_protection', 'Patrice Lowe': 'youth_justice', 'Olivia Bergman': 'audit', 'Raj Malhotra': 'audit', 'Victor Hahn': 'audit' };

export async function startRange(options: { readonly environment?: Readonly<Record<string, string>>; readonly people?: readonly DemoPractitioner[] } = {}): Promise<Range> {
  const wire = recordingWire();
  let log = '';
  const logTo = new Writable({ write: (chunk: Buffer, _encoding, done) => { log += chunk.toString(); done(); } });
  const population = populationWithCanaries(new Date().toISOString().slice(0, 10));
  const federation = await startFederation({
    population, between: wire.between, logTo, patience: 20_000, environment: { METRICS: 'on', ...PATIENCE, ...options.environment }, ...(options.people ? { people: options.people } : {}),
  });
  const beside: RunningGateway[] = [];
  const idOf = (child: string): string => (child === 'nobody' ? 'c-doesnotexist' : federation.child(child).id);

  const headersOf = async ({ viewer, purpose, headers, token }: Attack): Promise<Record<string, string>> => ({
    ...(viewer === null && token === undefined ? {} : { authorization: `Bearer ${token ?? (await federation.tokenFor(viewer ?? ''))}` }),
    'x-purpose': purpose ?? PURPOSES[viewer ?? ''] ?? 'direct_support',
    ...headers,
  });

  const attempt: Range['attempt'] = async (attack, transport = 'POST') => {
    const { query = '', variables, operationName, at } = attack;
    const headers = await headersOf(attack);
    const url = `${(at ?? federation.gateway).url}/graphql`;
    const response = transport !== 'GET'
      ? await send(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(attack.body ?? { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) }) })
      : await send(`${url}?${new URLSearchParams({ query, ...(variables ? { variables: JSON.stringify(variables) } : {}), ...(operationName ? { operationName } : {}) }).toString()}`, { headers: { 'apollo-require-preflight': 'yes', ...headers } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, ...parsed(text) };
  };

  const traces = (at: RunningGateway = federation.gateway): string =>
    [...wire.exchanges.map((exchange) => JSON.stringify({ ...exchange, token: '' })), log, ...at.keptKeys()].join('\n');
  const forget = (): void => {
    wire.clear();
    log = '';
  };

  return {
    federation, wire, idOf, attempt, traces, forget,
    async refuses(attack, canaries) {
      const attempts: Attempt[] = [];
      for (const transport of TRANSPORTS) {
        forget();
        const at = attack.at ?? federation.gateway;
        const takenBefore = await fastAnswers(at);
        const tried = await attempt(attack, transport);
        const taken = (await fastAnswers(at)) - takenBefore;
        if (transport === 'GET') expect({ transport, taken }).toEqual({ transport, taken: 0 });
        if (transport === 'known POST' && isAnswered(attempts[0])) expect({ transport, taken }).toEqual({ transport, taken: isPlain(attack) ? 1 : 0 });
        const everything = `${tried.text}\n${JSON.stringify([...tried.headers])}\n${traces(attack.at)}`;
        expect(canaries.filter((text) => everything.includes(text))).toEqual([]);
        attempts.push(tried);
      }
      return attempts;
    },
    config: (environment = {}) => gatewayConfig({ ...federation.environment, ...environment }),
    async gatewayBeside(environment, loadPolicy) {
      const gateway = await startGateway(gatewayConfig({ ...federation.environment, ...environment }), loadPolicy, logTo);
      beside.push(gateway);
      return gateway;
    },
    async close() {
      await Promise.all(beside.map((gateway) => gateway.close().catch(() => undefined)));
      await federation.close();
      await wire.close();
    },
  };
}

/** How many answers of this gateway came from the fast lane. */
const fastAnswers = async (gateway: RunningGateway): Promise<number> => Number(/^childgraph_fast_lane_total (\d+)/m.exec(await (await fetch(`${gateway.url}/metrics`)).text())?.[1]);

/** What the fast lane takes, once it has been let through: a POST with nothing but an operation, from one who takes any JSON. */
const isPlain = ({ body, headers }: Attack): boolean => body === undefined && headers?.['accept'] === undefined;
const isAnswered = (first: Attempt | undefined): boolean => first?.status === 200 && first.data !== undefined;

/** A connection that the server closed after a refusal is no answer: asked once more. */
const send = async (url: string, init: RequestInit): Promise<Response> => fetch(url, init).catch(() => fetch(url, init));

function parsed(text: string): Pick<Attempt, 'data' | 'errors'> {
  try {
    return JSON.parse(text) as Pick<Attempt, 'data' | 'errors'>;
  } catch {
    return { data: undefined, errors: undefined };
  }
}
