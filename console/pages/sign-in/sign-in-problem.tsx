import type { JSX } from 'react';
import { PageTitle } from '#console/frame/page-title';
import { signInAddress } from '#console/session/session-state';

/** Sign-in did not come to its end. */
export const SignInProblem = (): JSX.Element => (
  <>
    <PageTitle tab="Sign-in did not work">Signing in did not work</PageTitle>
    <p className="govuk-body">It took too long, was opened twice, or the sign-in service does not answer. Nobody is signed in.</p>
    <a className="govuk-button" href={signInAddress('/console')}>Try again</a>
  </>
);
