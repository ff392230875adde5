import type { JSX } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '#console/frame/page-title';

/** No such page; or a page for others. */
export const NotFound = (): JSX.Element => (
  <>
    <PageTitle tab="Page not found">There is no such page</PageTitle>
    <p className="govuk-body">If you typed the address, check it. If you followed a link, the page may be for another role or purpose than yours.</p>
    <p className="govuk-body"><Link className="govuk-link" to="/">Your start page</Link></p>
  </>
);
