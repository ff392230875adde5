import { useState, type FormEvent, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { TextField } from '#console/govuk/text-field';
import { SendMessageDocument } from '#console/graph/generated/graphql';
import { PickPractitioner, type Picked } from '#console/practitioners/pick-practitioner';

/** Write to people who work with the child. */
export function WriteMessage({ childId, onSent }: { readonly childId: string; readonly onSent: () => void }): JSX.Element {
  const { send, busy, refusal } = useCommand(SendMessageDocument, (data) => data.sendMessage);
  const [to, setTo] = useState<readonly Picked[]>([]);
  const [subject, setSubject] = useState('');
  const [body, setBody] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!await send({ childId, to: to.map(({ id }) => id), subject, body, threadId: null })) return;
    setTo([]);
    setSubject('');
    setBody('');
    onSent();
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Write a message</span></summary>
      <form className="govuk-details__text" onSubmit={(event) => void submit(event)} noValidate>
        <Refused refusal={refusal} />
        <PickPractitioner id="to" label="To" picked={to} onChange={setTo} error={problemOf(refusal, 'to')} />
        <TextField id="subject" label="Subject" value={subject} onChange={setSubject} error={problemOf(refusal, 'subject')} />
        <TextField id="body" rows={5} label="Message" value={body} onChange={setBody} error={problemOf(refusal, 'body')} />
        <button className="govuk-button" disabled={busy}>Send</button>
      </form>
    </details>
  );
}
