import { createHash, randomUUID } from 'node:crypto';
import pino from 'pino';
import { createClient } from 'redis';
import { seedHub } from '#demo/seed-hub';
import type { FactsKey, GatheredFacts } from '#gateway/access/facts-cache';
import { redisFactsCache } from '#gateway/access/redis-facts-cache';
import { childId } from '#schema/ids';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { sharedRedis } from '#subgraphs/host/shared-redis';
import { eventSources } from '#subgraphs/hub/events/event-sources';
import { runEvents, type RunningEvents } from '#subgraphs/hub/events/run-events';
import { inProcessSignal } from '#subgraphs/hub/events/work-signal';
import { openHubStore } from '#subgraphs/hub/store/connect';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { deliver, sender } from '#test/hub/event-senders';
import { family } from '#test/hub/hub-family';
import { frontDoor } from '#test/hub/hub-for-tests';
import { describeWithRedis } from '#test/services';

const AMIRA = { kind: 'upn', value: 'H801200001001' };
const gathered: GatheredFacts = { hub: null, agencies: {} };
const TOLD_WITHIN_MS = 1_000;

/** The hub is told by the agency that Tom Reed has ended with Amira; no gateway may decide on what it kept of before. */
describeWithRedis('what an agency tells of by an event', (url) => {
  const log = pino({ level: 'silent' });
  const shared = sharedRedis(url, log);
  const redis = createClient({ url, disableOfflineQueue: true });
  const school = sender('school', 'education');
  let events: RunningEvents;
  let running: RunningSubgraph;
  beforeAll(async () => {
    redis.on('error', () => undefined);
    await redis.connect();
    const store = await openHubStore({});
    await seedHub(store, family);
    events = runEvents(store, { sources: eventSources([school.source]), patience: { seconds: 900, events: 20 }, signal: inProcessSignal(), clock: () => new Date(), onFault: (kind) => { throw new Error(kind); } });
    const hub = createHubSubgraph({ store, frontDoor, breakGlassMinutes: 60, frontDoorRoles: [], indexReviewerRoles: [], reviewerRoles: [], longestGrantDays: 28, events });
    running = await serveSubgraph(hub, { port: 0, grantKey: () => TEST_GRANT_KEY, log, redis: shared });
  }, 60_000);
  afterAll(async () => {
    await running.close();
    redis.destroy();
    shared.destroy();
  });

  const aGateway = () => redisFactsCache(redis as never, () => undefined);
  const keyOf = (child: string): FactsKey => ({ key: createHash('sha256').update(`${randomUUID()} ${child}`).digest('base64url'), child: childId(child) });
  const keep = async (at: FactsKey): Promise<void> => {
    const [looked] = await aGateway().get([at]);
    if (looked?.facts !== null || looked.mark === null) throw new Error('something is kept already');
    aGateway().put(at, gathered, looked.mark, Date.now() + 60_000);
    await eventually(async () => (await aGateway().get([at]))[0]?.facts !== null);
  };
  const isKept = async (at: FactsKey): Promise<boolean> => (await aGateway().get([at]))[0]?.facts !== null;
  const eventually = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (const until = Date.now() + TOLD_WITHIN_MS; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 10))) if (Date.now() > until) throw new Error('it did not come to be so');
  };
  const send = async (type: Parameters<typeof school.event>[0], data: object) => {
    const { answer } = await deliver(running.url, school, [school.event(type, { child: AMIRA, ...data })]);
    expect(answer).toMatchObject({ taken: 1, dead: [] });
    await events.settled();
  };

  it('is known to every gateway as soon as it is applied: facts of before are worth nothing, those of another child still are', async () => {
    const [amira, sami] = [keyOf('c-amira'), keyOf('c-sami')];
    await send('childgraph.involvement.started.v1', { involvement: 'i-1', practitioner: { id: 'p-tom-reed', name: 'Tom Reed', role: 'class_teacher' }, relation: 'team_around_child', from: '2026-11-01T09:00:00Z' });
    await keep(amira);
    await keep(sami);
    await send('childgraph.involvement.ended.v1', { involvement: 'i-1', until: '2026-11-20T09:00:00Z' });
    await eventually(async () => !(await isKept(amira)));
    expect(await isKept(sami)).toBe(true);
  });

  it('and changes nothing that decisions stand on, leaves what is kept as it is', async () => {
    const amira = keyOf('c-amira');
    await keep(amira);
    await send('childgraph.school.enrolled.v1', { school: { urn: '100009', name: 'Another School' }, from: '2026-11-02' });
    expect(await isKept(amira)).toBe(true);
  });
});
