import { useState, type FormEvent, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Checkboxes } from '#console/govuk/checkboxes';
import { Radios } from '#console/govuk/radios';
import { TextField } from '#console/govuk/text-field';
import { type ConsentCapacity, RecordConsentDocument } from '#console/graph/generated/graphql';
import { agencyInWords } from '#console/words/agencies';
import { categories } from '#console/words/categories';
import { capitalised } from '#console/words/in-words';

const AGENCIES = ['education', 'health', 'social_care', 'yot', 'police', 'housing', 'voluntary'].map((value) => ({ value, label: capitalised(agencyInWords(value)) }));
const CATEGORIES = categories.map(({ id, label }) => ({ value: id, label: capitalised(label) }));

interface Draft {
  readonly outcome?: 'GIVEN' | 'REFUSED';
  readonly capacity?: ConsentCapacity;
  readonly givenBy: string;
  readonly evidence: string;
  readonly explainedTo: string;
  readonly until: string;
  readonly fromAgencies: readonly string[];
  readonly toAgencies: readonly string[];
  readonly categories: readonly string[];
}

const EMPTY: Draft = { givenBy: '', evidence: '', explainedTo: '', until: '', fromAgencies: [], toAgencies: [], categories: [] };

/** Record what somebody said about sharing. */
export function RecordConsent({ childId, onDone }: { readonly childId: string; readonly onDone: () => void }): JSX.Element {
  const { send, busy, refusal } = useCommand(RecordConsentDocument, (data) => data.recordConsent);
  const [draft, setDraft] = useState(EMPTY);
  const [missing, setMissing] = useState(false);
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const { outcome, capacity, until, ...words } = draft;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(!outcome || !capacity);
    if (!outcome || !capacity) return;
    if (await send({ childId, outcome, capacity, ...words, purposes: [], until: until ? `${until}T23:59:59.000Z` : null })) {
      setDraft(EMPTY);
      onDone();
    }
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Record a statement</span></summary>
      <form className="govuk-details__text" onSubmit={(event) => void submit(event)} noValidate>
        <Refused refusal={refusal} />
        <Radios name="outcome" legend="What was said?" value={outcome} onChange={(said) => set({ outcome: said })} error={missing && !outcome ? 'Say what was said' : undefined} options={[{ value: 'GIVEN', label: 'They agree' }, { value: 'REFUSED', label: 'They refuse' }]} />
        <TextField id="givenBy" label="Who said it?" value={draft.givenBy} onChange={(givenBy) => set({ givenBy })} error={problemOf(refusal, 'givenBy')} />
        <Radios name="capacity" legend="By what right?" value={capacity} onChange={(right) => set({ capacity: right })} error={missing && !capacity ? 'Say by what right' : undefined}
          options={[{ value: 'CHILD', label: 'The child, who understands it' }, { value: 'PARENTAL_RESPONSIBILITY', label: 'Someone with parental responsibility' }, { value: 'LOCAL_AUTHORITY', label: 'The local authority' }, { value: 'COURT', label: 'A court' }]} />
        <Checkboxes name="fromAgencies" legend="Who may share? (none ticked: every agency)" chosen={draft.fromAgencies} onChange={(fromAgencies) => set({ fromAgencies })} options={AGENCIES} />
        <Checkboxes name="toAgencies" legend="Who may be told? (none ticked: every agency)" chosen={draft.toAgencies} onChange={(toAgencies) => set({ toAgencies })} options={AGENCIES} />
        <Checkboxes name="categories" legend="About what? (none ticked: everything)" chosen={draft.categories} onChange={(chosen) => set({ categories: chosen })} options={CATEGORIES} />
        <TextField id="until" type="date" width={10} label="Until when?" hint="Left empty: until it is withdrawn" value={until} onChange={(day) => set({ until: day })} error={problemOf(refusal, 'until')} />
        <TextField id="evidence" label="What shows that it was said?" hint="A signed form, a note of a visit" value={draft.evidence} onChange={(evidence) => set({ evidence })} error={problemOf(refusal, 'evidence')} />
        <TextField id="explainedTo" label="To whom was it explained, and how?" value={draft.explainedTo} onChange={(explainedTo) => set({ explainedTo })} error={problemOf(refusal, 'explainedTo')} />
        <button className="govuk-button" disabled={busy}>Record it</button>
      </form>
    </details>
  );
}
