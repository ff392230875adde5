import type { GraphQLFormattedError } from 'graphql';
import type { Json } from '#gateway/execution/executor';
import type { Assembled, Disclosed } from '#gateway/response/assemble';

export interface Answer {
  readonly data: Json | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** The same notices as in the data, by path: for clients that did not ask for them there. */
  readonly extensions?: { readonly disclosure: readonly Disclosed[] };
}

export const reply = ({ data, errors, disclosure }: Assembled): Answer => ({
  data,
  ...(errors.length > 0 ? { errors } : {}),
  ...(disclosure.length > 0 ? { extensions: { disclosure } } : {}),
});
