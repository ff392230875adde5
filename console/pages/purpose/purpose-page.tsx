import { useState, type FormEvent, type JSX } from 'react';
import { PageTitle } from '#console/frame/page-title';
import { Radios } from '#console/govuk/radios';
import { ErrorSummary } from '#console/govuk/error-summary';
import type { SignedIn } from '#console/session/session-state';
import type { StatedPurpose } from '#console/session/stated-purpose';
import { purposeHint, purposeInWords } from '#console/words/purposes';
import { roleInWords } from '#console/words/roles';
import { capitalised } from '#console/words/in-words';

interface Props {
  readonly person: SignedIn;
  readonly onState: (stated: StatedPurpose) => void;
}

/** Why do you look? Asked before anything is shown, and once more when one wants to look for another reason. */
export function PurposePage({ person, onState }: Props): JSX.Element {
  const [only] = person.roles;
  const [role, setRole] = useState(person.roles.length === 1 ? only?.role : undefined);
  const [purpose, setPurpose] = useState<string>();
  const [missing, setMissing] = useState(false);
  const purposes = person.roles.find((mine) => mine.role === role)?.purposes ?? [];
  const chosen = purpose !== undefined && purposes.includes(purpose) ? purpose : purposes.length === 1 ? purposes[0] : undefined;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (role && chosen) onState({ role, purpose: chosen });
    else setMissing(true);
  };

  return (
    <form onSubmit={submit} noValidate>
      {missing && <ErrorSummary problems={[{ path: role ? 'purpose' : 'role', message: role ? 'Say why you are looking' : 'Say in which role you are here' }]} />}
      <PageTitle tab="Why are you looking?">Why are you looking?</PageTitle>
      <p className="govuk-body">It decides what you are shown, together with the records of your work with the child. It is kept with everything you look at.</p>
      {person.roles.length > 1 && (
        <Radios name="role" legend="In which role are you here?" value={role} onChange={setRole} options={person.roles.map((mine) => ({ value: mine.role, label: capitalised(roleInWords(mine.role)) }))} />
      )}
      {purposes.length > 0 && (
        <Radios name="purpose" legend="I am looking …" value={chosen} onChange={setPurpose} error={missing && !chosen ? 'Say why you are looking' : undefined}
          options={purposes.map((value) => ({ value, label: `… ${purposeInWords(value)}`, hint: purposeHint(value) }))} />
      )}
      {purposes.length === 0 && role !== undefined && <p className="govuk-body">Your role has no purpose for which children’s records are shown.</p>}
      <button className="govuk-button">Continue</button>
    </form>
  );
}
