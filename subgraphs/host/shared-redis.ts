import type { Logger } from 'pino';
import { createClient } from 'redis';

/** The Redis that a subgraph's processes share with one another and with the gateways: as much of it as is used here. */
export interface SharedRedis {
  set(key: string, value: string, how: { readonly condition?: 'NX'; readonly expiration: { readonly type: 'PX'; readonly value: number } }): Promise<string | null>;
  destroy(): void;
}

/** Connects in the background: without Redis everything still works, as each user of it says. */
export function sharedRedis(url: string, log: Logger): SharedRedis {
  const redis = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 1_000 } });
  redis.on('error', () => log.warn('Redis does not answer'));
  redis.connect().catch(() => undefined);
  return { set: (key, value, how) => redis.set(key, value, { ...how }), destroy: () => redis.destroy() };
}

/** What Redis answers in time; rejects where it does not. */
export function within<T>(milliseconds: number, asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Redis did not answer in time')), milliseconds);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
