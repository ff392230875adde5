import type { JSX } from 'react';
import type { Refusal } from '#console/commands/use-command';
import { Contact } from '#console/disclosure/contact';
import { ErrorSummary } from '#console/govuk/error-summary';

interface Props {
  readonly refusal: Refusal | null;
  /** The id of the field that an input's path is entered in, where it is not the path. */
  readonly fieldOf?: (path: string) => string;
  /** Reads what the form is about anew, and leaves what was entered. */
  readonly onLookAgain?: () => void;
}

/** Why nothing was done, and what one can do about it; above the form. */
export function Refused({ refusal, fieldOf = (path) => path, onLookAgain }: Props): JSX.Element | null {
  if (refusal === null) return null;
  if (refusal.is === 'invalid') return <ErrorSummary key={refusal.attempt} problems={refusal.problems.map(({ path, message }) => ({ path: fieldOf(path), message }))} />;
  return (
    <div className="cg-notice cg-notice--unavailable" role="alert">
      <p className="govuk-body"><strong>Nothing was done.</strong> {words(refusal, onLookAgain !== undefined)}</p>
      {refusal.is === 'stale' && onLookAgain && <p className="govuk-body">What you entered is kept. <button type="button" className="cg-link-button" onClick={onLookAgain}>Look at it as it is now</button>, and send yours again if it still holds.</p>}
      {refusal.is === 'not permitted' && <p className="govuk-body">Ask: <Contact contact={refusal.ask} /></p>}
    </div>
  );
}

function words(refusal: Exclude<Refusal, { readonly is: 'invalid' }>, canLookAgain: boolean): string {
  switch (refusal.is) {
    case 'stale': return canLookAgain ? refusal.message : `${refusal.message} Reload the page and look again.`;
    case 'not permitted': return refusal.message;
    case 'nothing': return 'There is no such child here.';
    case 'unanswered': return 'The service did not answer. Try again: it will be done once, however often you send it.';
    default: return refusal satisfies never;
  }
}
