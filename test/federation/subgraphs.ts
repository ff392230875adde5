import pino, { type DestinationStream } from 'pino';
import type { Population } from '#demo/population/model';
import { DEMO_STAFF_TOKEN } from '#demo/stand-ins/oruk/directory-server';
import { DEMO_TOKEN } from '#demo/stand-ins/youth-justice/document-store';
import { seedHub } from '#demo/seed-hub';
import { grantKey } from '#gateway/access/grant-key';
import { createDirectorySubgraph } from '#subgraphs/directory/subgraph';
import { createEducationSubgraph } from '#subgraphs/education/subgraph';
import { createHealthSubgraph } from '#subgraphs/health/subgraph';
import { type RunningSubgraph, serveSubgraph, type Subgraph } from '#subgraphs/host/serve-subgraph';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { sharedRedis } from '#subgraphs/host/shared-redis';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';
import { createSocialCareSubgraph } from '#subgraphs/social-care/subgraph';
import { createYouthJusticeSubgraph } from '#subgraphs/youth-justice/subgraph';
import { type Agencies, FHIR_TOKEN, SSD_SCHEMA } from '#test/federation/agencies';

export interface Subgraphs {
  /** By name in the registry: where each answers. */
  readonly urls: ReadonlyMap<string, string>;
  readonly hubStore: HubStore;
  close(): Promise<void>;
}

export const GATEWAY_SECRET = 'a gateway secret for tests, of more than thirty-two characters';
export const FRONT_DOOR = { name: 'Larkhaven front door', role: 'front door', agency: 'social_care', phone: '01632 960000' };

interface SubgraphsOptions {
  readonly further?: Readonly<Record<string, Subgraph>>;
  readonly logTo?: DestinationStream;
  /** Milliseconds that agencies' systems are waited for. */
  readonly patience?: number;
  /** Milliseconds between two looks at the folder of schools' files. */
  readonly scanEvery?: number;
  /** Where subgraphs tell gateways of changed facts, and one another of used grants. */
  readonly redis?: string;
  /** The PostgreSQL database of the hub and of the case system; null for embedded ones. */
  readonly databaseUrl: string | null;
}

/** The six subgraphs over the agency systems of a test, each on a port of its own. */
export async function startSubgraphs(population: Population, agencies: Agencies, { further = {}, logTo, patience = 1_000, scanEvery = 300, redis, databaseUrl }: SubgraphsOptions): Promise<Subgraphs> {
  const log = logTo ? pino({ level: 'trace' }, logTo) : pino({ level: 'silent' });
  const times = { timeout: patience, maxBytes: 5_000_000 };
  const hubStore = await openHubStore(databaseUrl ? { databaseUrl } : {});
  await seedHub(hubStore, population);
  const { health, socialCare, education, youthJustice, directory } = agencies;
  const fhir = health.now.url;
  const served: Readonly<Record<string, Subgraph>> = {
    hub: createHubSubgraph({ store: hubStore, frontDoor: FRONT_DOOR, breakGlassMinutes: 60, frontDoorRoles: ['mash_coordinator', 'social_work_manager'], indexReviewerRoles: ['mash_coordinator'], reviewerRoles: ['privacy_officer', 'dpo'], longestGrantDays: 28 }),
    health: createHealthSubgraph({ pdsUrl: fhir, immunisationUrl: fhir, recordUrl: fhir, credentials: { kind: 'token', token: FHIR_TOKEN }, timeLimitMs: patience, largestAnswerBytes: 5_000_000, connections: 16 }),
    'social-care': createSocialCareSubgraph({ url: socialCare.now.url, schema: databaseUrl ? SSD_SCHEMA : 'public', timeLimit: patience, connections: 4, staffIdColumn: 'prof_staff_id' }),
    education: await createEducationSubgraph({ folder: education.now.folder, settle: 50, scanEvery }),
    'youth-justice': createYouthJusticeSubgraph({ url: youthJustice.now.url, token: DEMO_TOKEN, ...times, log }),
    directory: createDirectorySubgraph({ url: directory.now.url, staffUrl: directory.now.staffUrl, staffToken: DEMO_STAFF_TOKEN, ...times, refreshAfter: 60_000, discardAfter: 600_000, log }),
    ...further,
  };
  const shared = redis ? sharedRedis(redis, log) : undefined;
  const running = new Map<string, RunningSubgraph>();
  await Promise.all(Object.entries(served).map(async ([name, subgraph]) => {
    running.set(name, await serveSubgraph(subgraph, { port: 0, grantKey: (face) => grantKey(GATEWAY_SECRET, face), log, redis: shared }));
  }));
  const urls = new Map([...running].map(([name, { url }]) => [name, `${url}/graphql`]));
  urls.set('index', `${running.get('hub')?.url}/index/graphql`);
  const close = async (): Promise<void> => {
    await Promise.all([...running.values()].map((subgraph) => subgraph.close()));
    shared?.destroy();
  };
  return { urls, hubStore, close };
}
