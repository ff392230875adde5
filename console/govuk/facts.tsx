import type { JSX, ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Things and what they are (GOV.UK summary list). What has no value is left out. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null => {
  const stated = facts.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  if (stated.length === 0) return null;
  return (
    <dl className="govuk-summary-list">
      {stated.map(({ label, value }) => (
        <div className="govuk-summary-list__row" key={label}>
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Several values of one fact, one a line. */
export const Lines = ({ lines }: { readonly lines: readonly (string | null | undefined)[] }): JSX.Element | null => {
  const said = lines.filter((line) => line);
  return said.length === 0 ? null : <>{said.map((line, index) => <span className="cg-line" key={`${line}-${index}`}>{line}</span>)}</>;
};
