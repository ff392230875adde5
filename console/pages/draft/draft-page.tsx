import { useLazyQuery, useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { Loading } from '#console/frame/loading';
import { PageLoading } from '#console/frame/page-loading';
import { PageProblem } from '#console/frame/page-problem';
import { PageTitle } from '#console/frame/page-title';
import { QueryProblem } from '#console/frame/query-problem';
import { Checkboxes } from '#console/govuk/checkboxes';
import { ErrorSummary } from '#console/govuk/error-summary';
import { TextField } from '#console/govuk/text-field';
import { ComparePoliciesDocument, ReplayUnderDraftDocument, RulesToChangeDocument } from '#console/graph/generated/graphql';
import { Differences } from '#console/pages/draft/differences';
import { draftProblems } from '#console/pages/draft/draft-problem';
import { lastMonth } from '#console/oversight/last-month';
import { Replayed } from '#console/pages/draft/replayed';

/** What a draft would change: proved over everything that can be, and tried on what was. It changes nothing by itself. */
export default function DraftPage(): JSX.Element {
  const [rules, setRules] = useState('');
  const [without, setWithout] = useState<readonly string[]>([]);
  const [empty, setEmpty] = useState(false);
  const known = useQuery(RulesToChangeDocument);
  const [compare, compared] = useLazyQuery(ComparePoliciesDocument);
  const [replay, replayed] = useLazyQuery(ReplayUnderDraftDocument);
  if (known.error) return <PageProblem error={known.error} onRetry={() => void known.refetch()} />;
  if (!known.data) return <PageLoading what="Reading the rules" />;

  const draft = { ...(rules.trim() ? { rules } : {}), withoutRules: without };
  const withDraft = (act: () => void) => (): void => {
    const nothing = !rules.trim() && without.length === 0;
    setEmpty(nothing);
    if (!nothing) act();
  };
  const problem = compared.error ?? replayed.error;
  const told = problem ? draftProblems(problem) : null;
  const wrong = empty ? ['Change at least one rule: write one, or strike one out'] : (told ?? []);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary problems={wrong.map((message) => ({ path: 'rules', message }))} />}
      <PageTitle tab="Try a draft">Try a draft of the rules</PageTitle>
      <p className="govuk-body">Nothing here changes the rules in force: those change when an author and someone else who approves have both signed.</p>
      <TextField id="rules" label="New rules, or rules in the place of those with the same number" rows={10} value={rules} onChange={setRules} error={wrong[0]}
        hint="As the policy’s files write them, beginning with - id:" />
      <details className="govuk-details">
        <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Strike rules out ({without.length} struck out)</span></summary>
        <div className="govuk-details__text">
          <Checkboxes name="without" legend="Rules to strike out" chosen={without} onChange={setWithout} options={(known.data.policyRules ?? []).map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))} />
        </div>
      </details>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={withDraft(() => void compare({ variables: { draft } }))}>What would it change?</button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={withDraft(() => void replay({ variables: { draft, filter: lastMonth(new Date()) } }))}>Replay the last month under it</button>
      </div>
      {compared.loading && <Loading what="Going through every combination of facts" />}
      {compared.data?.comparePolicies && !compared.error && <Differences comparison={compared.data.comparePolicies} />}
      {replayed.loading && <Loading what="Replaying what was decided" />}
      {replayed.data?.replayUnderDraft && !replayed.error && <Replayed replay={replayed.data.replayUnderDraft} />}
      {problem && !told && <QueryProblem error={problem} onRetry={() => void compare({ variables: { draft } })} />}
    </>
  );
}
