import type { Json } from '#gateway/execution/executor';
import type { Reported } from '#gateway/execution/fetch-errors';

/** What a subgraph answered, in GraphQL's shape. */
export interface GraphqlAnswer {
  readonly data: Json | null;
  readonly errors: readonly Reported[];
}

/** Null for JSON that is no answer of GraphQL (specification, 7.1). Looked at by hand: it is done for every fetch. */
export function graphqlAnswer(json: unknown): GraphqlAnswer | null {
  if (!isObject(json)) return null;
  const { data, errors } = json;
  if (data !== undefined && data !== null && !isObject(data)) return null;
  if (errors !== undefined && errors !== null && !(Array.isArray(errors) && errors.every(isError))) return null;
  return { data: data ?? null, errors: (errors ?? []) as readonly Reported[] };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function isError(error: unknown): boolean {
  if (!isObject(error)) return false;
  const { message, path, extensions } = error;
  if (message !== undefined && typeof message !== 'string') return false;
  if (path !== undefined && path !== null && !(Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number'))) return false;
  if (extensions === undefined || extensions === null) return true;
  return isObject(extensions) && (extensions['code'] === undefined || typeof extensions['code'] === 'string');
}
