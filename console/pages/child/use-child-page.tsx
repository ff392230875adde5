import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo, type JSX } from 'react';
import { PageLoading } from '#console/frame/page-loading';
import { PageProblem } from '#console/frame/page-problem';
import { NoSuchChild } from '#console/pages/child/no-such-child';

interface Asked<Child> {
  readonly child: Child | null;
  /** What to show instead, while there is no child to show. */
  readonly instead: JSX.Element;
  readonly askedAt: Date;
  readonly again: () => void;
}

/** Asks about one child, and says what stands in the page's place while nothing, or no child, is there. */
export function useChildPage<Child, Variables extends OperationVariables>(document: TypedDocumentNode<{ readonly child: Child | null }, Variables>, variables: Variables): Asked<Child> {
  const { data, error, loading, refetch } = useQuery(document, { variables, notifyOnNetworkStatusChange: true } as never);
  const answer = data as { readonly child: Child | null } | undefined;
  const askedAt = useMemo(() => new Date(), [answer]);
  const again = (): void => void refetch();
  const instead = error && !answer ? <PageProblem error={error} onRetry={again} /> : loading ? <PageLoading what="Asking each agency" /> : <NoSuchChild />;
  return { child: answer?.child ?? null, instead, askedAt, again };
}
