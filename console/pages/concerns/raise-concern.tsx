import { useState, type FormEvent, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { ErrorSummary, type Problem } from '#console/govuk/error-summary';
import { Radios } from '#console/govuk/radios';
import { TextField } from '#console/govuk/text-field';
import { type ConcernBasis, type ConcernLevel, RaiseConcernDocument } from '#console/graph/generated/graphql';

interface Draft {
  readonly level?: ConcernLevel;
  readonly basis?: ConcernBasis;
  readonly seen: string;
  readonly familyKnows?: 'yes' | 'no';
  readonly reviewOn: string;
}

const missing = ({ level, basis, seen, familyKnows, reviewOn }: Draft): readonly Problem[] => [
  ...(level ? [] : [{ path: 'level', message: 'Say how worried you are' }]),
  ...(basis ? [] : [{ path: 'basis', message: 'Say what it rests on' }]),
  ...(seen.trim() ? [] : [{ path: 'seen', message: 'Say what was seen or heard' }]),
  ...(familyKnows ? [] : [{ path: 'familyKnows', message: 'Say whether the family knows' }]),
  ...(reviewOn ? [] : [{ path: 'reviewOn', message: 'Say when it is looked at again' }]),
];

/** An early warning, below any threshold. */
export function RaiseConcern({ childId, onRaised }: { readonly childId: string; readonly onRaised: () => void }): JSX.Element {
  const { send, busy, refusal } = useCommand(RaiseConcernDocument, (data) => data.raiseConcern);
  const [draft, setDraft] = useState<Draft>({ seen: '', reviewOn: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const wrong = (path: string): string | undefined => problems.find((problem) => problem.path === path)?.message ?? problemOf(refusal, path);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblems(missing(draft));
    const { level, basis, seen, familyKnows, reviewOn } = draft;
    if (!level || !basis || !familyKnows || missing(draft).length > 0) return;
    if (await send({ childId, level, basis, seen, familyKnows: familyKnows === 'yes', reviewOn })) {
      setDraft({ seen: '', reviewOn: '' });
      onRaised();
    }
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Raise a concern</span></summary>
      <form className="govuk-details__text" onSubmit={(event) => void submit(event)} noValidate>
        {problems.length > 0 ? <ErrorSummary problems={problems} /> : <Refused refusal={refusal} />}
        <p className="govuk-body">Others see that there is one as far as they may; what you write, only those who may see that. If the child is in danger now, ring instead.</p>
        <Radios name="level" legend="How worried are you?" value={draft.level} onChange={(level) => set({ level })} error={wrong('level')}
          options={[{ value: 'GREEN', label: 'Green', hint: 'Worth noting' }, { value: 'AMBER', label: 'Amber', hint: 'Worth watching, and a word with others' }, { value: 'RED', label: 'Red', hint: 'Something should be done now' }]} />
        <Radios name="basis" legend="What does it rest on?" value={draft.basis} onChange={(basis) => set({ basis })} error={wrong('basis')}
          options={[{ value: 'SEEN', label: 'I saw it' }, { value: 'TOLD_BY_CHILD', label: 'The child told me' }, { value: 'TOLD_BY_FAMILY', label: 'The family told me' }, { value: 'TOLD_BY_OTHER', label: 'Someone else told me' }]} />
        <TextField id="seen" rows={4} label="What was seen or heard?" hint="Fact apart from opinion" value={draft.seen} onChange={(seen) => set({ seen })} error={wrong('seen')} />
        <Radios name="familyKnows" legend="Does the family know that you raise it?" value={draft.familyKnows} onChange={(familyKnows) => set({ familyKnows })} error={wrong('familyKnows')}
          options={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]} />
        <TextField id="reviewOn" type="date" width={10} label="When is it looked at again?" hint="Within a year" value={draft.reviewOn} onChange={(reviewOn) => set({ reviewOn })} error={wrong('reviewOn')} />
        <button className="govuk-button" disabled={busy}>Raise the concern</button>
      </form>
    </details>
  );
}
