import type { JSX } from 'react';
import { useLocation } from 'react-router';
import { PageTitle } from '#console/frame/page-title';
import { signInAddress } from '#console/session/session-state';

/** Before signing in, and after a session has ended; one comes back to the page one wanted. */
export function Welcome({ ended }: { readonly ended: boolean }): JSX.Element {
  const { pathname } = useLocation();
  const here = pathname === '/' ? '/console' : `/console${pathname}`;
  return (
    <>
      <PageTitle tab={ended ? 'Your session has ended' : 'Sign in'}>{ended ? 'Your session has ended' : 'One view of a child, for those who work with the child'}</PageTitle>
      {ended
        ? <p className="govuk-body">Nothing of what you saw is kept on this machine. Sign in again to go on where you were.</p>
        : <p className="govuk-body">Sign in with your work account. You will be asked why you look before anything is shown, and all you look at is on the record.</p>}
      <a className="govuk-button" href={signInAddress(here)}>{ended ? 'Sign in again' : 'Sign in'}</a>
    </>
  );
}
