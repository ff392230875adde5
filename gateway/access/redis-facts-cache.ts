import type { RedisClientType } from 'redis';
import type { FactsCache, GatheredFacts } from '#gateway/access/facts-cache';

/** As much of the client as is used here. */
type Redis = Pick<RedisClientType, 'mGet' | 'set'>;

const PREFIX = 'childgraph:facts:';

/** Shared between gateway processes. A Redis that fails costs time, never an answer: facts are then gathered anew. */
export function redisFactsCache(redis: Redis, onFault: () => void, now: () => number = Date.now): FactsCache {
  return {
    async get(keys) {
      try {
        const found = await redis.mGet(keys.map((key) => PREFIX + key));
        return found.map((text) => (text === null ? null : (JSON.parse(text) as GatheredFacts)));
      } catch {
        onFault();
        return keys.map(() => null);
      }
    },
    put(key, facts, until) {
      const life = Math.floor(until - now());
      if (life > 0) redis.set(PREFIX + key, JSON.stringify(facts), { expiration: { type: 'PX', value: life } }).catch(onFault);
    },
  };
}
