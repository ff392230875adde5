import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { EVERY_CHILDS_MARK, factsMarkKey, MARK_LIFE_MS, type TellFactsChanged } from '#schema/contracts/facts-changed';
import { type SharedRedis, within } from '#subgraphs/host/shared-redis';

/** No practitioner waits longer for a mark to be written (ms). */
const PATIENCE_MS = 300;

/**
 * Writes new marks into Redis. What cannot be written is logged and nothing fails for it: what gateways keep ages out
 * within `FACTS_MAX_AGE_MS` of theirs.
 */
export const factsChangedTeller = (redis: SharedRedis, log: Logger): TellFactsChanged => async (children) => {
  const keys = children === 'every' ? [EVERY_CHILDS_MARK] : children.map(factsMarkKey);
  const mark = randomUUID();
  const expiration = { type: 'PX', value: MARK_LIFE_MS } as const;
  await within(PATIENCE_MS, Promise.all(keys.map((key) => redis.set(key, mark, { expiration })))).catch(() => log.error({ children: keys.length }, 'ALARM: gateways could not be told that facts changed'));
};
