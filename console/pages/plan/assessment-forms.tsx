import { useState, type JSX } from 'react';
import { CommandForm } from '#console/commands/command-form';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Radios } from '#console/govuk/radios';
import { Select } from '#console/govuk/select';
import { TextField } from '#console/govuk/text-field';
import { type AssessmentDomain, type AssessmentEntryKind, CompleteAssessmentDocument, SignAssessmentDocument, type SignatureCapacity, StartAssessmentDocument, WriteAssessmentDocument } from '#console/graph/generated/graphql';
import type { PlannedChild } from '#console/pages/plan/plan-page';
import { DOMAINS, ENTRY_KINDS } from '#console/words/domains';

interface Props {
  readonly childId: string;
  readonly onDone: (what: string) => () => void;
  readonly onLookAgain: () => void;
}

interface OfAssessment extends Props {
  readonly assessment: NonNullable<PlannedChild['assessment']>;
}

/** What can be done with the assessment as it stands: one under way is written, signed and completed; else a new one is started. */
export const AssessmentForms = ({ assessment, ...props }: Props & { readonly assessment: PlannedChild['assessment'] }): JSX.Element =>
  assessment && !assessment.completedAt
    ? <><Write {...props} assessment={assessment} /><Sign {...props} assessment={assessment} /><Complete {...props} assessment={assessment} /></>
    : <Start {...props} follows={assessment !== null} />;

function Start({ childId, follows, onDone, onLookAgain }: Props & { readonly follows: boolean }): JSX.Element {
  const { send, busy, refusal } = useCommand(StartAssessmentDocument, (data) => data.startAssessment);
  const start = async (): Promise<void> => {
    if (await send({ childId })) onDone(follows ? 'The assessment is begun, with what the last one says' : 'The assessment is begun')();
  };
  return (
    <>
      <Refused refusal={refusal} onLookAgain={onLookAgain} />
      <button type="button" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void start()}>Start a {follows ? 'new ' : ''}common assessment</button>
    </>
  );
}

const DOMAIN_OPTIONS = Object.entries(DOMAINS).map(([value, label]) => ({ value, label }));
const KIND_OPTIONS = Object.entries(ENTRY_KINDS).map(([value, label]) => ({ value: value as AssessmentEntryKind, label }));

/** One entry at a time: what was said of this domain before, by the same voice, is written over. */
function Write({ childId, assessment, onDone, onLookAgain }: OfAssessment): JSX.Element {
  const { send, busy, refusal } = useCommand(WriteAssessmentDocument, (data) => data.writeAssessment);
  const [domain, setDomain] = useState<AssessmentDomain>('HEALTH');
  const [kind, setKind] = useState<AssessmentEntryKind>('STRENGTH');
  const [words, setWords] = useState('');
  const before = assessment.entries.find((entry) => entry.domain === domain && entry.kind === kind);
  const write = async (): Promise<void> => {
    if (!await send({ childId, assessmentId: assessment.id, version: assessment.version, entries: [{ domain, kind, words }] })) return;
    setWords('');
    onDone(`${DOMAINS[domain]} is written down`)();
  };
  return (
    <CommandForm name="write" opens="Write a strength, a need or what was said" action="Write it down" busy={busy} refusal={refusal} onSubmit={() => void write()} onLookAgain={onLookAgain}>
      <Select id="write-domain" label="About what?" value={domain} onChange={(value) => setDomain(value as AssessmentDomain)} options={DOMAIN_OPTIONS} />
      <Radios name="write-kind" legend="What is it?" value={kind} onChange={setKind} options={KIND_OPTIONS} />
      {before && <p className="govuk-inset-text">It says now: “<bdi>{before.words}</bdi>”. What you write takes its place.</p>}
      <TextField id="write-entries-0-words" rows={4} label="In the words of who says it" value={words} onChange={setWords} error={problemOf(refusal, 'entries.0.words')} />
    </CommandForm>
  );
}

const CAPACITIES: readonly { readonly value: SignatureCapacity; readonly label: string }[] = [{ value: 'CHILD', label: 'The child' }, { value: 'PARENT_CARER', label: 'A parent or carer' }, { value: 'PRACTITIONER', label: 'A practitioner' }];

function Sign({ childId, assessment, onDone, onLookAgain }: OfAssessment): JSX.Element {
  const { send, busy, refusal } = useCommand(SignAssessmentDocument, (data) => data.signAssessment);
  const [capacity, setCapacity] = useState<SignatureCapacity>('CHILD');
  const [agrees, setAgrees] = useState<'yes' | 'no'>('yes');
  const [name, setName] = useState('');
  const [comment, setComment] = useState('');
  const sign = async (): Promise<void> => {
    if (!await send({ childId, assessmentId: assessment.id, version: assessment.version, capacity, agrees: agrees === 'yes', name, comment: comment.trim() || null })) return;
    setName('');
    setComment('');
    onDone('The signature is recorded')();
  };
  return (
    <CommandForm name="sign" opens="Record a signature" action="Record the signature" busy={busy} refusal={refusal} onSubmit={() => void sign()} onLookAgain={onLookAgain}>
      <Radios name="sign-capacity" legend="Who read it?" value={capacity} onChange={setCapacity} options={CAPACITIES} />
      <TextField id="sign-name" label="Their name" value={name} onChange={setName} error={problemOf(refusal, 'name')} />
      <Radios name="sign-agrees" legend="Do they agree with what it says, and that it is shared as the consents say?" value={agrees} onChange={setAgrees} options={[{ value: 'yes', label: 'They agree' }, { value: 'no', label: 'They do not agree' }]} />
      <TextField id="sign-comment" rows={3} label="What do they want to have added?" value={comment} onChange={setComment} error={problemOf(refusal, 'comment')} />
    </CommandForm>
  );
}

function Complete({ childId, assessment, onDone, onLookAgain }: OfAssessment): JSX.Element {
  const { send, busy, refusal } = useCommand(CompleteAssessmentDocument, (data) => data.completeAssessment);
  const complete = async (): Promise<void> => {
    if (await send({ childId, assessmentId: assessment.id, version: assessment.version })) onDone('The assessment is complete')();
  };
  return (
    <>
      <Refused refusal={refusal} fieldOf={() => 'complete'} onLookAgain={onLookAgain} />
      <button type="button" id="complete" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void complete()}>Complete the assessment</button>
    </>
  );
}
