import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import { Notices } from '#console/disclosure/notices';
import { Done } from '#console/govuk/done';
import { ConsentPageDocument } from '#console/graph/generated/graphql';
import { ChildFrame } from '#console/pages/child/child-frame';
import { useChildPage } from '#console/pages/child/use-child-page';
import { RecordConsent } from '#console/pages/consent/record-consent';
import { Statement } from '#console/pages/consent/statement';

/** What the child and the family have said about sharing. Nothing is ever taken out. */
export default function ConsentPage(): JSX.Element {
  const { id = '' } = useParams();
  const { child, instead, askedAt, again } = useChildPage(ConsentPageDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  if (!child) return instead;
  const after = (what: string) => (): void => {
    setDone(what);
    again();
  };
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="Consent">
      {done && <Done title={done} />}
      <p className="govuk-body">A statement of consent is one thing, the law under which agencies may share another: where a child is in danger, the law may allow what a family refuses.</p>
      {child.consents === null ? <p className="govuk-body">Not shown to you.</p> : child.consents.length === 0 ? <p className="govuk-body">Nobody has said anything about sharing.</p>
        : child.consents.map((statement) => <Statement key={statement.id} childId={child.id} statement={statement} onDone={after} />)}
      <Notices childId={child.id} notices={child.disclosure.notices} askedAt={askedAt} onRetry={again} />
      <RecordConsent childId={child.id} onDone={after('The statement is recorded, and in force')} />
    </ChildFrame>
  );
}
