import type { JSX } from 'react';
import { Link } from 'react-router';
import { Notices } from '#console/disclosure/notices';
import { Contact } from '#console/disclosure/contact';
import type { Asking, Child } from '#console/pages/child/child';

/** What is not shown of the child altogether, and what one may do about it. */
export function NotShown({ child: { id, disclosure, education, health, socialCare, youthJustice }, ...asking }: { readonly child: Child } & Asking): JSX.Element {
  const said = new Set([education, health, socialCare, youthJustice].flatMap(({ notices }) => notices.map(({ label, code }) => `${code} ${label}`)));
  const further = disclosure.notices.filter(({ label, code }) => !said.has(`${code} ${label}`));
  return (
    <section aria-labelledby="not-shown">
      <h2 className="govuk-heading-m" id="not-shown">What else is not shown</h2>
      {further.length === 0 ? <p className="govuk-body">Nothing besides what the agencies’ sections say.</p> : <Notices notices={further} {...asking} />}
      <p className="govuk-body">Whom to ask: <Contact contact={disclosure.ask} /></p>
      {disclosure.canBreakGlass && (
        <p className="govuk-body">In an emergency to life or health: <Link className="govuk-link" to={`/child/${id}/emergency`}>open what is withheld</Link>, for a short time, reviewed by someone else.</p>
      )}
    </section>
  );
}
