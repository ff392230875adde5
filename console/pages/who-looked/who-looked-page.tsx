import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { useNavigate } from 'react-router';
import { PageTitle } from '#console/frame/page-title';
import { ErrorSummary, type Problem } from '#console/govuk/error-summary';
import { Radios } from '#console/govuk/radios';
import { TextField } from '#console/govuk/text-field';
import { AccessReportsDocument, PrepareAccessReportDocument, type AccessReportAskedBy } from '#console/graph/generated/graphql';
import { answerProblems } from '#console/pages/who-looked/answer-problems';
import { OnFile } from '#console/pages/who-looked/on-file';
import { ASKED_BY } from '#console/pages/who-looked/report-words';

const CHILD = /^[\w:.-]{1,100}$/;
const midnight = (day: string): string | null => (day ? `${day}T00:00:00Z` : null);

/** The family's report: prepared here, then reviewed by somebody else, then printed. */
export default function WhoLookedPage(): JSX.Element {
  const [child, setChild] = useState('');
  const [askedBy, setAskedBy] = useState<AccessReportAskedBy>();
  const [from, setFrom] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [idempotencyKey, newKey] = useState(() => crypto.randomUUID());
  const [prepare] = useMutation(PrepareAccessReportDocument);
  const { data } = useQuery(AccessReportsDocument);
  const open = useNavigate();

  const send = async (): Promise<void> => {
    const missing = [...(CHILD.test(child.trim()) ? [] : [{ path: 'child', message: 'Enter the child’s id, as the hub has it' }]), ...(askedBy ? [] : [{ path: 'asked-by', message: 'Say who asked for the report' }])];
    setProblems(missing);
    if (missing.length > 0 || !askedBy) return;
    const answer = (await prepare({ variables: { input: { aboutChild: child.trim(), askedBy, from: midnight(from), idempotencyKey } } })).data?.prepareAccessReport;
    newKey(crypto.randomUUID());
    setProblems(answerProblems(answer, 'child'));
    if (answer?.__typename === 'AccessReport') void open(`/who-looked/${answer.id}`);
  };
  const error = (path: string): string | undefined => problems.find((one) => one.path === path)?.message;
  return (
    <>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      <PageTitle tab="Who looked at me?">Who looked at me?</PageTitle>
      <p className="govuk-body">The report a family may ask for. One person prepares it; somebody else decides look by look what may lawfully be told, and signs it off; then it is printed and handed over.</p>
      <OnFile reports={data?.accessReports ?? []} />
      <h2 className="govuk-heading-m">Prepare a report</h2>
      <form onSubmit={(event) => { event.preventDefault(); send().catch(() => setProblems(answerProblems(null, 'child'))); }}>
        <TextField id="child" label="Child, by id" hint="As the hub has it: c-…. That you ask is on record." value={child} onChange={setChild} width={20} error={error('child')} />
        <Radios name="asked-by" legend="Who asked?" hint="Check who they are before you hand anything over." value={askedBy} onChange={setAskedBy} options={ASKED_BY} error={error('asked-by')} />
        <TextField id="from" label="Since" hint="Leave empty for everything on record." type="date" value={from} onChange={setFrom} width={10} />
        <button type="submit" className="govuk-button">Prepare the report</button>
      </form>
    </>
  );
}
