import type { JSX } from 'react';
import type { ReviewsQuery } from '#console/graph/generated/graphql';
import { Facts } from '#console/govuk/facts';
import { ReviewForm } from '#console/pages/reviews/review-form';
import { agencyInWords } from '#console/words/agencies';
import { day, moment } from '#console/words/dates';
import { roleInWords } from '#console/words/roles';

export type Review = NonNullable<NonNullable<ReviewsQuery['me']>['reviews']>[number];

const DONE = { BREAK_GLASS: 'Opened in an emergency', OVERRIDE: 'Shared without consent' } as const;

/** What was done, by whom, with what reason; and the reviewer's own words. */
export const OneReview = ({ review, onDone }: { readonly review: Review; readonly onDone: () => void }): JSX.Element => (
  <article className="cg-panel" aria-labelledby={`review-${review.id}`}>
    <h2 className="govuk-heading-m" id={`review-${review.id}`}>
      {DONE[review.kind]}, {moment(review.at)} {review.overdue && <strong className="govuk-tag govuk-tag--red">Overdue</strong>}
    </h2>
    <Facts facts={[
      { label: 'By', value: [review.by, review.role && roleInWords(review.role), review.agency && agencyInWords(review.agency)].filter(Boolean).join(', ') },
      { label: 'Reason they gave', value: <bdi>{review.reason}</bdi> },
      { label: 'Child', value: <code>{review.childId}</code> },
      { label: 'To be reviewed by', value: day(review.reviewBy) },
    ]} />
    <ReviewForm review={review} onDone={onDone} />
  </article>
);
