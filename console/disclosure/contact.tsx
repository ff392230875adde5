import type { JSX } from 'react';
import type { ContactFragment } from '#console/graph/generated/graphql';
import { personInWords } from '#console/words/people';

/** Somebody, and how to reach them at work. */
export const Contact = ({ contact }: { readonly contact: ContactFragment }): JSX.Element => (
  <>
    {personInWords(contact)}
    {contact.phone && <>, <a className="govuk-link cg-phone" href={`tel:${contact.phone.replaceAll(/\s/g, '')}`}>{contact.phone}</a></>}
    {contact.email && <>, <a className="govuk-link" href={`mailto:${contact.email}`}>{contact.email}</a></>}
  </>
);
