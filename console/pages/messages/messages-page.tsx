import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import { Notices } from '#console/disclosure/notices';
import { Done } from '#console/govuk/done';
import { MessagesPageDocument } from '#console/graph/generated/graphql';
import { ChildFrame } from '#console/pages/child/child-frame';
import { useChildPage } from '#console/pages/child/use-child-page';
import { Thread } from '#console/pages/messages/thread';
import { WriteMessage } from '#console/pages/messages/write-message';

/** What practitioners write to each other about the child. */
export default function MessagesPage(): JSX.Element {
  const { id = '' } = useParams();
  const { child, instead, askedAt, again } = useChildPage(MessagesPageDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  if (!child) return instead;
  const after = (what: string) => (): void => {
    setDone(what);
    again();
  };
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="Messages">
      {done && <Done title={done} />}
      {child.messages === null ? <p className="govuk-body">Not shown to you.</p> : child.messages.length === 0 ? <p className="govuk-body">No message to or from you about this child.</p>
        : child.messages.map((thread) => <Thread key={thread.id} childId={child.id} thread={thread} onDone={after} />)}
      <WriteMessage childId={child.id} onSent={after('The message is sent')} />
      <Notices childId={child.id} notices={child.disclosure.notices} askedAt={askedAt} onRetry={again} />
    </ChildFrame>
  );
}
