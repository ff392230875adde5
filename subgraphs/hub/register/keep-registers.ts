import { refreshRegisters } from '#subgraphs/hub/register/refresh-registers';
import { change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

const HOUR_MS = 3_600_000;

/** Reviews the registers now and every hour: a birthday, or a day that passed, brings a child on one without any event. */
export function keepRegisters(store: HubStore, clock: () => Date, onFault: (kind: string) => void): { close(): Promise<void> } {
  let running = Promise.resolve();
  const review = (): void => {
    running = change(store, { who: 'hub', source: 'the review of the registers' }, (write) => refreshRegisters(write, clock()))
      .catch((error: unknown) => onFault(error instanceof Error ? error.name : 'unknown'));
  };
  review();
  const timer = setInterval(review, HOUR_MS);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
