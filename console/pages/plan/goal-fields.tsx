import type { JSX } from 'react';
import { problemOf, type Refusal } from '#console/commands/use-command';
import { fieldId } from '#console/commands/command-form';
import type { Problem } from '#console/govuk/error-summary';
import { Select } from '#console/govuk/select';
import { TextField } from '#console/govuk/text-field';
import type { FiveOutcome, GoalInput } from '#console/graph/generated/graphql';
import { PickPractitioner, type Picked } from '#console/practitioners/pick-practitioner';
import { capitalised } from '#console/words/in-words';
import { outcomeInWords } from '#console/words/outcomes';

export interface GoalDraft {
  readonly goal: string;
  readonly outcome: FiveOutcome;
  readonly owner: readonly Picked[];
  readonly ownerName: string;
  readonly dueOn: string;
}

export const NEW_GOAL: GoalDraft = { goal: '', outcome: 'BE_HEALTHY', owner: [], ownerName: '', dueOn: '' };

export const goalInput = ({ goal, outcome, owner, ownerName, dueOn }: GoalDraft): GoalInput => ({ goal, outcome, dueOn, ownerId: owner[0]?.id ?? null, ownerName: ownerName.trim() || null });

/** What a goal cannot do without. */
export const missingOf = (drafts: readonly GoalDraft[]): readonly Problem[] => drafts.flatMap(({ goal, owner, ownerName, dueOn }, index) => [
  ...(goal.trim() ? [] : [{ path: `goals.${index}.goal`, message: `Goal ${index + 1}: say what is to be reached` }]),
  ...(owner.length > 0 || ownerName.trim() ? [] : [{ path: `goals.${index}.ownerId`, message: `Goal ${index + 1}: say who sees to it` }]),
  ...(dueOn ? [] : [{ path: `goals.${index}.dueOn`, message: `Goal ${index + 1}: say by when` }]),
]);

const OUTCOMES: readonly FiveOutcome[] = ['BE_HEALTHY', 'STAY_SAFE', 'ENJOY_AND_ACHIEVE', 'MAKE_A_POSITIVE_CONTRIBUTION', 'ECONOMIC_WELL_BEING'];
const OPTIONS = OUTCOMES.map((value) => ({ value, label: capitalised(outcomeInWords(value)) }));

interface Props {
  readonly form: string;
  readonly index: number;
  readonly draft: GoalDraft;
  readonly refusal: Refusal | null;
  readonly onChange: (draft: GoalDraft) => void;
  readonly onRemove: (() => void) | null;
}

/** What is to be reached, who sees to it, by when. */
export function GoalFields({ form, index, draft, refusal, onChange, onRemove }: Props): JSX.Element {
  const field = (name: string): { readonly id: string; readonly error: string | undefined } => ({ id: fieldId(form, `goals.${index}.${name}`), error: problemOf(refusal, `goals.${index}.${name}`) });
  const set = (part: Partial<GoalDraft>): void => onChange({ ...draft, ...part });
  return (
    <fieldset className="govuk-fieldset cg-panel">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Goal {index + 1}</legend>
      <TextField {...field('goal')} rows={2} label="What is to be reached?" hint="As child and parents agreed to it" value={draft.goal} onChange={(goal) => set({ goal })} />
      <Select id={field('outcome').id} label="For which outcome?" value={draft.outcome} onChange={(outcome) => set({ outcome: outcome as FiveOutcome })} options={OPTIONS} />
      <PickPractitioner {...field('ownerId')} label="Which practitioner sees to it?" most={1} picked={draft.owner} onChange={(owner) => set({ owner })} />
      <TextField {...field('ownerName')} label="Or who of the family?" value={draft.ownerName} onChange={(ownerName) => set({ ownerName })} />
      <TextField {...field('dueOn')} type="date" width={10} label="By when?" value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
      {onRemove && <button type="button" className="cg-link-button" onClick={onRemove}>Remove goal {index + 1}</button>}
    </fieldset>
  );
}

/** The list of goals that a plan is made with, or that a review adds. */
export const GoalList = ({ form, drafts, least, refusal, onChange }: { readonly form: string; readonly drafts: readonly GoalDraft[]; readonly least: number; readonly refusal: Refusal | null; readonly onChange: (drafts: readonly GoalDraft[]) => void }): JSX.Element => (
  <>
    {drafts.map((draft, index) => (
      <GoalFields key={index} form={form} index={index} draft={draft} refusal={refusal} onChange={(changed) => onChange(drafts.with(index, changed))} onRemove={drafts.length > least ? () => onChange(drafts.filter((_, at) => at !== index)) : null} />
    ))}
    <p className="govuk-body"><button type="button" className="cg-link-button" onClick={() => onChange([...drafts, NEW_GOAL])}>Add {drafts.length === 0 ? 'a' : 'another'} goal</button></p>
  </>
);
