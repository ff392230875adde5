import { readFileSync } from 'node:fs';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Pool } from 'undici';
import { supergraphFile } from '#bench/gateway/bench-graph';
import { runVariant } from '#bench/gateway/variant-process';

/** The same as variant-apollo.ts with its own HTTP client replaced by undici's pool. */
runVariant(async () => {
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraphFile(), 'utf8'), buildService: ({ url }) => sourceAt(new URL(url ?? '')) });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
  return url;
});

function sourceAt(url: URL): GraphQLDataSource {
  const pool = new Pool(url.origin, { connections: 64 });
  return {
    process: async ({ request: { query, variables, operationName } }) => {
      const { body } = await pool.request({ path: url.pathname, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables, operationName }) });
      return (await body.json()) as never;
    },
  };
}
