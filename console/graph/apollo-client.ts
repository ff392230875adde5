import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { StatedPurpose } from '#console/session/stated-purpose';

export interface WhenAsked {
  /** A request was answered: the session lives on. */
  answered(): void;
  /** The session is over. */
  signedOut(): void;
}

/**
 * The graph, under one purpose. Answers are kept by the page that shows them and by nothing else: what one may see can
 * end at any moment (consent withdrawn, a case closed), and what is withheld is said for the fields that one page asked.
 */
export function graphClient({ role, purpose }: StatedPurpose, { answered, signedOut }: WhenAsked): ApolloClient {
  const ask: typeof fetch = async (address, init) => {
    const response = await fetch(address, init);
    if (response.status === 401) signedOut();
    else answered();
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
