import { useState, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { TrafficLight } from '#console/disclosure/traffic-light';
import { TextField } from '#console/govuk/text-field';
import { CloseConcernDocument, type ConcernsPageQuery, ReviewConcernDocument } from '#console/graph/generated/graphql';
import { agencyInWords } from '#console/words/agencies';
import { day } from '#console/words/dates';
import { inWords } from '#console/words/in-words';

type Flag = NonNullable<NonNullable<ConcernsPageQuery['child']>['concerns']['flags']>[number];

interface Props {
  readonly childId: string;
  readonly flag: Flag;
  readonly onChanged: (what: string) => () => void;
}

const standing = ({ state, reviewOn, closedAt, closeReason }: Flag): string => {
  switch (state) {
    case 'OPEN': return `Open. Looked at again by ${day(reviewOn)}.`;
    case 'STALE': return `Nobody has said since ${day(reviewOn)} whether it still holds.`;
    case 'CLOSED': return `Closed${closedAt ? ` on ${day(closedAt)}` : ''}${closeReason ? `: ${closeReason}` : ''}.`;
    default: return state satisfies never;
  }
};

/** One flag, as far as it is shown; and saying that it still holds, or no more. */
export function FlagCard({ childId, flag, onChanged }: Props): JSX.Element {
  return (
    <article className="cg-card cg-card--flag">
      <p className="govuk-body"><TrafficLight level={flag.level} /></p>
      <p className="govuk-body">
        Raised {day(flag.raisedAt)}{flag.agency ? ` by ${agencyInWords(flag.agency)}` : ''}{flag.basis ? `; ${inWords(flag.basis)}` : ''}.
        {flag.familyKnows !== null && (flag.familyKnows ? ' The family knows.' : ' The family does not know.')} {standing(flag)}
      </p>
      {flag.seen !== null ? <blockquote className="govuk-inset-text"><bdi>{flag.seen}</bdi></blockquote> : <p className="govuk-body">What was seen is not shown to you.</p>}
      {flag.state !== 'CLOSED' && (
        <details className="govuk-details">
          <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Review or close it</span></summary>
          <div className="govuk-details__text">
            <Review childId={childId} flag={flag} onChanged={onChanged} />
            <Close childId={childId} flag={flag} onChanged={onChanged} />
          </div>
        </details>
      )}
    </article>
  );
}

function Review({ childId, flag, onChanged }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(ReviewConcernDocument, (data) => data.reviewConcern);
  const [reviewOn, setReviewOn] = useState('');
  const review = async (): Promise<void> => {
    if (await send({ childId, concernId: flag.id, version: flag.version, reviewOn })) onChanged('The concern still holds, and is looked at again')();
  };
  return (
    <>
      <Refused refusal={refusal} />
      <TextField id={`reviewOn-${flag.id}`} type="date" width={10} label="It still holds; look at it again by" value={reviewOn} onChange={setReviewOn} error={problemOf(refusal, 'reviewOn')} />
      <button type="button" className="govuk-button govuk-button--secondary" disabled={busy || reviewOn === ''} onClick={() => void review()}>It still holds</button>
    </>
  );
}

function Close({ childId, flag, onChanged }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(CloseConcernDocument, (data) => data.closeConcern);
  const [reason, setReason] = useState('');
  const close = async (): Promise<void> => {
    if (await send({ childId, concernId: flag.id, version: flag.version, reason })) onChanged('The concern is closed')();
  };
  return (
    <>
      <Refused refusal={refusal} />
      <TextField id={`reason-${flag.id}`} label="It holds no more, because" value={reason} onChange={setReason} error={problemOf(refusal, 'reason')} />
      <button type="button" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void close()}>Close it</button>
    </>
  );
}
