import type { JSX } from 'react';
import { PageTitle } from '#console/frame/page-title';
import { NotAnswered, type Unanswered } from '#console/frame/query-problem';

/** Instead of a page: its whole answer is missing. */
export const PageProblem = (unanswered: Unanswered): JSX.Element => (
  <div role="alert">
    <PageTitle tab="Not answered">This could not be shown</PageTitle>
    <NotAnswered {...unanswered} />
  </div>
);
