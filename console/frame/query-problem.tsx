import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import type { JSX } from 'react';

export interface Unanswered {
  readonly error: Error;
  readonly onRetry: () => void;
}

const codeOf = (error: Error): string | undefined => {
  if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.['code'] ?? '');
  return ServerError.is(error) ? /"code":"(\w+)"/.exec(error.bodyText)?.[1] : undefined;
};

const SAID: Readonly<Record<string, string>> = {
  NOT_RECORDED: 'What you look at could not be put on the record, so nothing is shown.',
  SIGN_IN_UNAVAILABLE: 'Sign-in cannot be checked at the moment, so nothing is shown.',
  PURPOSE_NOT_PERMITTED: 'Your role may not look for this purpose.',
  RATE_LIMITED: 'You have asked for a great deal in a short time. Wait a minute.',
  TOO_MANY_REQUESTS: 'You have asked for a great deal in a short time. Wait a minute.',
};

/** A part of a page is missing, and is told as the fault it is. */
export const QueryProblem = (unanswered: Unanswered): JSX.Element => (
  <div role="alert">
    <h2 className="govuk-heading-m">This could not be shown</h2>
    <NotAnswered {...unanswered} />
  </div>
);

/** Why, what to do meanwhile, and once more. Never in the words of the error. */
export const NotAnswered = ({ error, onRetry }: Unanswered): JSX.Element => (
  <>
    <p className="govuk-body">{SAID[codeOf(error) ?? ''] ?? 'The service does not answer. This is a fault, and says nothing about any child.'}</p>
    <p className="govuk-body">If a child is in danger now, do not wait for this page: ring 999, or your front door.</p>
    <button type="button" className="govuk-button" onClick={onRetry}>Try again</button>
  </>
);
