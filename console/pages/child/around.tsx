import type { JSX } from 'react';
import { Contact } from '#console/disclosure/contact';
import type { Child } from '#console/pages/child/child';
import { day, moment } from '#console/words/dates';

/** Who is around the child? The lead professional first. */
export function Around({ child: { leadProfessional, involvements }, open = false }: { readonly child: Child; readonly open?: boolean }): JSX.Element {
  const current = (involvements ?? []).filter(({ until }) => !until);
  return (
    <section aria-labelledby="around">
      <h2 className="govuk-heading-m" id="around">Who is around the child</h2>
      <p className="govuk-body">
        <strong>Lead professional:</strong>{' '}
        {leadProfessional ? <><Contact contact={leadProfessional.contact} /> (since {day(leadProfessional.since)})</> : 'nobody is shown here'}
      </p>
      {leadProfessional?.cover && <p className="govuk-body"><strong>Stands in{leadProfessional.coverUntil ? ` until ${moment(leadProfessional.coverUntil)}` : ''}:</strong> <Contact contact={leadProfessional.cover} /></p>}
      {current.length > 0 && (
        <details className="govuk-details" open={open}>
          <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{current.length} {current.length === 1 ? 'person works' : 'people work'} with the child now</span></summary>
          <div className="govuk-details__text">
            <ul className="govuk-list">{current.map(({ id, practitioner }) => <li key={id}><Contact contact={practitioner} /></li>)}</ul>
          </div>
        </details>
      )}
    </section>
  );
}
