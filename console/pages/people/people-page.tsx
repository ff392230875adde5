import { useState, type JSX } from 'react';
import { Link, useParams } from 'react-router';
import { Contact } from '#console/disclosure/contact';
import { Notices } from '#console/disclosure/notices';
import { Done } from '#console/govuk/done';
import { PeoplePageDocument, type PeoplePageQuery } from '#console/graph/generated/graphql';
import { ChildFrame } from '#console/pages/child/child-frame';
import { useChildPage } from '#console/pages/child/use-child-page';
import { LeadForms } from '#console/pages/people/lead-forms';
import { LetSee } from '#console/pages/people/let-see';
import { PeoplePicture } from '#console/pages/people/people-picture';
import { PeopleTable } from '#console/pages/people/people-table';
import { day, moment } from '#console/words/dates';

type Child = NonNullable<PeoplePageQuery['child']>;

/** Who is involved: drawn, and listed. */
export default function PeoplePage(): JSX.Element {
  const { id = '' } = useParams();
  const { child, instead, askedAt, again } = useChildPage(PeoplePageDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  if (!child) return instead;
  const { leadProfessional, involvements, disclosure, accessGrants } = child;
  const forms = {
    childId: child.id, onLookAgain: again,
    onDone: (what: string): void => {
      setDone(what);
      again();
    },
  };
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="People">
      {done && <Done title={done} />}
      <p className="govuk-body-l"><strong>Lead professional:</strong> {leadProfessional ? <><Contact contact={leadProfessional.contact} />, since {day(leadProfessional.since)}</> : 'nobody is shown here'}</p>
      {leadProfessional?.cover && <p className="govuk-body"><strong>Standing in</strong>{leadProfessional.coverUntil ? ` until ${moment(leadProfessional.coverUntil)}` : ''}: <Contact contact={leadProfessional.cover} /></p>}
      <LeadForms {...forms} lead={leadProfessional} />
      {involvements && involvements.length > 0
        ? <><PeoplePicture childName={child.name?.text ?? 'The child'} lead={leadProfessional?.contact ?? null} involvements={involvements} /><PeopleTable involvements={involvements} /></>
        : <p className="govuk-body">Nobody else is shown to you.</p>}
      {accessGrants && <LetSee {...forms} grants={accessGrants} />}
      <Family child={child} />
      <h2 className="govuk-heading-m">Who is not shown</h2>
      {disclosure.notices.length === 0 ? <p className="govuk-body">Nobody is withheld from this page.</p> : <Notices childId={child.id} notices={disclosure.notices} askedAt={askedAt} onRetry={again} />}
    </ChildFrame>
  );
}

const Family = ({ child: { household, siblings } }: { readonly child: Child }): JSX.Element => (
  <>
    <h2 className="govuk-heading-m">Family and household</h2>
    {!household && !siblings && <p className="govuk-body">Not shown to you.</p>}
    <ul className="govuk-list govuk-list--bullet">
      {household?.map(({ name, relationship, livesWithChild, parentalResponsibility }) => (
        <li key={name + relationship}><bdi>{name}</bdi>, {relationship}{parentalResponsibility ? ', holds parental responsibility' : ''}{livesWithChild ? ', lives with the child' : ', lives elsewhere'}</li>
      ))}
      {siblings?.map((sibling) => (
        <li key={sibling.id}><Link className="govuk-link" to={`/child/${sibling.id}`}><bdi>{sibling.name?.text ?? 'Name not shown'}</bdi></Link>{sibling.age !== null ? `, ${sibling.age} years old` : ''}, child of the same household</li>
      ))}
    </ul>
  </>
);
