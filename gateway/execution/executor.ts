import type { PrintedOperation } from '#gateway/operation/print-operation';

/** A JSON object of the result, as the subgraphs have it. */
export type Json = Readonly<Record<string, unknown>>;

/** Why a place in the result has nothing. */
export type ExecutionErrorCode = 'UNAVAILABLE' | 'BAD_USER_INPUT' | 'FAILED';

/** Something that went wrong, placed in the result. */
export interface ExecutionError {
  readonly code: ExecutionErrorCode;
  /** Response keys and list indices of the result; none where it cannot be placed. */
  readonly path: readonly (string | number)[] | undefined;
  /** Only for BAD_USER_INPUT, whose words are ours by construction. */
  readonly message?: string;
}

export interface FetchRequest {
  readonly subgraph: string;
  /** The exact text that is sent. */
  readonly query: string;
  readonly variables: Json;
  readonly operationName?: string | undefined;
}

/** A fetch whose body is text but for its end. */
export interface TextFetch {
  readonly subgraph: string;
  /** The exact text that is sent. */
  readonly query: string;
  readonly variables: Json;
  /** The body's beginning, up to and with its variables but for `representations`: `{"query":"…","variables":{"a":1`. */
  readonly head: string;
  /** Null for a fetch of root fields. */
  readonly representations: {
    readonly texts: readonly string[];
    /** What each was written of: it has what its text has under the same names. */
    readonly entities: readonly Json[];
    /** The names that an entity's text has. */
    readonly required: (entity: Json) => readonly string[];
  } | null;
}

/** Paths are of this fetch's own result: `_entities`, index, field ... */
export interface FetchResult {
  readonly data: Json | null;
  readonly errors: readonly ExecutionError[];
}

/**
 * The only way to a subgraph while an operation is executed. One for each request: it decides about children found on
 * the way, leaves out those of whom nothing would be given, and signs a grant for each fetch. Never rejects.
 */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchResult>;
  /** The same for a compiled plan, which writes its bodies itself. */
  send(fetch: TextFetch): Promise<FetchResult>;
}

/** What remains of an operation, to be fetched. */
export interface Execution {
  readonly operation: PrintedOperation;
  readonly operationName: string | undefined;
  /** Coerced, defaults applied; those that the operation still uses. */
  readonly variables: Json;
  readonly fetcher: Fetcher;
}

export interface ExecutionResult {
  /** Merged, not completed: what is not there is not there, and nothing is null because something below it is. */
  readonly data: Json | null;
  readonly errors: readonly ExecutionError[];
}

/**
 * Plans and executes what remains of an operation on one supergraph. Plans are kept under the operation's hash and no
 * person (attack A34).
 */
export interface Executor {
  execute(execution: Execution): Promise<ExecutionResult>;
  /** Plans an operation before it is asked. */
  prepare(operation: PrintedOperation, operationName: string | undefined): void;
  /** Keys under which plans are kept. */
  planKeys(): readonly string[];
  close(): Promise<void>;
}
