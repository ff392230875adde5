import { useQuery } from '@apollo/client/react';
import type { JSX } from 'react';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { ReviewsDocument } from '#console/graph/generated/graphql';
import { OneReview } from '#console/pages/reviews/one-review';

/** What was done in an emergency or without consent, and waits for someone of another chain of command. */
export default function ReviewsPage(): JSX.Element {
  const { data, error, refetch } = useQuery(ReviewsDocument);
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading what="Looking for what waits" />;
  const reviews = data.me?.reviews ?? [];
  return (
    <>
      <PageTitle tab="Reviews">What waits for review</PageTitle>
      <p className="govuk-body">Each opening in an emergency, and each sharing without consent, is reviewed within two working days by someone who did not do it and does not manage who did.</p>
      {reviews.length === 0 && <p className="govuk-body">Nothing waits for you.</p>}
      {reviews.map((review) => <OneReview key={review.id} review={review} onDone={() => void refetch()} />)}
    </>
  );
}
