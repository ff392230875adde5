import type { GraphQLFormattedError } from 'graphql';
import type { ExecutionError } from '#gateway/execution/executor';

const MESSAGES = {
  UNAVAILABLE: 'A source of this could not answer; try again',
  FAILED: 'This could not be answered',
} as const;

/** An error in fixed words: no subgraph's name, message or address (attack A48). Only our own words about bad input pass. */
export const scrub = ({ code, message }: ExecutionError, path: readonly (string | number)[] | undefined): GraphQLFormattedError => ({
  message: code === 'BAD_USER_INPUT' ? (message ?? 'The input does not fit') : MESSAGES[code],
  ...(path && path.length > 0 ? { path } : {}),
  extensions: { code },
});
