import { useEffect, useRef, type JSX } from 'react';

interface Props {
  readonly reason: string;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** The second step: one reads what one wrote, and means it. */
export function ConfirmStep({ reason, busy, onOpen, onBack }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby="confirm">
      <h2 className="govuk-heading-m" id="confirm" tabIndex={-1} ref={heading}>Step 2 of 2: do you mean it?</h2>
      <blockquote className="govuk-inset-text"><bdi>{reason}</bdi></blockquote>
      <ul className="govuk-list govuk-list--bullet">
        <li>What is withheld of this child opens to you, for an hour at most, and closes by itself.</li>
        <li>Your name, these words and all you look at go on the record.</li>
        <li>The lead professional is told now. Someone else reviews whether it was right.</li>
      </ul>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button govuk-button--warning" onClick={onOpen} disabled={busy}>Open it now</button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onBack} disabled={busy}>Go back</button>
      </div>
    </section>
  );
}
