import { GraphQLError } from 'graphql';

/**
 * An agency's system did not answer, or answered nonsense. The gateway shows UNAVAILABLE for it.
 * `reason` is for the operator: a kind of fault, never a person's data, never an upstream message.
 */
export class SourceUnavailable extends GraphQLError {
  constructor(readonly system: string, readonly reason: string) {
    super('The source could not answer', { extensions: { code: SOURCE_UNAVAILABLE } });
  }
}

export const SOURCE_UNAVAILABLE = 'SOURCE_UNAVAILABLE';
