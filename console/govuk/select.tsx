import type { JSX } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many (GOV.UK select). */
export const Select = ({ id, label, hint, value, onChange, options }: Props): JSX.Element => (
  <div className="govuk-form-group">
    <label className="govuk-label govuk-label--s" htmlFor={id}>{label}</label>
    {hint && <div id={`${id}-hint`} className="govuk-hint">{hint}</div>}
    <select className="govuk-select" id={id} value={value} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  </div>
);
