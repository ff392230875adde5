import { resolve } from 'node:path';
import type { DestinationStream } from 'pino';
import { startIdentityProvider } from '#demo/identity-provider/start';
import { childNamed, generatePopulation } from '#demo/population/generate';
import type { DemoChild, DemoPractitioner, Population } from '#demo/population/model';
import { demoViewers } from '#demo/population/viewers';
import { gatewayConfig } from '#gateway/config';
import type { TapTransport } from '#gateway/dependencies';
import { type RunningGateway, startGateway } from '#gateway/start-gateway';
import { urlVariable } from '#gateway/supergraph/registry';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import { ownDatabase } from '#test/databases';
import { type Agencies, startAgencies } from '#test/federation/agencies';
import { recordIn, type RecordOfAccess, startRecordOfAccess } from '#test/federation/record-of-access';
import { GATEWAY_SECRET, type Subgraphs, startSubgraphs } from '#test/federation/subgraphs';

/** The whole of childgraph in one process: agency systems, six subgraphs, the gateway, and people to be. */
export interface Federation {
  readonly population: Population;
  readonly agencies: Agencies;
  readonly subgraphs: Subgraphs;
  /** Where it was asked for. */
  readonly record: RecordOfAccess | null;
  readonly gateway: RunningGateway;
  /** What the gateway was started with: for another beside it, over the same subgraphs. */
  readonly environment: NodeJS.ProcessEnv;
  child(key: string): DemoChild;
  /** Asks as one of the demo's practitioners, by name: `as('Tom Hale')`, `as('Tom Hale', 'early_help')`. */
  as(name: string, purpose?: string): Asker;
  tokenFor(name: string): Promise<string>;
  /** A request with just these headers. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface Asker {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface GraphAnswer extends HttpAnswer {
  // Answers are as varied as operations are; tests say what they expect.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Record<string, unknown> }[] | undefined;
  readonly extensions: Record<string, unknown> | undefined;
}

export interface FederationOptions {
  readonly population?: Population;
  /** Environment variables of the gateway, over those of the test. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Further subgraphs by name, as an agency that joins brings one. */
  readonly further?: Readonly<Record<string, Subgraph>>;
  /** Practitioners who are not in the demonstration. */
  readonly people?: readonly DemoPractitioner[];
  /** With the record of access in a database that the record's own subgraph answers from; else it is the gateway's alone. */
  readonly record?: boolean;
  /** Puts something between the gateway and a subgraph; gives the URL to ask instead. */
  readonly between?: (subgraph: string, url: string) => Promise<string>;
  /** Where the gateway and every subgraph log, at every level. */
  readonly logTo?: DestinationStream;
  /** A port for the gateway at which the console is served and signed in to; tests without a browser need none. */
  readonly consolePort?: number;
  /** Milliseconds that agencies' systems are waited for. */
  readonly patience?: number;
  /** Milliseconds between two looks at the folder of schools' files. */
  readonly scanEvery?: number;
  /** Hears what crosses between the gateway and subgraphs, at no cost of a connection more. */
  readonly tap?: TapTransport;
  /** With embedded databases even where a PostgreSQL server answers: what a newcomer's machine has. */
  readonly embedded?: boolean;
  /** A Redis that the gateway and every subgraph share. */
  readonly redis?: string;
}

/** Today, so that what is open in the population is open to the gateway's clock. */
const today = (): string => new Date().toISOString().slice(0, 10);

export async function startFederation(options: FederationOptions = {}): Promise<Federation> {
  const population = options.population ?? generatePopulation(today());
  const viewers = [...demoViewers(population), ...(options.people ?? []).map((practitioner) => ({ practitioner, purpose: 'direct_support', variables: {}, tryThis: '' }))];
  // What was started before something fails is stopped again, so that a test that cannot begin ends.
  const started: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of started.splice(0)) await end();
  };
  const keep = async <Started>(starting: Promise<Started>, stop: (running: Started) => Promise<unknown>): Promise<Started> => {
    try {
      const running = await starting;
      started.unshift(() => stop(running));
      return running;
    } catch (error) {
      await close();
      throw error;
    }
  };
  const databaseUrl = options.embedded ? null : ((await ownDatabase('the tables of the hub'))?.url ?? null);
  const record = options.record ? await keep(startRecordOfAccess(databaseUrl), (running) => running.close()) : null;
  const agencies = await keep(startAgencies(population, databaseUrl), (running) => running.close());
  const further = { ...options.further, ...(record ? { record: record.subgraph } : {}) };
  const subgraphs = await keep(startSubgraphs(population, agencies, { ...options, further, databaseUrl }), (running) => running.close());
  const identityProvider = await keep(startIdentityProvider({ port: 0, viewers, ...(options.consolePort ? { consoleUrl: `http://localhost:${options.consolePort}` } : {}) }), (running) => running.stop());
  const urls = await Promise.all([...subgraphs.urls].map(async ([name, url]) => [name, options.between ? await options.between(name, url) : url] as const));
  const environment = environmentOf(urls, identityProvider.issuer, { ...options, environment: { ...recordIn(databaseUrl), ...record?.environment, ...options.environment } });
  const gateway = await keep(startGateway(gatewayConfig(environment), undefined, options.logTo, options.tap), (running) => running.close());

  const viewerNamed = (name: string) => {
    const viewer = viewers.find(({ practitioner }) => practitioner.name === name);
    if (!viewer) throw new Error(`nobody is called ${name}`);
    return viewer;
  };
  const tokenFor = (name: string): Promise<string> => identityProvider.tokenFor(viewerNamed(name).practitioner.id);
  const post: Federation['post'] = async (body, headers = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  return {
    population, agencies, subgraphs, record, gateway, environment, tokenFor, post, close,
    child: (key) => childNamed(population, key),
    as: (name, purpose = viewerNamed(name).purpose) => ({
      ask: async (query, variables = {}) => {
        const answer = await post({ query, variables }, { authorization: `Bearer ${await tokenFor(name)}`, 'x-purpose': purpose });
        return { ...answer, ...(JSON.parse(answer.text) as Pick<GraphAnswer, 'data' | 'errors' | 'extensions'>) };
      },
    }),
    [Symbol.asyncDispose]: close,
  };
}

const environmentOf = (urls: readonly (readonly [name: string, url: string])[], issuer: string, options: FederationOptions): NodeJS.ProcessEnv => ({
  PORT: String(options.consolePort ?? 0),
  LOG_LEVEL: options.logTo ? 'debug' : 'silent',
  OIDC_ISSUER: issuer,
  SUPERGRAPH: resolve(__dirname, '../../schema/supergraph.graphql'),
  REGISTRY: resolve(__dirname, '../../subgraphs/registry.yaml'),
  CONSOLE_DIRECTORY: resolve(__dirname, '../../console/dist'),
  POLICY_DIRECTORY: resolve(__dirname, '../../policies'),
  GATEWAY_SECRET,
  // Tests ask faster than people do.
  RATE_LIMIT_PER_MINUTE: '0', NEW_OPERATIONS_PER_MINUTE: '0', CHILDREN_PER_TEN_MINUTES: '0', NOT_FOUND_PER_TEN_MINUTES: '0',
  ...Object.fromEntries(urls.map(([name, url]) => [urlVariable(name), url])),
  ...(options.redis ? { REDIS_URL: options.redis } : {}),
  ...options.environment,
});
