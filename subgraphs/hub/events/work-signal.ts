/**
 * Says that something waits: a source's events, somebody's alerts. It carries names of sources and numbers, never what
 * waits; that is in the store, and is found there by whoever missed the signal. So a signal that is lost costs time only.
 */
export interface WorkSignal {
  announce(topic: string): void;
  /** Hears of every topic from now on. Several signals at once may come as one. */
  onWork(work: (topic: string) => void): void;
  close(): Promise<void>;
}

/** Within this process. */
export function inProcessSignal(): WorkSignal {
  const listeners: ((topic: string) => void)[] = [];
  const due = new Set<string>();
  const tell = (): void => {
    const topics = [...due];
    due.clear();
    for (const topic of topics) for (const listener of listeners) listener(topic);
  };
  return {
    announce(topic) {
      if (due.size === 0) setImmediate(tell);
      due.add(topic);
    },
    onWork: (work) => void listeners.push(work),
    close: async () => undefined,
  };
}
