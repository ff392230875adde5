import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { createClient } from 'redis';
import { childId } from '#schema/ids';
import type { FactsKey, GatheredFacts } from '#gateway/access/facts-cache';
import { redisFactsCache } from '#gateway/access/redis-facts-cache';
import { sharedRedis } from '#subgraphs/host/shared-redis';
import { factsChangedTeller } from '#subgraphs/host/tell-facts-changed';
import { describeWithRedis } from '#test/services';

const facts: GatheredFacts = { hub: null, agencies: { social_care: 'unavailable' } };

describeWithRedis('facts shared in Redis', (url) => {
  const log = pino({ level: 'silent' });
  const redis = createClient({ url, disableOfflineQueue: true });
  const hubs = sharedRedis(url, log);
  const faults: string[] = [];
  redis.on('error', () => undefined);
  beforeAll(() => redis.connect());
  afterAll(() => {
    redis.destroy();
    hubs.destroy();
  });
  const aProcess = () => redisFactsCache(redis as never, () => faults.push('fault'));
  const key = (name: string): FactsKey => ({ key: `test-${process.pid}-${name}`, child: childId(`c-${process.pid}-${name}-${randomUUID()}`) });
  const look = async (at: FactsKey) => (await aProcess().get([at]))[0];
  const markOf = async (at: FactsKey): Promise<string> => {
    const looked = await look(at);
    if (looked?.facts !== null || looked.mark === null) throw new Error('something is kept already');
    return looked.mark;
  };
  const keep = async (at: FactsKey, mark: string, life = 60_000): Promise<void> => {
    aProcess().put(at, facts, mark, Date.now() + life);
    await later(30);
  };
  const tell = factsChangedTeller(hubs, log);

  it('are found by another process until they change by themselves', async () => {
    const [amira, bilal] = [key('a'), key('b')];
    await keep(amira, await markOf(amira), 300);
    expect(await aProcess().get([amira, bilal])).toEqual([{ facts }, { facts: null, mark: expect.any(String) }]);
    await later(400);
    expect((await look(amira))?.facts).toBeNull();
  });

  it('are found by no process once it was told that they changed, and by all once they are gathered again', async () => {
    const [amira, bilal] = [key('told'), key('other')];
    await keep(amira, await markOf(amira));
    await keep(bilal, await markOf(bilal));
    await tell([amira.child]);
    expect((await look(amira))?.facts).toBeNull();
    expect((await look(bilal))?.facts).toEqual(facts);
    await keep(amira, await markOf(amira));
    expect((await look(amira))?.facts).toEqual(facts);
  });

  it('are worth nothing where they changed while they were gathered', async () => {
    const amira = key('meanwhile');
    const before = await markOf(amira);
    await tell([amira.child]);
    await keep(amira, before);
    expect((await look(amira))?.facts).toBeNull();
  });

  it('of everybody go at once where more changed than can be named', async () => {
    const [amira, bilal] = [key('every-a'), key('every-b')];
    for (const each of [amira, bilal]) await keep(each, await markOf(each));
    await tell('every');
    expect((await aProcess().get([amira, bilal])).map((looked) => looked.facts)).toEqual([null, null]);
  });

  it('are not kept when they change at once', async () => {
    const amira = key('c');
    await keep(amira, await markOf(amira), -1);
    expect((await look(amira))?.facts).toBeNull();
  });

  it('are gathered anew where Redis fails, and not kept: nobody could say what changed meanwhile', async () => {
    const gone = createClient({ url, disableOfflineQueue: true });
    expect(await redisFactsCache(gone as never, () => faults.push('fault')).get([key('a')])).toEqual([{ facts: null, mark: null }]);
    expect(faults).toEqual(['fault']);
  });

  it('are gathered anew where Redis hangs', async () => {
    const hanging = { mGet: () => new Promise<never>(() => undefined), set: () => new Promise<never>(() => undefined) };
    expect(await redisFactsCache(hanging as never, () => faults.push('fault')).get([key('a')])).toEqual([{ facts: null, mark: null }]);
  });
});

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
