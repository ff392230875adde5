import type { JSX } from 'react';

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Several of several (GOV.UK checkboxes, small). */
export const Checkboxes = ({ name, legend, chosen, onChange, options }: Props): JSX.Element => (
  <div className="govuk-form-group">
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {options.map(({ value, label }) => (
          <div className="govuk-checkboxes__item" key={value}>
            <input className="govuk-checkboxes__input" type="checkbox" id={`${name}-${value}`} checked={chosen.includes(value)}
              onChange={() => onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])} />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${name}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  </div>
);
