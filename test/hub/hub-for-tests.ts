import { sql } from 'kysely';
import pino from 'pino';
import { seedHub } from '#demo/seed-hub';
import type { Grant } from '#schema/contracts/grant';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import type { RunningEvents } from '#subgraphs/hub/events/run-events';
import type { AskPds } from '#subgraphs/hub/pds/pds-client';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';
import { type Answer, askFace, TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { emptyTables } from '#test/hub/empty-tables';
import { family } from '#test/hub/hub-family';
import { databaseOn } from '#test/databases';
import { describeOnDatabases } from '#test/services';

export const frontDoor = { name: 'Front door', role: 'front door', agency: 'social_care', phone: '01632 960999' };

/** Tells a story of the hub, in a database of its own (`describeOnDatabases`). */
export const describeHub = (name: string, tests: (open: () => Promise<HubStore>, on: 'embedded' | 'PostgreSQL') => void): void =>
  describeOnDatabases(name, {
    embedded: () => tests(() => openHubStore({}), 'embedded'),
    postgres: (server) => tests(async () => openHubStore({ databaseUrl: (await databaseOn(server, 'the tables of the hub')).url }), 'PostgreSQL'),
  });

export interface HubForTests {
  readonly store: HubStore;
  readonly running: RunningSubgraph;
  /** What the hub takes for the time; change it to tell of later. */
  at: Date;
  /** The Personal Demographics Service; does not answer until a story connects one. */
  askPds: AskPds;
  ask(query: string, variables: unknown, claims?: Partial<Grant>): Promise<Answer>;
  askIndex(query: string, variables: unknown, claims?: Partial<Grant>): Promise<Answer>;
}

/** A hub with the family of these tests in it, served as it is in production. */
export async function startHub(store: HubStore, events?: RunningEvents): Promise<HubForTests> {
  await seedHub(store, family);
  const hub: { at: Date; askPds: AskPds } = { at: new Date('2026-11-21T12:00:00Z'), askPds: async () => ({ kind: 'error' }) };
  const subgraph = createHubSubgraph({ store, frontDoor, breakGlassMinutes: 60, frontDoorRoles: ['mash_coordinator'], indexReviewerRoles: ['mash_coordinator'], reviewerRoles: ['privacy_officer', 'dpo'], longestGrantDays: 28, askPds: (number) => hub.askPds(number), clock: () => hub.at, ...(events ? { events } : {}) });
  const running = await serveSubgraph(subgraph, { port: 0, grantKey: () => TEST_GRANT_KEY, log: pino({ level: 'silent' }) });
  return Object.assign(hub, {
    store,
    running,
    ask: (query: string, variables: unknown, claims: Partial<Grant> = {}) => askFace(`${running.url}/graphql`, 'hub', query, variables, claims),
    askIndex: (query: string, variables: unknown, claims: Partial<Grant> = {}) => askFace(`${running.url}/index/graphql`, 'index', query, variables, claims),
  });
}

/** Makes a hub's records what they were at the start, for a story that begins there. */
export async function beginAgain(store: HubStore): Promise<void> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(store);
  await emptyTables(store, rows.map(({ name }) => name));
  await seedHub(store, family);
}
