import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { StatedPurpose } from '#console/session/stated-purpose';

export interface WhenAsked {
  /** A request was answered: the session lives on. */
  answered(): void;
  /** The session is over. */
  signedOut(): void;
}

/** With what the console asks by itself: nobody need be there, and the session does not live on for it. */
export const UNATTENDED = { 'x-childgraph-unattended': '1' } as const;

const isUnattended = (init: RequestInit | undefined): boolean => new Headers(init?.headers).has('x-childgraph-unattended');

/**
 * The graph, under one purpose. Answers are kept by the page that shows them and by nothing else: what one may see can
 * end at any moment (consent withdrawn, a case closed), and what is withheld is said for the fields that one page asked.
 */
export function graphClient({ role, purpose }: StatedPurpose, { answered, signedOut }: WhenAsked): ApolloClient {
  const ask: typeof fetch = async (address, init) => {
    const response = await fetch(address, init);
    if (response.status === 401) signedOut();
    else if (!isUnattended(init)) answered();
    return response;
  };
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({
      uri: '/graphql', credentials: 'same-origin', fetch: ask,
      headers: { 'x-childgraph-console': '1', 'x-purpose': purpose, 'x-role': role },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'no-cache' }, query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
    devtools: { enabled: false },
  });
}
