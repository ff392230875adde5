import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { supergraphFile } from '#bench/gateway/bench-graph';
import { runVariant } from '#bench/gateway/variant-process';

/** Apollo Server and @apollo/gateway as they come. */
runVariant(async () => {
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraphFile(), 'utf8'), buildService: ({ url }) => new RemoteGraphQLDataSource({ url: url ?? '' }) });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
  return url;
});
