import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { Recent } from '#gateway/operation/recent';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** As many as the fast lane knows by their text (known-operations.ts). */
const MOST_DOCUMENTS = 4_000;

/**
 * Parsed and validated documents, by number. Apollo Server's own store counts bytes of their JSON, of which thirty million are some
 * fourteen thousand documents; with its plan and its compiled steps each holds ten times that, and whoever sends ever new operations fills it.
 */
export function documentStore(most: number = MOST_DOCUMENTS): DocumentStore {
  const kept = new Recent<string, DocumentNode>(most);
  return {
    get: async (key) => kept.find(key),
    set: async (key, document) => void kept.of(key, () => document),
    delete: async (key) => kept.forget(key),
  };
}
