import { useState, type FormEvent, type JSX } from 'react';
import { useLocation, useParams } from 'react-router';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Contact } from '#console/disclosure/contact';
import { Done } from '#console/govuk/done';
import { TextField } from '#console/govuk/text-field';
import { AskPageDocument, RequestAccessDocument } from '#console/graph/generated/graphql';
import { ChildFrame } from '#console/pages/child/child-frame';
import { useChildPage } from '#console/pages/child/use-child-page';

/** Ask whoever may decide to see what is withheld. */
export default function AskPage(): JSX.Element {
  const { id = '' } = useParams();
  const { state } = useLocation() as { readonly state: { readonly what?: string } | null };
  const { child, instead } = useChildPage(AskPageDocument, { id });
  const { send, busy, refusal } = useCommand(RequestAccessDocument, (data) => data.requestAccess);
  const [what, setWhat] = useState(state?.what ?? '');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<Awaited<ReturnType<typeof send>>>(null);
  if (!child) return instead;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(await send({ childId: child.id, what, reason }));
  };
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="Ask for access">
      <Refused refusal={refusal} />
      {asked
        ? <Done title="Your request was sent"><p className="govuk-body">To: <Contact contact={asked.asked} />. Nothing more is shown until they decide.</p></Done>
        : (
          <form onSubmit={(event) => void submit(event)} noValidate>
            <p className="govuk-body">Whom this goes to: <Contact contact={child.disclosure.ask} />. If it cannot wait, ring.</p>
            <TextField id="what" label="What do you need to see?" hint="As little as will do" value={what} onChange={setWhat} error={problemOf(refusal, 'what')} />
            <TextField id="reason" label="Why do you need it?" hint="For the one who decides; it is kept on the record" rows={4} value={reason} onChange={setReason} error={problemOf(refusal, 'reason')} />
            <button className="govuk-button" disabled={busy}>Ask for access</button>
          </form>
        )}
    </ChildFrame>
  );
}
