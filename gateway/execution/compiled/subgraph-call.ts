/** One fetch of a plan, as compiled: what does not change from request to request. */
export interface FetchDescription {
  /** Its place among the fetches of the operation. */
  readonly index: number;
  readonly subgraph: string;
  /** The exact text sent as `query`. */
  readonly operation: string;
  readonly kind: 'query' | 'mutation';
  /**
   * The names that a representation of each type carries, by `__typename`; null where the plan rewrites representations, so
   * that they say something else than the entities they were written of.
   */
  readonly required: ReadonlyMap<string, readonly string[]> | null;
  /** True where it asks `_entities` about entities found by earlier fetches. */
  readonly ofEntities: boolean;
}

/** An object of the result, as the subgraphs' JSON has it. */
export interface JsonObject {
  [field: string]: unknown;
}

export interface SubgraphRequest {
  readonly fetch: FetchDescription;
  /** The JSON body up to its last variable but `representations`. */
  readonly head: string;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** JSON, one for each entity; empty for a root fetch. */
  readonly representations: readonly string[];
  /** The entities asked about, one for each representation, in order; empty for a root fetch. */
  readonly entities: readonly JsonObject[];
}

/** The JSON body, complete. */
export const bodyOf = ({ fetch, head, representations }: SubgraphRequest): string =>
  (fetch.ofEntities ? `${head}${head.endsWith('{') ? '' : ','}"representations":[${representations.join()}]}}` : `${head}}}`);

/** An error as a subgraph reported it. Its message never reaches a client unscrubbed. */
export interface ReportedError {
  readonly message?: unknown;
  readonly path?: unknown;
  readonly extensions?: unknown;
}

export type Fault = 'refused' | 'timed_out' | 'unreachable' | 'bad_status' | 'bad_content_type' | 'too_large' | 'not_json' | 'redirected' | 'circuit_open' | 'cancelled';

export type SubgraphAnswer =
  | { readonly kind: 'answered'; readonly data: JsonObject | null; readonly errors: readonly ReportedError[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** How a compiled plan reaches the subgraphs. Calls back exactly once, never throws. */
export interface SubgraphCaller {
  call(request: SubgraphRequest, done: (answer: SubgraphAnswer) => void): void;
  /**
   * Asked before any representation is written: which of these entities may this fetch ask about? Absent, all may.
   * This is where a policy decides, per child, between fetches.
   */
  admit?(fetch: FetchDescription, entities: readonly JsonObject[], done: (admitted: readonly boolean[]) => void): void;
}
