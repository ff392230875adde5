import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ReportOnFileFragment } from '#console/graph/generated/graphql';
import { askedByInWords } from '#console/pages/who-looked/report-words';
import { moment } from '#console/words/dates';

/** Reports that were prepared, those that wait for a review first. Whom they are about is not said. */
export const OnFile = ({ reports }: { readonly reports: readonly ReportOnFileFragment[] }): JSX.Element => (
  <section aria-labelledby="on-file">
    <h2 className="govuk-heading-m" id="on-file">Reports on file</h2>
    {reports.length === 0 && <p className="govuk-body">None yet.</p>}
    <ul className="govuk-list cg-looks">
      {reports.map(({ id, askedBy, preparedAt, preparedBy, reviewedAt, reviewedBy }) => (
        <li key={id}>
          <Link className="govuk-link" to={`/who-looked/${id}`}>Prepared {moment(new Date(preparedAt))}</Link>{' '}
          {reviewedAt ? <strong className="govuk-tag govuk-tag--green">Signed off</strong> : <strong className="govuk-tag govuk-tag--yellow">Waits for review</strong>}
          <span className="cg-line">Asked for by: {askedByInWords(askedBy).toLowerCase()}. Prepared by {preparedBy}{reviewedAt && `; signed off by ${reviewedBy}, ${moment(new Date(reviewedAt))}`}.</span>
        </li>
      ))}
    </ul>
  </section>
);
