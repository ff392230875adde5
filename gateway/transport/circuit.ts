import type { Fault } from '#gateway/execution/compiled/subgraph-call';
import type { SubgraphReply } from '#gateway/transport/send-once';

export interface CircuitSettings {
  /** So many faults one after the other, and the subgraph is left alone ... */
  readonly opensAfter: number;
  /** ... for so long; then one question tries it again. */
  readonly triedAgainAfterMs: number;
}

/** Asks through the circuit, or says at once that it is open. */
export type Circuit = (ask: () => Promise<SubgraphReply>) => Promise<SubgraphReply>;

/**
 * Only what others pay for opens a circuit: what is waited for, and what is read by the megabyte. A subgraph that answers something
 * wrong costs nothing to be asked again, and a viewer who can make it fail by one question must not take it from everyone else by
 * asking five times.
 */
const DEAR: ReadonlySet<Fault> = new Set<Fault>(['timed_out', 'unreachable', 'too_large']);

const OPEN: Promise<SubgraphReply> = Promise.resolve({ kind: 'fault', fault: 'circuit_open' });

/** Counts faults in a row; a closed circuit costs every fetch of every request nothing but a counter (ADR 0075). */
export function circuitFor({ opensAfter, triedAgainAfterMs }: CircuitSettings, now: () => number = () => performance.now()): Circuit {
  let faults = 0;
  let leftAloneUntil = 0;
  let isTrying = false;

  const noted = (reply: SubgraphReply, isTrial: boolean): SubgraphReply => {
    if (isTrial) isTrying = false;
    const isDear = reply.kind === 'fault' && DEAR.has(reply.fault);
    if (isDear) {
      faults += 1;
      if (isTrial || faults === opensAfter) leftAloneUntil = now() + triedAgainAfterMs;
    } else if (isTrial || faults < opensAfter) faults = 0;
    return reply;
  };

  return (ask) => {
    const isOpen = faults >= opensAfter;
    if (isOpen && (isTrying || now() < leftAloneUntil)) return OPEN;
    if (isOpen) isTrying = true;
    return ask().then((reply) => noted(reply, isOpen), (error: unknown) => {
      if (isOpen) isTrying = false;
      throw error;
    });
  };
}
