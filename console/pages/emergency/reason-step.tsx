import { useState, type FormEvent, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, type Refusal } from '#console/commands/use-command';
import { Contact } from '#console/disclosure/contact';
import { ErrorSummary } from '#console/govuk/error-summary';
import { TextField } from '#console/govuk/text-field';
import type { ContactFragment } from '#console/graph/generated/graphql';

interface Props {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly ask: ContactFragment;
  readonly refusal: Refusal | null;
  readonly onGoOn: () => void;
}

const MISSING = 'Say what has happened, and why life or health depends on it';

/** The first step: why. */
export function ReasonStep({ reason, onChange, ask, refusal, onGoOn }: Props): JSX.Element {
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') return setMissing(true);
    onGoOn();
  };
  return (
    <form onSubmit={submit} noValidate>
      {missing ? <ErrorSummary problems={[{ path: 'reason', message: MISSING }]} /> : <Refused refusal={refusal} />}
      <p className="govuk-body"><strong>Step 1 of 2.</strong> In an emergency to life or health you may open what is withheld, for a short time. If there is time to ask, ask first: <Contact contact={ask} /></p>
      <TextField id="reason" rows={5} label="What has happened, and why does life or health depend on it?" hint="The lead professional is told at once, and someone of another chain of command reviews it within days"
        value={reason} onChange={onChange} error={missing ? MISSING : problemOf(refusal, 'reason')} />
      <button className="govuk-button">Go on</button>
    </form>
  );
}
