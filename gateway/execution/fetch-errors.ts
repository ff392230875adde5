import type { ExecutionError } from '#gateway/execution/executor';
import type { FetchNeeds } from '#gateway/execution/fetch-needs';

export interface Reported {
  readonly message?: string | undefined;
  readonly path?: readonly (string | number)[] | null | undefined;
  readonly extensions?: { readonly code?: string | undefined } | null | undefined;
}

/**
 * A fetch that brought nothing: an error at every place it would have filled, so that each section says for itself
 * that it is unavailable.
 * @param entities how many entities were asked about; null for a fetch of root fields
 */
export const faultErrors = ({ keys }: FetchNeeds, entities: number | null): readonly ExecutionError[] =>
  entities === null
    ? keys.map((key) => ({ code: 'UNAVAILABLE', path: [key] }))
    : Array.from({ length: entities }, (_, index) => keys.map((key): ExecutionError => ({ code: 'UNAVAILABLE', path: ['_entities', index, key] }))).flat();

/** What a subgraph reported, without its words. An error that it did not place is at every place. */
export const reportedErrors = (errors: readonly Reported[], needs: FetchNeeds, entities: number | null): readonly ExecutionError[] =>
  errors.flatMap((error) => (error.path ? [placed(error, error.path)] : faultErrors(needs, entities)));

function placed({ message, extensions }: Reported, path: readonly (string | number)[]): ExecutionError {
  switch (extensions?.code) {
    case 'BAD_USER_INPUT':
      // The one code whose messages are ours by construction (subgraphs/host/connection.ts).
      return { code: 'BAD_USER_INPUT', path, ...(message === undefined ? {} : { message }) };
    case 'SOURCE_UNAVAILABLE':
      return { code: 'UNAVAILABLE', path };
    default:
      return { code: 'FAILED', path };
  }
}
