import { drainSource, type Patience } from '#subgraphs/hub/events/drain-source';
import type { EventSource, EventSources } from '#subgraphs/hub/events/event-sources';
import { receiveEvents, type Received } from '#subgraphs/hub/events/receive-events';
import type { WorkSignal } from '#subgraphs/hub/events/work-signal';
import type { Thresholds } from '#subgraphs/hub/matching/thresholds';
import type { HubStore } from '#subgraphs/hub/store/connect';

export interface EventsSettings {
  readonly sources: EventSources;
  readonly patience: Patience;
  /** From which probability on a sighting is taken for a child's; left out: the usual. */
  readonly thresholds?: Thresholds | undefined;
  readonly signal: WorkSignal;
  readonly clock: () => Date;
  /** What failed, by kind: never what it was about. */
  readonly onFault: (kind: string) => void;
}

export interface RunningEvents {
  readonly sources: EventSources;
  /** Takes a delivery of this source in; its turn comes by itself. */
  receive(source: EventSource, body: string): Promise<Received>;
  /** Resolves when all that can be applied now has been. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What a signal did not tell of is found at the latest after this: gaps that lasted too long, what a process left that died. */
const SWEEP_MS = 15_000;

/** Keeps each source's events moving: at the start, at each signal, and every so often. One drain of a source at a time in this process; the store sees to it among several. */
export function runEvents(store: HubStore, { sources, patience, signal, clock, onFault, thresholds }: EventsSettings): RunningEvents {
  const underWay = new Map<string, { running: Promise<void>; again: boolean }>();
  let open = true;

  const drainUntilDone = async (source: EventSource, own: { again: boolean }): Promise<void> => {
    do {
      own.again = false;
      try {
        await drainSource(store, source, clock, patience, thresholds);
      } catch (error) {
        // The batch was undone as a whole; the sweep tries again.
        onFault(error instanceof Error ? error.name : 'unknown');
      }
    } while (own.again && open);
    underWay.delete(source.source);
  };
  const drain = (topic: string): void => {
    const source = sources.get(topic);
    if (!source || !open) return;
    const there = underWay.get(topic);
    if (there) {
      there.again = true;
      return;
    }
    const own = { again: false, running: Promise.resolve() };
    underWay.set(topic, own);
    own.running = drainUntilDone(source, own);
  };
  const sweep = (): void => [...sources.keys()].forEach(drain);

  signal.onWork(drain);
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();
  sweep();

  return {
    sources,
    async receive(source, body) {
      const received = await receiveEvents(store, source, body, clock());
      if (received.taken > 0 || received.dead.length > 0) signal.announce(source.source);
      return received;
    },
    async settled() {
      do await new Promise((resolve) => setImmediate(resolve));
      while ((await Promise.all([...underWay.values()].map(({ running }) => running))).length > 0);
    },
    async close() {
      open = false;
      clearInterval(timer);
      await Promise.all([...underWay.values()].map(({ running }) => running));
      await signal.close();
    },
  };
}
