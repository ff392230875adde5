import type { JSX } from 'react';
import type { Refusal } from '#console/commands/use-command';
import { Contact } from '#console/disclosure/contact';
import { ErrorSummary } from '#console/govuk/error-summary';

/** Why nothing was done, and what one can do about it; above the form. */
export function Refused({ refusal }: { readonly refusal: Refusal | null }): JSX.Element | null {
  if (refusal === null) return null;
  if (refusal.is === 'invalid') return <ErrorSummary problems={refusal.problems} />;
  return (
    <div className="cg-notice cg-notice--unavailable" role="alert">
      <p className="govuk-body"><strong>Nothing was done.</strong> {words(refusal)}</p>
      {refusal.is === 'not permitted' && <p className="govuk-body">Ask: <Contact contact={refusal.ask} /></p>}
    </div>
  );
}

function words(refusal: Exclude<Refusal, { readonly is: 'invalid' }>): string {
  switch (refusal.is) {
    case 'stale': return `${refusal.message} Reload the page and look again.`;
    case 'not permitted': return refusal.message;
    case 'nothing': return 'There is no such child here.';
    case 'unanswered': return 'The service did not answer. Try again: it will be done once, however often you send it.';
    default: return refusal satisfies never;
  }
}
