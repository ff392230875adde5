import { useQuery } from '@apollo/client/react';
import { useEffect, useState, type JSX } from 'react';
import { Loading } from '#console/frame/loading';
import { PageTitle } from '#console/frame/page-title';
import { QueryProblem } from '#console/frame/query-problem';
import { TextField } from '#console/govuk/text-field';
import { FindChildrenDocument } from '#console/graph/generated/graphql';
import { Candidates } from '#console/pages/find/candidates';
import { readSearch, type Typed } from '#console/pages/find/read-search';

const TYPING_STOPS_AFTER_MS = 350;
const NOTHING: Typed = { name: '', dateOfBirth: '', postcode: '' };

/** What was typed last, for whoever comes back from a child; in this page's memory only, never in an address. */
let last: Typed = NOTHING;

/** Look a child up among all children of the area, as one types. */
export default function FindPage(): JSX.Element {
  const [typed, setTyped] = useState(last);
  const [settled, setSettled] = useState(last);
  useEffect(() => {
    last = typed;
    const timer = setTimeout(() => setSettled(typed), TYPING_STOPS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { search, problems } = readSearch(settled);
  const { data, error, loading, refetch, fetchMore } = useQuery(FindChildrenDocument, search ? { variables: { search } } : { skip: true, variables: { search: {} } });
  const set = (part: Partial<Typed>): void => setTyped((before) => ({ ...before, ...part }));
  const more = (): void => void fetchMore({
    variables: { after: data?.children.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: next }) => ({ children: { ...next.children, edges: [...before.children.edges, ...next.children.edges] } }),
  });

  return (
    <>
      <PageTitle tab="Find a child">Find a child</PageTitle>
      <p className="govuk-body">Any name the child goes by, as heard or as spelt; add what you know. Every search is on the record.</p>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField id="name" type="search" label="Name" value={typed.name} error={problems.name} onChange={(name) => set({ name })} />
        <TextField id="dateOfBirth" width={10} label="Date of birth" hint="For example, 27/3/2011" value={typed.dateOfBirth} error={problems.dateOfBirth} onChange={(dateOfBirth) => set({ dateOfBirth })} />
        <TextField id="postcode" width={10} label="Postcode" value={typed.postcode} error={problems.postcode} onChange={(postcode) => set({ postcode })} />
      </form>
      {search && error ? <QueryProblem error={error} onRetry={() => void refetch()} />
        : search && loading && !data ? <Loading what="Looking among all children of the area" />
          : search && data ? <Candidates found={data.children} onMore={more} /> : null}
    </>
  );
}
