import { useQuery } from '@apollo/client/react';
import { useMemo, useState, type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { RecordOfAccessDocument, RecordWordsDocument } from '#console/graph/generated/graphql';
import { AccessesOverTime } from '#console/pages/record/accesses-over-time';
import { FilterForm } from '#console/pages/record/filter-form';
import { OneRecord } from '#console/pages/record/one-record';
import { NOTHING_WANTED, readFilter, type Wanted } from '#console/pages/record/read-filter';

/** The record of access: searched by child, person, field, class of information, rule. Searching it is itself on record. */
export default function RecordPage(): JSX.Element {
  // Only words of the rules come by the address; who is looked for, child or practitioner, never stands in one.
  const [asked] = useSearchParams();
  const [wanted, want] = useState<Wanted>(() => ({ ...NOTHING_WANTED, rule: asked.get('rule') ?? '', category: asked.get('category') ?? '' }));
  const filter = useMemo(() => readFilter(wanted), [wanted]);
  const words = useQuery(RecordWordsDocument);
  const { data, previousData, error, refetch, fetchMore } = useQuery(RecordOfAccessDocument, { variables: { filter } });
  const problem = error ?? words.error;
  if (problem) return <PageProblem error={problem} onRetry={() => { void refetch(); void words.refetch(); }} />;
  const records = (data ?? previousData)?.accessRecords;
  if (!records || !words.data) return <PageLoading what="Reading the record" />;
  const more = (): void => void fetchMore({
    variables: { after: records.pageInfo?.endCursor },
    updateQuery: (before, { fetchMoreResult: next }) => (before.accessRecords && next.accessRecords ? { accessRecords: { ...next.accessRecords, edges: [...before.accessRecords.edges, ...next.accessRecords.edges] } } : before),
  });
  return (
    <>
      <PageTitle tab="The record">The record of access</PageTitle>
      <p className="govuk-body">Who asked for what, when and why, and what came of it. It holds no child’s information: children stand in it by pseudonyms. That you search it is on it too.</p>
      <FilterForm words={words.data} wanted={wanted} onWant={want} />
      <AccessesOverTime filter={filter} />
      <h2 className="govuk-heading-m" aria-live="polite">{records.totalCount.toLocaleString('en-GB')} {records.totalCount === 1 ? 'access' : 'accesses'}, the latest first</h2>
      {records.edges.map(({ node }) => <OneRecord key={node.sequence} record={node} />)}
      {records.pageInfo?.hasNextPage && <button type="button" className="govuk-button govuk-button--secondary" onClick={more}>Show more</button>}
    </>
  );
}
