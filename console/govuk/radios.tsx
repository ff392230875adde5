import type { JSX } from 'react';

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string | undefined }[];
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One of several (GOV.UK radios). */
export function Radios<Value extends string>({ name, legend, value, onChange, options, hint, error }: Props<Value>): JSX.Element {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
        {hint && <div id={`${name}-hint`} className="govuk-hint">{hint}</div>}
        {error && <p id={`${name}-error`} className="govuk-error-message"><span className="govuk-visually-hidden">Error:</span> {error}</p>}
        <div className="govuk-radios">
          {options.map((option, index) => {
            const id = index === 0 ? name : `${name}-${index + 1}`;
            return (
              <div className="govuk-radios__item" key={option.value}>
                <input className="govuk-radios__input" type="radio" id={id} name={name} value={option.value} checked={value === option.value}
                  onChange={() => onChange(option.value)} aria-describedby={option.hint ? `${id}-item-hint` : undefined} />
                <label className="govuk-label govuk-radios__label" htmlFor={id}>{option.label}</label>
                {option.hint && <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">{option.hint}</div>}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
