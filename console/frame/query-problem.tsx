import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import type { JSX } from 'react';
import { PageTitle } from '#console/frame/page-title';

interface Props {
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

/** The whole answer is missing: a fault, and told as one. Never in the words of the error. */
export const QueryProblem = ({ error, onRetry }: Props): JSX.Element => (
  <div role="alert">
    <PageTitle tab="Not answered">This could not be shown</PageTitle>
    <p className="govuk-body">{SAID[codeOf(error) ?? ''] ?? 'The service does not answer. This is a fault, and says nothing about any child.'}</p>
    <p className="govuk-body">If a child is in danger now, do not wait for this page: ring 999, or your front door.</p>
    <button type="button" className="govuk-button" onClick={onRetry}>Try again</button>
  </div>
);
