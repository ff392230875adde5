import { useState, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Radios } from '#console/govuk/radios';
import { TextField } from '#console/govuk/text-field';
import { AcknowledgeAlertDocument, type Judgement, JudgeConcernsDocument } from '#console/graph/generated/graphql';
import { ChildLink } from '#console/pages/desk/child-link';
import type { Desk } from '#console/pages/desk/use-desk';
import { alertInWords } from '#console/words/alerts';
import { moment } from '#console/words/dates';
import { capitalised } from '#console/words/in-words';

interface Props {
  readonly alert: Desk['alerts'][number];
  readonly onDone: (what: string) => () => void;
}

/** Something about a child: concerns that add up are judged, all else is taken note of. */
export const AlertCard = ({ alert, onDone }: Props): JSX.Element => (
  <article className="cg-card cg-card--flag">
    <p className="govuk-body"><strong>{capitalised(alertInWords(alert.kind))}</strong>: <ChildLink child={alert.child} part={alert.kind === 'MESSAGE' ? '/messages' : alert.kind === 'CONCERNS_ADD_UP' ? '/concerns' : ''} /> ({moment(alert.since)})</p>
    {alert.kind === 'CONCERNS_ADD_UP' ? <Judge alert={alert} onDone={onDone} /> : <TakeNote alert={alert} onDone={onDone} />}
  </article>
);

function TakeNote({ alert, onDone }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(AcknowledgeAlertDocument, (data) => data.acknowledgeAlert);
  const note = async (): Promise<void> => {
    if (await send({ childId: alert.child.id, alertId: alert.id, version: alert.version })) onDone('You have taken note of it')();
  };
  return (
    <>
      <Refused refusal={refusal} />
      <button type="button" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void note()}>I have taken note</button>
    </>
  );
}

function Judge({ alert, onDone }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(JudgeConcernsDocument, (data) => data.judgeConcerns);
  const [judgement, setJudgement] = useState<Judgement>();
  const [note, setNote] = useState('');
  const judge = async (): Promise<void> => {
    if (judgement && await send({ childId: alert.child.id, alertId: alert.id, version: alert.version, judgement, note })) onDone('Your judgement is recorded')();
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Judge</span></summary>
      <div className="govuk-details__text">
        <Refused refusal={refusal} fieldOf={(path) => `${path}-${alert.id}`} />
        <Radios name={`judgement-${alert.id}`} legend="What is to be done?" value={judgement} onChange={setJudgement}
          options={[{ value: 'REFER', label: 'Refer to children’s social care' }, { value: 'ASSESS', label: 'Start a common assessment' }, { value: 'WATCH', label: 'Watch, and come back to it' }, { value: 'NO_ACTION', label: 'Nothing: there is an explanation' }]} />
        <TextField id={`note-${alert.id}`} rows={3} label="Why?" value={note} onChange={setNote} error={problemOf(refusal, 'note')} />
        <button type="button" className="govuk-button" disabled={busy || !judgement} onClick={() => void judge()}>Record the judgement</button>
      </div>
    </details>
  );
}
