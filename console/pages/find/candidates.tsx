import type { JSX } from 'react';
import { Link } from 'react-router';
import type { FindChildrenQuery } from '#console/graph/generated/graphql';
import { day } from '#console/words/dates';
import { schoolInWords } from '#console/words/school';

type Found = FindChildrenQuery['children'];
type Candidate = Found['edges'][number]['node'];

const toldApartBy = ({ age, dateOfBirth, address, currentSchool, leadProfessional }: Candidate): string =>
  [
    age !== null && `${age} years old`,
    dateOfBirth && `born ${day(dateOfBirth)}`,
    address && [address.town, address.postcode].filter(Boolean).join(' '),
    currentSchool && schoolInWords(currentSchool),
    leadProfessional && `lead professional ${leadProfessional.contact.name}`,
  ].filter(Boolean).join(' · ');

/** Enough to tell them apart, and no more. */
export function Candidates({ found: { edges, pageInfo }, onMore }: { readonly found: Found; readonly onMore: () => void }): JSX.Element {
  return (
    <section aria-labelledby="found" aria-live="polite">
      <h2 className="govuk-heading-m" id="found">{edges.length === 0 ? 'Nobody found' : `${edges.length}${pageInfo.hasNextPage ? ' or more' : ''} found`}</h2>
      {edges.length === 0 && <p className="govuk-body">Check the spelling, or say less: one name and the year group’s usual birthday. A child may be here under another name, or not be shown to you; your front door can look further.</p>}
      <ol className="cg-candidates">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <h3 className="govuk-heading-s"><Link className="govuk-link" to={`/child/${node.id}`}><bdi>{node.name?.text ?? 'Name not shown'}</bdi></Link></h3>
            <p className="govuk-body">{toldApartBy(node) || 'Nothing more is shown'}</p>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && <p><button type="button" className="govuk-button govuk-button--secondary" onClick={onMore}>Show more</button></p>}
    </section>
  );
}
