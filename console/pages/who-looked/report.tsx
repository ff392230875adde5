import { useState, type JSX } from 'react';
import type { WhoLookedQuery } from '#console/graph/generated/graphql';
import { moment } from '#console/words/dates';

type Told = NonNullable<WhoLookedQuery['whoLooked']>;

/** Look by look, in words for the family; it says when it was made, and whether anyone has reviewed it. */
export function Report({ report: { summary, looks, leftOut, reviewedAt, cutShort } }: { readonly report: Told }): JSX.Element {
  const [madeAt] = useState(() => new Date());
  return (
    <section aria-labelledby="report">
      <h2 className="govuk-heading-m" id="report">Report of {moment(madeAt)}</h2>
      <p className="govuk-body">{summary}</p>
      {reviewedAt
        ? <p className="govuk-body">Reviewed up to {moment(reviewedAt)}{leftOut ? `; ${leftOut} left out, since telling of them would put someone or an investigation in danger` : ''}.</p>
        : <p className="cg-notice cg-notice--unconfirmed cg-not-printed">Nobody has reviewed yet what this report may tell. Do not hand it over before someone has: telling of a look can put a person or an investigation in danger.</p>}
      {cutShort && <p className="govuk-body">There were more looks than one report holds: ask for a shorter time.</p>}
      <ol className="govuk-list cg-looks">
        {looks.map((look) => (
          <li key={`${look.at} ${look.decisionId}`}>
            <strong>{moment(look.at)}</strong>{look.inEmergency && <> <strong className="govuk-tag govuk-tag--red">In an emergency</strong></>}
            <span className="cg-line">{look.sentence}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="govuk-button govuk-button--secondary cg-not-printed" onClick={() => window.print()}>Print</button>
    </section>
  );
}
