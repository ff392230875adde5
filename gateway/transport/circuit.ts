import { type CircuitBreakerPolicy, circuitBreaker, ConsecutiveBreaker, handleWhenResult, isBrokenCircuitError } from 'cockatiel';
import type { Fault } from '#gateway/execution/compiled/subgraph-call';
import type { SubgraphReply } from '#gateway/transport/send-once';

export interface CircuitSettings {
  /** So many faults one after the other, and the subgraph is left alone ... */
  readonly opensAfter: number;
  /** ... for so long; then one question tries it again. */
  readonly triedAgainAfterMs: number;
}

/** Asks through the circuit, or says at once that it is open. Never rejects. */
export type Circuit = (ask: () => Promise<SubgraphReply>) => Promise<SubgraphReply>;

/**
 * Only what others pay for opens a circuit: what is waited for, and what is read by the megabyte. A subgraph that answers something
 * wrong costs nothing to be asked again, and a viewer who can make it fail by one question must not take it from everyone else by
 * asking five times.
 */
const DEAR: ReadonlySet<Fault> = new Set<Fault>(['timed_out', 'unreachable', 'too_large']);

export function circuitFor({ opensAfter, triedAgainAfterMs }: CircuitSettings): Circuit {
  const policy: CircuitBreakerPolicy = circuitBreaker(
    handleWhenResult((reply) => (reply as SubgraphReply).kind === 'fault' && DEAR.has((reply as Extract<SubgraphReply, { kind: 'fault' }>).fault)),
    { halfOpenAfter: triedAgainAfterMs, breaker: new ConsecutiveBreaker(opensAfter) },
  );
  return async (ask) => {
    try {
      return await policy.execute(ask);
    } catch (error) {
      if (isBrokenCircuitError(error)) return { kind: 'fault', fault: 'circuit_open' };
      throw error;
    }
  };
}
