import type { JSX } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '#console/frame/page-title';

/** The same for a child that does not exist, and one that this viewer may not know of. */
export const NoSuchChild = (): JSX.Element => (
  <>
    <PageTitle tab="No such child">There is no such child here</PageTitle>
    <p className="govuk-body">The address may be wrong, or there is no record that you may see. <Link className="govuk-link" to="/find">Find the child</Link> by name instead, or ask your front door.</p>
  </>
);
