import type { GraphQLFormattedError } from 'graphql';
import type { Disclosed } from '#gateway/response/assemble';
import type { Written } from '#gateway/response/write-answer';

export interface Answer {
  /** `data`, as JSON. */
  readonly text: string;
  readonly errors?: readonly GraphQLFormattedError[];
  /** The same notices as in the data, by path: for clients that did not ask for them there. */
  readonly extensions?: { readonly disclosure: readonly Disclosed[] };
}

export const reply = ({ text, errors, disclosure }: Written): Answer => ({
  text,
  ...(errors.length > 0 ? { errors } : {}),
  ...(disclosure.length > 0 ? { extensions: { disclosure } } : {}),
});
