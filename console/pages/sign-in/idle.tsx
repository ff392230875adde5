import type { JSX } from 'react';
import { PageTitle } from '#console/frame/page-title';

/** Instead of what was on an unattended screen. */
export const Idle = ({ onGoOn }: { readonly onGoOn: () => void }): JSX.Element => (
  <>
    <PageTitle tab="Are you still there?">Are you still there?</PageTitle>
    <p className="govuk-body">Nothing has been asked for a while, so what was on the screen is hidden.</p>
    <button type="button" className="govuk-button" onClick={onGoOn}>Go on</button>
  </>
);
