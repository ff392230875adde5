import { useState, type JSX } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useCommand } from '#console/commands/use-command';
import { Contact } from '#console/disclosure/contact';
import { BreakGlassDocument, EmergencyPageDocument } from '#console/graph/generated/graphql';
import { ChildFrame } from '#console/pages/child/child-frame';
import { useChildPage } from '#console/pages/child/use-child-page';
import { ConfirmStep } from '#console/pages/emergency/confirm-step';
import { ReasonStep } from '#console/pages/emergency/reason-step';
import { useSession } from '#console/session/use-session';

/** Open what is withheld, on vital interests: say why, then say that one means it. */
export default function EmergencyPage(): JSX.Element {
  const { id = '' } = useParams();
  const { openEmergency } = useSession();
  const navigate = useNavigate();
  const { child, instead } = useChildPage(EmergencyPageDocument, { id });
  const { send, busy, refusal } = useCommand(BreakGlassDocument, (data) => data.breakGlass);
  const [reason, setReason] = useState('');
  const [confirming, setConfirming] = useState(false);
  if (!child) return instead;

  const open = async (): Promise<void> => {
    const opened = await send({ childId: child.id, reason });
    if (!opened) return setConfirming(false);
    openEmergency({ childId: child.id, until: opened.until, reviewBy: opened.reviewBy });
    return navigate(`/child/${child.id}`);
  };
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="Emergency">
      {!child.disclosure.canBreakGlass && <p className="govuk-body">This cannot be opened to you. If a child is in danger now, ring 999. Ask: <Contact contact={child.disclosure.ask} /></p>}
      {child.disclosure.canBreakGlass && (confirming
        ? <ConfirmStep reason={reason} busy={busy} onOpen={() => void open()} onBack={() => setConfirming(false)} />
        : <ReasonStep reason={reason} onChange={setReason} ask={child.disclosure.ask} refusal={refusal} onGoOn={() => setConfirming(true)} />)}
    </ChildFrame>
  );
}
