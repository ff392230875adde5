import type { JSX } from 'react';
import { PageTitle } from '#console/frame/page-title';

/** The gateway does not answer. */
export const Unreachable = ({ onRetry }: { readonly onRetry: () => void }): JSX.Element => (
  <>
    <PageTitle tab="The service does not answer">The service does not answer</PageTitle>
    <p className="govuk-body">This is a fault on our side, or your network is down. It says nothing about any child.</p>
    <p className="govuk-body">If a child is in danger now, do not wait for this page: ring 999, or your front door.</p>
    <button type="button" className="govuk-button" onClick={onRetry}>Try again</button>
  </>
);
