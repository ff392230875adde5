import { useLazyQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { Loading } from '#console/frame/loading';
import { PageTitle } from '#console/frame/page-title';
import { QueryProblem } from '#console/frame/query-problem';
import { ErrorSummary } from '#console/govuk/error-summary';
import { TextField } from '#console/govuk/text-field';
import { WhoLookedDocument } from '#console/graph/generated/graphql';
import { Report } from '#console/pages/who-looked/report';

const CHILD = /^[\w:.-]{1,100}$/;

/** The family's report: who looked, what of, and why, in plain words, to be printed. */
export default function WhoLookedPage(): JSX.Element {
  const [child, setChild] = useState('');
  const [from, setFrom] = useState('');
  const [wrong, setWrong] = useState(false);
  const [ask, { data, error, loading }] = useLazyQuery(WhoLookedDocument);
  const asked = (): void => {
    const known = CHILD.test(child.trim());
    setWrong(!known);
    if (known) void ask({ variables: { aboutChild: child.trim(), from: from ? `${from}T00:00:00Z` : null, to: null } });
  };
  return (
    <>
      {wrong && <ErrorSummary problems={[{ path: 'child', message: 'Enter the child’s id, as the hub has it' }]} />}
      <PageTitle tab="Who looked at me?">Who looked at me?</PageTitle>
      <form className="cg-not-printed" onSubmit={(event) => { event.preventDefault(); asked(); }}>
        <p className="govuk-body">The report a family may ask for. Check first who asks: the child, if old enough, or someone with parental responsibility. That you ask for it is on record.</p>
        <TextField id="child" label="Child, by id" value={child} onChange={setChild} width={20} error={wrong ? 'Enter the child’s id' : undefined} />
        <TextField id="from" label="Since" type="date" value={from} onChange={setFrom} width={10} />
        <button type="submit" className="govuk-button">Make the report</button>
      </form>
      {loading && <Loading what="Reading the record" />}
      {error && <QueryProblem error={error} onRetry={asked} />}
      {data && !error && (data.whoLooked ? <Report report={data.whoLooked} /> : <p className="govuk-body">There is nothing on record that may be told.</p>)}
    </>
  );
}
