import type { ClientPath } from '#gateway/execution/compiled/targets';
import type { Fault, FetchDescription, JsonObject, SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';

/** Something that went wrong in a fetch, placed in the client's answer. Scrubbed by whoever shows it. */
export interface FetchError {
  readonly subgraph: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly path: ClientPath | undefined;
  readonly fault: Fault | undefined;
}

/** The state of one execution of a compiled plan. */
export interface Run {
  /** The result as it grows: what the subgraphs answered, merged, not yet completed. */
  readonly data: JsonObject;
  /** As the client sent them: what subgraphs are sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: SubgraphCaller;
  readonly errors: FetchError[];
  /** The fetches that were really sent, for the record of access. */
  readonly sent: FetchDescription[];
}

/** A step of a plan, in continuation-passing style: no promise per node, `done` called exactly once. */
export type Step = (run: Run, done: () => void) => void;
