import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

export interface CounterSettings {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

export interface Counted {
  readonly count: number;
  readonly isOver: boolean;
  readonly secondsLeft: number;
}

/** Counts in windows of time. */
export interface Counter {
  add(key: string): Promise<Counted>;
}

/** Counts where all gateway processes see it, or in this process. */
export type CounterStore = (settings: CounterSettings) => Counter;

const PREFIX = 'childgraph:limit';

export const countersInMemory: CounterStore = ({ name, most, seconds }) => counterOver(new RateLimiterMemory({ keyPrefix: `${PREFIX}:${name}`, points: most, duration: seconds }));

/**
 * In Redis, and in this process's memory while Redis is away: who cannot count must not stop practitioners from working, and one
 * process's count still bounds what one viewer can do to it.
 */
export const countersInRedis = (redis: unknown): CounterStore => ({ name, most, seconds }) =>
  counterOver(new RateLimiterRedis({
    storeClient: redis, useRedisPackage: true, rejectIfRedisNotReady: true, keyPrefix: `${PREFIX}:${name}`, points: most, duration: seconds,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: `${PREFIX}:${name}`, points: most, duration: seconds }),
  }));

const counterOver = (limiter: RateLimiterMemory | RateLimiterRedis): Counter => ({
  async add(key) {
    try {
      return counted(await limiter.consume(key), false);
    } catch (error) {
      if (error instanceof RateLimiterRes) return counted(error, true);
      throw error;
    }
  },
});

const counted = ({ consumedPoints, msBeforeNext }: RateLimiterRes, isOver: boolean): Counted => ({ count: consumedPoints, isOver, secondsLeft: Math.ceil(msBeforeNext / 1_000) });
