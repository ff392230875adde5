import { useMutation } from '@apollo/client/react';
import { useMemo, useState, type JSX } from 'react';
import { ErrorSummary, type Problem } from '#console/govuk/error-summary';
import { Select } from '#console/govuk/select';
import { ReviewAccessReportDocument, SignOffAccessReportDocument, type HeldBackReason, type ReportAnswerFragment, type ReportFragment } from '#console/graph/generated/graphql';
import { answerProblems } from '#console/pages/who-looked/answer-problems';
import { askedByInWords, HELD_BACK } from '#console/pages/who-looked/report-words';
import { moment } from '#console/words/dates';

/** A look's finding in its select: not yet said, told, or why it is held back. */
type Finding = '' | 'TOLD' | HeldBackReason;
type Look = ReportFragment['looks'][number];

const OPTIONS: readonly { readonly value: Finding; readonly label: string }[] = [{ value: '', label: 'Not decided yet' }, { value: 'TOLD', label: 'Tell the family' }, ...HELD_BACK];
const findingOf = ({ told, heldBack }: Look): Finding => (told === null || told === undefined ? '' : (heldBack ?? 'TOLD'));

interface Props {
  readonly report: ReportFragment;
  readonly onChange: (report: ReportFragment) => void;
}

/** The review: each look is told, or held back for a lawful reason; once all are decided, somebody else than who prepared it signs off. */
export function ReviewLooks({ report, onChange }: Props): JSX.Element {
  const [findings, setFindings] = useState(() => new Map(report.looks.map((look) => [look.decisionId, findingOf(look)])));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isSaved, setSaved] = useState(false);
  // Sent twice by accident it is done once; another version is another request.
  const keys = useMemo(() => ({ save: crypto.randomUUID(), signOff: crypto.randomUUID() }), [report.version]);
  const [review] = useMutation(ReviewAccessReportDocument);
  const [signOff] = useMutation(SignOffAccessReportDocument);

  const take = (answer: ReportAnswerFragment | null | undefined): ReportFragment | null => {
    setProblems(answerProblems(answer, 'sign-off'));
    return answer?.__typename === 'AccessReport' ? answer : null;
  };
  const saved = async (): Promise<ReportFragment | null> => {
    const changed = report.looks.filter((look) => findings.get(look.decisionId) !== findingOf(look) && findings.get(look.decisionId));
    if (changed.length === 0) return report;
    const found = changed.map(({ decisionId }) => ({ decisionId, heldBack: heldBackIn(findings.get(decisionId)) }));
    return take((await review({ variables: { input: { reportId: report.id, version: report.version, findings: found, idempotencyKey: keys.save } } })).data?.reviewAccessReport);
  };
  const save = async (): Promise<void> => {
    const after = await saved();
    setSaved(after !== null);
    if (after) onChange(after);
  };
  const decide = (decisions: ReadonlyMap<string, Finding>): void => {
    setSaved(false);
    setFindings(new Map(decisions));
  };
  const signedOff = async (): Promise<void> => {
    const after = await saved();
    const signed = after && take((await signOff({ variables: { input: { reportId: after.id, version: after.version, idempotencyKey: keys.signOff } } })).data?.signOffAccessReport);
    if (signed ?? after) onChange((signed ?? after) as ReportFragment);
  };
  const tellRest = (): void => decide(new Map([...findings].map(([id, finding]) => [id, finding || 'TOLD'])));
  const run = (work: () => Promise<void>): void => void work().catch(() => setProblems(answerProblems(null, 'sign-off')));
  const undecided = [...findings.values()].filter((finding) => finding === '').length;
  return (
    <>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      <p className="cg-notice cg-notice--unconfirmed"><strong>{report.notice}</strong></p>
      <p className="govuk-body">Asked for by: {askedByInWords(report.askedBy).toLowerCase()}. Prepared by {report.preparedBy}, {moment(new Date(report.preparedAt))}.</p>
      <p className="govuk-body-l">{report.summary}</p>
      {report.cutShort && <p className="govuk-body">There were more looks than one report holds: prepare one for a shorter time.</p>}
      <ol className="govuk-list cg-looks">
        {report.looks.map((look, index) => (
          <li key={look.decisionId}>
            <span className="cg-line">{look.sentence}{look.inEmergency && <> <strong className="govuk-tag govuk-tag--red">In an emergency</strong></>}</span>
            <Select id={`look-${index + 1}`} label={`Look ${index + 1} of ${report.looks.length}`} value={findings.get(look.decisionId) ?? ''} options={OPTIONS}
              onChange={(finding) => decide(new Map(findings).set(look.decisionId, finding as Finding))} />
          </li>
        ))}
      </ol>
      <p className="govuk-body cg-not-printed" aria-live="polite">{undecided === 0 ? 'Every look is decided.' : `${undecided} not decided yet.`}{isSaved && ' What is decided is saved.'}</p>
      <div className="govuk-button-group cg-not-printed">
        <button type="button" className="govuk-button" id="sign-off" onClick={() => run(signedOff)}>Sign off the review</button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => run(save)}>Save what is decided</button>
        {undecided > 0 && <button type="button" className="govuk-button govuk-button--secondary" onClick={tellRest}>Tell the rest</button>}
      </div>
      <p className="govuk-hint cg-not-printed">Signed off by somebody else than who prepared it. After that it changes no more.</p>
    </>
  );
}

const heldBackIn = (finding: Finding | undefined): HeldBackReason | null => (finding === '' || finding === 'TOLD' || finding === undefined ? null : finding);
