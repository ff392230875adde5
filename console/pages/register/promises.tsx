import type { JSX } from 'react';

interface Props {
  readonly promises: readonly { readonly id: string; readonly label: string }[];
  readonly version: string | undefined;
}

/** What is proved of all rules together, over every combination of facts there can be. */
export const Promises = ({ promises, version }: Props): JSX.Element => (
  <section aria-labelledby="promises">
    <h2 className="govuk-heading-m" id="promises">What all rules together promise</h2>
    <p className="govuk-body">Proved over every combination of facts there can be, each time a rule changes; a policy that breaks one is not loaded.</p>
    <ul className="govuk-list govuk-list--bullet">{promises.map(({ id, label }) => <li key={id}><strong>{id}</strong> {label}</li>)}</ul>
    {version && <p className="govuk-body-s">Version <code>{version.slice(0, 16)}</code>, signed by its author and by someone else who approved it.</p>}
  </section>
);
