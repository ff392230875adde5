import type { Logger } from 'pino';
import type { ReplayGuard } from '#subgraphs/host/replay-guard';
import { type SharedRedis, within } from '#subgraphs/host/shared-redis';

const PREFIX = 'childgraph:grant-used:';
/** No fetch waits longer to hear whether its grant is new (ms). */
const PATIENCE_MS = 150;

/**
 * One memory of used grants for all processes of a subgraph: a grant that one of them took is refused by the others
 * (attack A23). While Redis does not answer each process remembers its own, so that a stolen grant is worth at most one
 * use at each other process, for the seconds that it lives and for the one operation that it names; and that is logged.
 */
export const sharedReplayGuard = (redis: SharedRedis, own: ReplayGuard, log: Logger, now: () => number = Date.now): ReplayGuard => ({
  async firstUse(jti, exp) {
    if (!(await own.firstUse(jti, exp))) return false;
    const life = Math.ceil(exp * 1000 - now());
    if (life <= 0) return true;
    try {
      const set = redis.set(`${PREFIX}${jti}`, '1', { condition: 'NX', expiration: { type: 'PX', value: life } });
      return (await within(PATIENCE_MS, set)) !== null;
    } catch {
      log.warn('ALARM: whether a grant was used before could not be asked of Redis; this process remembers its own');
      return true;
    }
  },
});
