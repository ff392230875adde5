import type { JSX } from 'react';
import { ChildLink } from '#console/pages/desk/child-link';
import type { Desk } from '#console/pages/desk/use-desk';
import { categoryInWords } from '#console/words/categories';
import { day, moment } from '#console/words/dates';

const STATUS: Readonly<Record<Desk['ownAccessRequests'][number]['status'], string>> = { OPEN: 'not decided yet', GRANTED: 'granted', REFUSED: 'declined' };

/** What does not wait for the viewer's answer, and is good to know. */
export const OtherMatters = ({ desk: { messages, ownAccessRequests, childrenWithoutLead } }: { readonly desk: Desk }): JSX.Element => (
  <>
    {messages.length > 0 && (
      <section>
        <h2 className="govuk-heading-m">Unread messages ({messages.length})</h2>
        <ul className="govuk-list govuk-list--bullet">
          {messages.map(({ id, from, child, sentAt }) => <li key={id}>From {from.name} about <ChildLink child={child} part="/messages" /> ({moment(sentAt)})</li>)}
        </ul>
      </section>
    )}
    <section>
      <h2 className="govuk-heading-m">What you asked for</h2>
      {ownAccessRequests.length === 0 && <p className="govuk-body">You have not asked for access.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {ownAccessRequests.map(({ id, child, what, status, until, note, categories, since }) => (
          <li key={id}>
            <ChildLink child={child} />: <bdi>{what}</bdi> (asked {day(since)}) – <strong>{STATUS[status]}</strong>
            {categories.length > 0 ? `: ${categories.map(categoryInWords).join(', ')}` : ''}{until ? `, until ${day(until)}` : ''}{note ? <>. “<bdi>{note}</bdi>”</> : ''}
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h2 className="govuk-heading-m">Your children without a lead professional</h2>
      {childrenWithoutLead.edges.length === 0
        ? <p className="govuk-body">None that several agencies know.</p>
        : <ul className="govuk-list govuk-list--bullet">{childrenWithoutLead.edges.map(({ node }) => <li key={node.id}><ChildLink child={node} part="/people" /></li>)}</ul>}
      {childrenWithoutLead.pageInfo.hasNextPage && <p className="govuk-body">There are more: see the registers.</p>}
    </section>
  </>
);
