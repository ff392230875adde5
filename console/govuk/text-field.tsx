import type { JSX } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'search' | 'date';
  readonly rows?: number;
  readonly width?: 10 | 20;
}

/** One line or several of text (GOV.UK text input, textarea). Nothing is suggested from what others typed here. */
export function TextField({ id, label, hint, error, value, onChange, type = 'text', rows, width }: Props): JSX.Element {
  const field = {
    id, value, autoComplete: 'off', dir: 'auto',
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>{label}</label>
      {hint && <div id={`${id}-hint`} className="govuk-hint">{hint}</div>}
      {error && <p id={`${id}-error`} className="govuk-error-message"><span className="govuk-visually-hidden">Error:</span> {error}</p>}
      {rows
        ? <textarea className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`} rows={rows} {...field} />
        : <input className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${error ? ' govuk-input--error' : ''}`} type={type} spellCheck={false} {...field} />}
    </div>
  );
}
