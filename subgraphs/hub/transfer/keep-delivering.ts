import type { HubStore } from '#subgraphs/hub/store/connect';
import { deliverWaiting, type Delivering } from '#subgraphs/hub/transfer/deliver-events';

export interface KeepsDelivering {
  close(): Promise<void>;
}

const EVERY_MS = 2_000;

/** Sends what waits for other authorities, now and every so often, one round at a time. */
export function keepDelivering(store: HubStore, delivering: Delivering, every: number = EVERY_MS): KeepsDelivering {
  let round: Promise<unknown> | null = null;
  const go = (): void => {
    round ??= deliverWaiting(store, delivering)
      .catch((error: unknown) => delivering.onFault(error instanceof Error ? error.name : 'unknown'))
      .finally(() => { round = null; });
  };
  go();
  const timer = setInterval(go, every);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await round;
    },
  };
}
