import { useMemo, type JSX } from 'react';
import { useParams } from 'react-router';
import { ChildPageDocument } from '#console/graph/generated/graphql';
import { Agencies } from '#console/pages/child/agencies';
import { Around } from '#console/pages/child/around';
import { Attention } from '#console/pages/child/attention';
import { ChildHeader } from '#console/pages/child/child-header';
import { NotShown } from '#console/pages/child/not-shown';
import { useChildPage } from '#console/pages/child/use-child-page';
import { useSession } from '#console/session/use-session';
import { agencyInWords } from '#console/words/agencies';
import { moment } from '#console/words/dates';
import { purposeInWords } from '#console/words/purposes';
import { roleInWords } from '#console/words/roles';

/** For paper: what one is shown, marked on each sheet with who printed it, when and why. */
export default function SummaryPage(): JSX.Element {
  const { id = '' } = useParams();
  const { person, stated } = useSession();
  const { child, instead, askedAt, again } = useChildPage(ChildPageDocument, { id });
  const mark = useMemo(() => `${person.name}, ${roleInWords(stated.role)}, ${agencyInWords(person.agency)}; ${moment(askedAt)}; ${purposeInWords(stated.purpose)}`, [person, stated, askedAt]);
  if (!child) return instead;
  const asking = { childId: child.id, askedAt, onRetry: again };
  return (
    <div className="cg-summary">
      <p className="cg-summary__mark"><strong>Confidential.</strong> Shown to {mark}. Not to be handed on. What is withheld here is withheld for a reason.</p>
      <p className="cg-summary__tools"><button type="button" className="govuk-button" onClick={() => print()}>Print this</button></p>
      <ChildHeader child={child} />
      <Attention child={child} />
      <Around child={child} open />
      <Agencies child={child} {...asking} />
      <NotShown child={child} {...asking} />
    </div>
  );
}
