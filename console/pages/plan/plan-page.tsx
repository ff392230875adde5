import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import { Notices } from '#console/disclosure/notices';
import { Done } from '#console/govuk/done';
import { PlanPageDocument, type PlanPageQuery } from '#console/graph/generated/graphql';
import { ChildFrame } from '#console/pages/child/child-frame';
import { useChildPage } from '#console/pages/child/use-child-page';
import { Assessment } from '#console/pages/plan/assessment';
import { AssessmentForms } from '#console/pages/plan/assessment-forms';
import { Goals } from '#console/pages/plan/goals';
import { MakePlan, ReviewPlan } from '#console/pages/plan/plan-forms';
import { Outcomes } from '#console/pages/plan/outcomes';
import { day } from '#console/words/dates';

export type PlannedChild = NonNullable<PlanPageQuery['child']>;

/** What was agreed, by whom, by when; what it came of; and whether it helps. */
export default function PlanPage(): JSX.Element {
  const { id = '' } = useParams();
  const { child, instead, askedAt, again } = useChildPage(PlanPageDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  if (!child) return instead;
  const { plan, assessment, outcomes, disclosure } = child;
  const after = (what: string) => (): void => {
    setDone(what);
    again();
  };
  const forms = { childId: child.id, onDone: after, onLookAgain: again };
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="Plan">
      {done && <Done title={done} />}
      <h2 className="govuk-heading-m">The plan</h2>
      {plan ? (
        <>
          <p className="govuk-body">Made {day(plan.madeAt)}{plan.madeBy ? ` by ${plan.madeBy}` : ''}. {plan.closedAt ? `Closed ${day(plan.closedAt)}${plan.closeReason ? `: ${plan.closeReason}` : ''}.` : `Looked at again on ${day(plan.reviewOn)}.`}
            {plan.reviewOverdue && <> <strong className="govuk-tag govuk-tag--red">Review overdue</strong></>}
          </p>
          <Goals childId={child.id} goals={plan.goals} onDone={after} />
          {plan.reviews.map(({ at, by, words }) => <p className="govuk-body" key={at}><strong>Reviewed {day(at)}{by ? ` by ${by}` : ''}:</strong> <bdi>{words}</bdi></p>)}
        </>
      ) : <p className="govuk-body">No plan is shown here.</p>}
      {plan && !plan.closedAt ? <ReviewPlan {...forms} plan={plan} /> : <MakePlan {...forms} assessmentId={assessment?.completedAt ? assessment.id : null} />}
      <h2 className="govuk-heading-m">The five outcomes over time</h2>
      {outcomes && outcomes.length > 0 ? <Outcomes outcomes={outcomes} /> : <p className="govuk-body">Nothing is recorded, or shown to you.</p>}
      <h2 className="govuk-heading-m">The common assessment</h2>
      {assessment ? <Assessment assessment={assessment} /> : <p className="govuk-body">None is shown here.</p>}
      <AssessmentForms {...forms} assessment={assessment} />
      <Notices childId={child.id} notices={disclosure.notices} askedAt={askedAt} onRetry={again} />
    </ChildFrame>
  );
}
