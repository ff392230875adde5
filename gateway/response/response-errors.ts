import type { FetchError } from '#gateway/execution/compiled/run';
import type { ClientPath } from '#gateway/execution/compiled/targets';
import type { CompletionError } from '#gateway/response/complete-operation';

/** An error of an answer: where, and what kind. */
export interface ResponseError {
  readonly message: string;
  readonly path?: ClientPath;
  readonly extensions: { readonly code: string };
}

interface Errors {
  readonly fetchErrors: readonly FetchError[];
  readonly completionErrors: readonly CompletionError[];
}

/**
 * One list of what subgraphs reported and what completion found. A null that a reported error explains is not an error
 * of its own: the subgraph has said why (specification, 6.4.4: one error for a field, however far its null spreads).
 */
export function responseErrors({ fetchErrors, completionErrors }: Errors): readonly ResponseError[] {
  const reported = distinct(fetchErrors.map(({ message, path, code }) => ({ message, ...(path ? { path } : {}), extensions: { code: code ?? 'SUBGRAPH_ERROR' } })));
  const explained = explainedBy(fetchErrors);
  const found = completionErrors.filter(({ kind, path }) => kind === 'type' || !explained(path)).map(({ message, path }) => ({ message, path, extensions: { code: 'NOT_AS_DECLARED' } }));
  return [...reported, ...found];
}

/** Is there a reported error in the same object, or below it? */
function explainedBy(errors: readonly FetchError[]): (path: ClientPath) => boolean {
  const objects = new Set<string>();
  for (const { path } of errors) {
    if (path) for (let length = 0; length < path.length; length += 1) objects.add(JSON.stringify(path.slice(0, length)));
  }
  return (path) => objects.has(JSON.stringify(path.slice(0, -1)));
}

/** The same entity met by two fetches has its error once. */
function distinct(errors: readonly ResponseError[]): readonly ResponseError[] {
  return [...new Map(errors.map((error) => [JSON.stringify([error.path, error.message]), error])).values()];
}
