import { useState, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Select } from '#console/govuk/select';
import { TextField } from '#console/govuk/text-field';
import { ChangeGoalDocument, type GoalStatus } from '#console/graph/generated/graphql';
import type { PlannedChild } from '#console/pages/plan/plan-page';
import { day } from '#console/words/dates';
import { capitalised } from '#console/words/in-words';
import { outcomeInWords } from '#console/words/outcomes';

type Goal = NonNullable<PlannedChild['plan']>['goals'][number];

interface Props {
  readonly childId: string;
  readonly goals: readonly Goal[];
  readonly onDone: (what: string) => () => void;
}

const STATUS: Readonly<Record<GoalStatus, readonly [colour: string, word: string]>> = { OPEN: ['blue', 'Open'], DONE: ['green', 'Done'], DROPPED: ['grey', 'Dropped'] };

/** Who does what, by when. */
export const Goals = ({ childId, goals, onDone }: Props): JSX.Element => (
  <>
    {goals.map((goal) => (
      <article key={goal.id} className="cg-card cg-card--flag">
        <h3 className="govuk-heading-s"><bdi>{goal.goal}</bdi></h3>
        <p className="govuk-body">
          <strong className={`govuk-tag govuk-tag--${STATUS[goal.status][0]}`}>{STATUS[goal.status][1]}</strong> {goal.overdue && <strong className="govuk-tag govuk-tag--red">Overdue</strong>} {capitalised(outcomeInWords(goal.outcome))}.
          {goal.owner ? ` ${goal.owner} does it` : ' Nobody is named for it'}, by {day(goal.dueOn)}.
        </p>
        {goal.progress && <p className="govuk-body"><bdi>{goal.progress}</bdi></p>}
        <Change childId={childId} goal={goal} onDone={onDone} />
      </article>
    ))}
  </>
);

function Change({ childId, goal, onDone }: { readonly childId: string; readonly goal: Goal; readonly onDone: Props['onDone'] }): JSX.Element {
  const { send, busy, refusal } = useCommand(ChangeGoalDocument, (data) => data.changeGoal);
  const [status, setStatus] = useState<string>(goal.status);
  const [progress, setProgress] = useState('');
  const change = async (): Promise<void> => {
    if (await send({ childId, goalId: goal.id, version: goal.version, status: status as GoalStatus, progress })) onDone('The goal is brought up to date')();
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Bring it up to date</span></summary>
      <div className="govuk-details__text">
        <Refused refusal={refusal} />
        <Select id={`status-${goal.id}`} label="It is" value={status} onChange={setStatus} options={Object.entries(STATUS).map(([value, [, label]]) => ({ value, label }))} />
        <TextField id={`progress-${goal.id}`} label="How it goes" value={progress} onChange={setProgress} error={problemOf(refusal, 'progress')} />
        <button type="button" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void change()}>Save</button>
      </div>
    </details>
  );
}
