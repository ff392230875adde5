import type { HubConfig } from '#subgraphs/hub/config';
import { readEventSources } from '#subgraphs/hub/events/event-sources';
import { redisSignal } from '#subgraphs/hub/events/redis-signal';
import { runEvents, type RunningEvents } from '#subgraphs/hub/events/run-events';
import { inProcessSignal } from '#subgraphs/hub/events/work-signal';
import { thresholdsIn } from '#subgraphs/hub/matching/thresholds';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Takes events in as the configuration says; null where nobody may send any. */
export async function openEvents(store: HubStore, config: HubConfig, onFault: (kind: string) => void): Promise<RunningEvents | null> {
  if (!config.HUB_EVENT_SOURCES) return null;
  const sources = readEventSources(config.HUB_EVENT_SOURCES);
  const signal = config.REDIS_URL ? await redisSignal({ url: config.REDIS_URL, stream: 'childgraph:hub:events', group: 'hub' }) : inProcessSignal();
  return runEvents(store, { sources, signal, onFault, thresholds: thresholdsIn(config), clock: () => new Date(), patience: { seconds: config.HUB_EVENTS_HOLD_SECONDS, events: config.HUB_EVENTS_HOLD } });
}
