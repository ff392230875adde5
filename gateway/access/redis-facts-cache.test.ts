import { createClient } from 'redis';
import type { GatheredFacts } from '#gateway/access/facts-cache';
import { redisFactsCache } from '#gateway/access/redis-facts-cache';
import { describeWithRedis } from '#test/services';

const facts: GatheredFacts = { hub: null, agencies: { social_care: 'unavailable' } };

describeWithRedis('facts shared in Redis', (url) => {
  const redis = createClient({ url, disableOfflineQueue: true });
  const faults: string[] = [];
  redis.on('error', () => undefined);
  beforeAll(() => redis.connect());
  afterAll(() => redis.destroy());
  const cacheOf = () => redisFactsCache(redis as never, () => faults.push('fault'));
  const key = (name: string): string => `test-${process.pid}-${name}`;

  it('are found by another process until they change', async () => {
    cacheOf().put(key('a'), facts, Date.now() + 300);
    await later(50);
    expect(await cacheOf().get([key('a'), key('b')])).toEqual([facts, null]);
    await later(400);
    expect(await cacheOf().get([key('a')])).toEqual([null]);
  });

  it('are not kept when they change at once', async () => {
    cacheOf().put(key('c'), facts, Date.now() - 1);
    await later(50);
    expect(await cacheOf().get([key('c')])).toEqual([null]);
  });

  it('are gathered anew where Redis fails', async () => {
    const gone = createClient({ url, disableOfflineQueue: true });
    expect(await redisFactsCache(gone as never, () => faults.push('fault')).get([key('a')])).toEqual([null]);
    expect(faults).toEqual(['fault']);
  });
});

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
