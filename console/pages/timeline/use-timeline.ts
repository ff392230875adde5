import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { TimelinePageDocument, type TimelinePageQuery } from '#console/graph/generated/graphql';
import type { Occasion } from '#console/pages/timeline/occasion';

type Child = NonNullable<TimelinePageQuery['child']>;

export type TimelineSoFar =
  | { readonly is: 'asking' }
  | { readonly is: 'failed'; readonly error: Error }
  | { readonly is: 'nobody' }
  | { readonly is: 'here'; readonly child: Child; readonly occasions: readonly Occasion[]; readonly whole: boolean };

/** Twenty pages of two hundred: more than any child's record has, and an end all the same. */
const MOST_PAGES = 20;

const onePage = async (client: ApolloClient, id: string, after: string | null): Promise<Child | null> =>
  (await client.query({ query: TimelinePageDocument, variables: { id, after } })).data?.child ?? null;

/** All of a child's occasions, page by page; what is there is shown while the rest comes. */
export function useTimeline(id: string, attempt: number): TimelineSoFar {
  const client = useApolloClient();
  const [state, setState] = useState<TimelineSoFar>({ is: 'asking' });
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      let after: string | null = null;
      let occasions: readonly Occasion[] = [];
      for (let page = 0; page < MOST_PAGES && wanted; page += 1) {
        const child = await onePage(client, id, after);
        if (!wanted) return;
        if (!child) return setState({ is: 'nobody' });
        const { timeline } = child;
        occasions = [...occasions, ...(timeline?.edges ?? []).map(({ node }) => node)];
        const more = timeline?.pageInfo.hasNextPage ?? false;
        setState({ is: 'here', child, occasions, whole: !more });
        if (!more) return;
        after = timeline?.pageInfo.endCursor ?? null;
      }
    };
    setState({ is: 'asking' });
    read().catch((error: unknown) => wanted && setState({ is: 'failed', error: error instanceof Error ? error : new Error('unknown') }));
    return () => {
      wanted = false;
    };
  }, [client, id, attempt]);
  return state;
}
