import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { runVariant } from '#bench/gateway/variant-process';

/** Apollo Server and @apollo/gateway as they come. */
runVariant(async () => {
  const addresses = JSON.parse(process.env['BENCH_ADDRESSES'] ?? '{}') as Record<string, string>;
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(process.env['SUPERGRAPH'] ?? 'schema/supergraph.graphql', 'utf8'),
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: addresses[name] ?? '' }),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
  return url;
});
