import { useState, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Facts } from '#console/govuk/facts';
import { TextField } from '#console/govuk/text-field';
import { type ConsentOutcome, type ConsentPageQuery, WithdrawConsentDocument } from '#console/graph/generated/graphql';
import { agencyInWords } from '#console/words/agencies';
import { categoryInWords } from '#console/words/categories';
import { day } from '#console/words/dates';
import { inWords } from '#console/words/in-words';
import { purposeInWords } from '#console/words/purposes';

type ConsentStatement = NonNullable<NonNullable<ConsentPageQuery['child']>['consents']>[number];

interface Props {
  readonly childId: string;
  readonly statement: ConsentStatement;
  readonly onDone: (what: string) => () => void;
}

const OUTCOMES: Readonly<Record<ConsentOutcome, readonly [colour: string, word: string]>> = { GIVEN: ['green', 'Given'], REFUSED: ['red', 'Refused'], WITHDRAWN: ['orange', 'Withdrawn'] };

const listed = (codes: readonly string[], words: (code: string) => string, all: string): string => (codes.length === 0 ? all : codes.map(words).join(', '));

/** One statement: who said what, about what, to whom, until when. */
export function Statement({ childId, statement, onDone }: Props): JSX.Element {
  const [colour, word] = OUTCOMES[statement.outcome];
  const over = statement.until !== null && Date.parse(statement.until) < Date.now();
  return (
    <article className="cg-card cg-card--flag">
      <p className="govuk-body"><strong className={`govuk-tag govuk-tag--${colour}`}>{word}</strong>{over && ' It has run out.'}{statement.contested && ' Another statement contradicts it.'}</p>
      <Facts facts={[
        { label: 'By', value: <><bdi>{statement.givenBy}</bdi> ({inWords(statement.capacity)})</> },
        { label: 'What', value: listed(statement.categories, categoryInWords, 'everything') },
        { label: 'From', value: listed(statement.fromAgencies, agencyInWords, 'every agency') },
        { label: 'To', value: listed(statement.toAgencies, agencyInWords, 'every agency') },
        { label: 'For', value: listed(statement.purposes, purposeInWords, 'every purpose') },
        { label: 'In force', value: `from ${day(statement.from)}${statement.until ? ` until ${day(statement.until)}` : ''}` },
        { label: 'Shown by', value: <bdi>{statement.evidence}</bdi> },
        { label: 'Explained to', value: <bdi>{statement.explainedTo}</bdi> },
      ]} />
      {statement.outcome === 'GIVEN' && !over && <Withdraw childId={childId} statement={statement} onDone={onDone} />}
    </article>
  );
}

function Withdraw({ childId, statement, onDone }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(WithdrawConsentDocument, (data) => data.withdrawConsent);
  const [evidence, setEvidence] = useState('');
  const [explainedTo, setExplainedTo] = useState('');
  const withdraw = async (): Promise<void> => {
    if (await send({ childId, consentId: statement.id, evidence, explainedTo })) onDone('The consent is withdrawn, as from now')();
  };
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">They take it back</span></summary>
      <div className="govuk-details__text">
        <Refused refusal={refusal} />
        <TextField id={`evidence-${statement.id}`} label="What shows that they took it back?" hint="A telephone note, a letter" value={evidence} onChange={setEvidence} error={problemOf(refusal, 'evidence')} />
        <TextField id={`explained-${statement.id}`} label="To whom did you explain what follows?" value={explainedTo} onChange={setExplainedTo} error={problemOf(refusal, 'explainedTo')} />
        <button type="button" className="govuk-button govuk-button--warning" disabled={busy} onClick={() => void withdraw()}>Record that it is withdrawn</button>
      </div>
    </details>
  );
}
