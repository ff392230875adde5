import type { JSX } from 'react';
import type { ReportFragment } from '#console/graph/generated/graphql';
import { heldBackInWords } from '#console/pages/who-looked/report-words';
import { moment } from '#console/words/dates';

/** A report that is signed off. What is printed is what is told; what is held back stands on the screen alone. */
export function ToldReport({ report: { summary, notice, looks, cutShort, preparedAt, reviewedAt, reviewedBy } }: { readonly report: ReportFragment }): JSX.Element {
  const heldBack = looks.filter(({ told }) => !told);
  return (
    <>
      <p className="govuk-body">What is on record up to {moment(new Date(preparedAt))}. Reviewed {reviewedAt && moment(new Date(reviewedAt))}.</p>
      <p className="govuk-body-l">{summary}</p>
      <ol className="govuk-list cg-looks">
        {looks.filter(({ told }) => told).map(({ decisionId, sentence, inEmergency }) => (
          <li key={decisionId}>{sentence}{inEmergency && <> <strong className="govuk-tag govuk-tag--red">In an emergency</strong></>}</li>
        ))}
      </ol>
      {cutShort && <p className="govuk-body">There were more looks than one report holds.</p>}
      <p className="govuk-body">{notice}</p>
      <button type="button" className="govuk-button cg-not-printed" onClick={() => window.print()}>Print the report</button>
      <section className="cg-not-printed" aria-labelledby="held-back">
        <h2 className="govuk-heading-m" id="held-back">Held back, and not printed</h2>
        <p className="govuk-body">Signed off by {reviewedBy}. {heldBack.length === 0 && 'Nothing is held back.'}</p>
        <ul className="govuk-list cg-looks">
          {heldBack.map(({ decisionId, sentence, heldBack: reason }) => <li key={decisionId}>{sentence}<span className="cg-line"><strong>{reason && heldBackInWords(reason)}</strong></span></li>)}
        </ul>
      </section>
    </>
  );
}
