/**
 * How long a request may take altogether, and whether its client is still there. Every question to a subgraph is cut
 * short by the first of both: nobody works for a client that went away (attack: many requests, none waited for).
 */
export interface ClientWait {
  /** Milliseconds that are left; never below 0. */
  left(): number;
  readonly isOver: boolean;
  /** @returns how to stop listening */
  onGone(listener: () => void): () => void;
}

export interface EndableWait extends ClientWait {
  /** The client closed its connection. */
  end(): void;
}

export function clientWait(mostMs: number, now: () => number = () => performance.now()): EndableWait {
  const until = now() + mostMs;
  const listeners = new Set<() => void>();
  let gone = false;
  return {
    left: () => Math.max(0, until - now()),
    get isOver() { return gone || until <= now(); },
    onGone(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    end() {
      if (gone) return;
      gone = true;
      for (const listener of listeners) listener();
      listeners.clear();
    },
  };
}

/** For what no client waits for: readiness, warming. */
export const NO_CLIENT: ClientWait = { left: () => Number.POSITIVE_INFINITY, isOver: false, onGone: () => () => undefined };
