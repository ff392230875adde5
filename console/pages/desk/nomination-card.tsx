import { useState, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { TextField } from '#console/govuk/text-field';
import { AnswerNominationDocument } from '#console/graph/generated/graphql';
import { ChildLink } from '#console/pages/desk/child-link';
import type { Desk } from '#console/pages/desk/use-desk';
import { moment } from '#console/words/dates';

interface Props {
  readonly nomination: Desk['nominations'][number];
  readonly onDone: (what: string) => () => void;
}

/** One is asked to be a child's lead professional. Nothing changes until one says yes. */
export function NominationCard({ nomination, onDone }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(AnswerNominationDocument, (data) => data.answerNomination);
  const [reason, setReason] = useState('');
  const answer = async (accept: boolean): Promise<void> => {
    const input = { childId: nomination.child.id, nominationId: nomination.id, version: nomination.version, accept, reason: reason.trim() === '' ? null : reason };
    if (await send(input)) onDone(accept ? 'You are now the lead professional' : 'You have said no')();
  };
  return (
    <article className="cg-card cg-card--flag">
      <p className="govuk-body"><strong>{nomination.nominatedBy}</strong> asks you to {nomination.isHandOver ? 'take over as lead' : 'be lead'} professional of <ChildLink child={nomination.child} /> ({moment(nomination.since)})</p>
      <Refused refusal={refusal} fieldOf={() => `no-${nomination.id}`} />
      <TextField id={`no-${nomination.id}`} label="If not, why not?" value={reason} onChange={setReason} error={problemOf(refusal, 'reason')} />
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" disabled={busy} onClick={() => void answer(true)}>Accept</button>
        <button type="button" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void answer(false)}>Say no</button>
      </div>
    </article>
  );
}
