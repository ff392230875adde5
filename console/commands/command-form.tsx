import type { JSX, ReactNode } from 'react';
import { Refused } from '#console/commands/refused';
import type { Refusal } from '#console/commands/use-command';

interface Props {
  /** Of this form among all of the page; its fields' ids begin with it. */
  readonly name: string;
  /** What one opens it by. */
  readonly opens: string;
  /** What its button does. */
  readonly action: string;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly onSubmit: () => void;
  readonly onLookAgain: () => void;
  readonly children: ReactNode;
}

/** The id of the field in which an input's path is entered. */
export const fieldId = (form: string, path: string): string => `${form}-${path.replaceAll('.', '-')}`;

/** A form that one opens where it belongs; what is wrong stands above it and beside each field. */
export const CommandForm = ({ name, opens, action, busy, refusal, onSubmit, onLookAgain, children }: Props): JSX.Element => (
  <details className="govuk-details">
    <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{opens}</span></summary>
    <form className="govuk-details__text" noValidate onSubmit={(event) => { event.preventDefault(); onSubmit(); }}>
      <Refused refusal={refusal} fieldOf={(path) => fieldId(name, path)} onLookAgain={onLookAgain} />
      {children}
      <button className="govuk-button" disabled={busy}>{action}</button>
    </form>
  </details>
);
