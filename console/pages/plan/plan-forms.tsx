import { useState, type JSX } from 'react';
import { CommandForm } from '#console/commands/command-form';
import { problemOf, useCommand } from '#console/commands/use-command';
import type { Problem } from '#console/govuk/error-summary';
import { Radios } from '#console/govuk/radios';
import { TextField } from '#console/govuk/text-field';
import { MakePlanDocument, ReviewPlanDocument } from '#console/graph/generated/graphql';
import { GoalList, goalInput, missingOf, NEW_GOAL } from '#console/pages/plan/goal-fields';
import type { PlannedChild } from '#console/pages/plan/plan-page';

interface Props {
  readonly childId: string;
  readonly onDone: (what: string) => () => void;
  readonly onLookAgain: () => void;
}

const missingDay = (path: string, day: string): readonly Problem[] => (day === '' ? [{ path, message: 'Say when it is looked at again' }] : []);

/** Make a plan: goals, each with who sees to it and by when, and the day on which one looks again. */
export function MakePlan({ childId, assessmentId, onDone, onLookAgain }: Props & { readonly assessmentId: string | null }): JSX.Element {
  const { send, refuse, busy, refusal } = useCommand(MakePlanDocument, (data) => data.makePlan);
  const [goals, setGoals] = useState([NEW_GOAL] as readonly (typeof NEW_GOAL)[]);
  const [reviewOn, setReviewOn] = useState('');
  const make = async (): Promise<void> => {
    const missing = [...missingOf(goals), ...missingDay('reviewOn', reviewOn)];
    if (missing.length > 0) return refuse(missing);
    if (!await send({ childId, assessmentId, reviewOn, goals: goals.map(goalInput) })) return;
    setGoals([NEW_GOAL]);
    setReviewOn('');
    onDone('The plan is made')();
  };
  return (
    <CommandForm name="plan" opens="Make an action plan" action="Make the plan" busy={busy} refusal={refusal} onSubmit={() => void make()} onLookAgain={onLookAgain}>
      <GoalList form="plan" drafts={goals} least={1} refusal={refusal} onChange={setGoals} />
      <TextField id="plan-reviewOn" type="date" width={10} label="When is the plan looked at again?" value={reviewOn} onChange={setReviewOn} error={problemOf(refusal, 'reviewOn')} />
    </CommandForm>
  );
}

/** Say how the plan goes: on with it until another day, with further goals or none; or close it. */
export function ReviewPlan({ childId, plan, onDone, onLookAgain }: Props & { readonly plan: NonNullable<PlannedChild['plan']> }): JSX.Element {
  const { send, refuse, busy, refusal } = useCommand(ReviewPlanDocument, (data) => data.reviewPlan);
  const [words, setWords] = useState('');
  const [goesOn, setGoesOn] = useState<'on' | 'closed'>('on');
  const [nextReviewOn, setNext] = useState('');
  const [goals, setGoals] = useState([] as readonly (typeof NEW_GOAL)[]);
  const review = async (): Promise<void> => {
    const on = goesOn === 'on';
    // No day means to the graph that the plan is closed: nobody closes one by leaving a field empty.
    const missing = on ? [...missingDay('nextReviewOn', nextReviewOn), ...missingOf(goals)] : [];
    if (missing.length > 0) return refuse(missing);
    if (!await send({ childId, planId: plan.id, version: plan.version, words, nextReviewOn: on ? nextReviewOn : null, goals: on ? goals.map(goalInput) : [] })) return;
    setWords('');
    setGoals([]);
    setNext('');
    onDone(on ? 'The review is recorded' : 'The plan is closed')();
  };
  return (
    <CommandForm name="review" opens="Review the plan, or close it" action="Record the review" busy={busy} refusal={refusal} onSubmit={() => void review()} onLookAgain={onLookAgain}>
      <TextField id="review-words" rows={4} label="What has it come to?" value={words} onChange={setWords} error={problemOf(refusal, 'words')} />
      <Radios name="review-goesOn" legend="Does it go on?" value={goesOn} onChange={setGoesOn} options={[{ value: 'on', label: 'It goes on' }, { value: 'closed', label: 'It is closed' }]} />
      {goesOn === 'on' && <TextField id="review-nextReviewOn" type="date" width={10} label="When is it looked at next?" value={nextReviewOn} onChange={setNext} error={problemOf(refusal, 'nextReviewOn')} />}
      {goesOn === 'on' && <GoalList form="review" drafts={goals} least={0} refusal={refusal} onChange={setGoals} />}
    </CommandForm>
  );
}
