import type { createClient } from 'redis';
import type { EntryStore } from '#gateway/http/console/sealed-store';

type Redis = Pick<ReturnType<typeof createClient>, 'get' | 'set' | 'del' | 'expire'>;

const PREFIX = 'childgraph:console:';

/** Shared by several gateways, and outlives any one of them. Redis away: nobody is signed in (fails closed). */
export const entriesInRedis = (redis: Redis): EntryStore => ({
  async put(name, entry, seconds) {
    await redis.set(PREFIX + name, entry, { expiration: { type: 'EX', value: seconds } });
  },
  get: async (name) => (await redis.get(PREFIX + name)) ?? undefined,
  async extend(name, seconds) {
    await redis.expire(PREFIX + name, seconds);
  },
  async delete(name) {
    await redis.del(PREFIX + name);
  },
});
