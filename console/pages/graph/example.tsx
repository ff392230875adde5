import { useState, type JSX } from 'react';
import { capitalised, inWords } from '#console/words/in-words';

/** An operation to begin with, to be copied. */
export function Example({ example: { name, text } }: { readonly example: { readonly name: string; readonly text: string } }): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false));
  const title = capitalised(inWords(name));
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{title}</span></summary>
      <div className="govuk-details__text">
        <pre className="cg-code" tabIndex={0} role="region" aria-label={title}><code>{text}</code></pre>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={copy}>Copy<span className="govuk-visually-hidden"> {title}</span></button>
        <span role="status" className="cg-quiet">{copied && ' Copied'}</span>
      </div>
    </details>
  );
}
