import type { RedisClientType } from 'redis';
import { EVERY_CHILDS_MARK, factsMarkKey } from '#schema/contracts/facts-changed';
import type { FactsCache, GatheredFacts, Looked } from '#gateway/access/facts-cache';

/** As much of the client as is used here. */
type Redis = Pick<RedisClientType, 'mGet' | 'set'>;

const PREFIX = 'childgraph:facts:';
/** A Redis that hangs is as one that is away (ms). */
const PATIENCE_MS = 150;

interface Kept {
  readonly mark: string;
  readonly facts: GatheredFacts;
}

/**
 * Shared between gateway processes. Facts and the marks of their children are read at once: what was gathered before the
 * latest change is not there, in whichever process it was gathered, as soon as the change is told. A Redis that fails
 * costs time, never an answer: facts are then gathered anew, and not kept.
 */
export function redisFactsCache(redis: Redis, onFault: () => void, now: () => number = Date.now): FactsCache {
  const read = async (keys: readonly string[]): Promise<readonly (string | null)[]> => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('Redis did not answer in time')), PATIENCE_MS); });
    return Promise.race([redis.mGet([...keys]), tooLate]).finally(() => clearTimeout(timer));
  };
  return {
    async get(keys) {
      try {
        const [every, ...found] = await read([EVERY_CHILDS_MARK, ...keys.map(({ child }) => factsMarkKey(child)), ...keys.map(({ key }) => PREFIX + key)]);
        return keys.map((_, index) => looked(found[keys.length + index] ?? null, `${every ?? ''} ${found[index] ?? ''}`));
      } catch {
        onFault();
        return keys.map(() => ({ facts: null, mark: null }));
      }
    },
    put({ key }, facts, mark, until) {
      const life = Math.floor(until - now());
      if (life > 0) redis.set(PREFIX + key, JSON.stringify({ mark, facts } satisfies Kept), { expiration: { type: 'PX', value: life } }).catch(onFault);
    },
  };
}

function looked(text: string | null, mark: string): Looked {
  const kept = text === null ? null : (JSON.parse(text) as Kept);
  return kept?.mark === mark ? { facts: kept.facts } : { facts: null, mark };
}
