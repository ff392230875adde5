import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { FAULTS } from '#bench/faults/behaviours';
import { SHOP } from '#test/open/shop';

/** The subgraph that misbehaves, in a process of its own: what its faults cost it is not to be the load's or the gateway's. */
const reviews = SHOP.find(({ name }) => name === 'reviews');
if (!reviews) throw new Error('the shop has reviews');
const schema = buildSubgraphSchema({ typeDefs: parse(reviews.typeDefs), resolvers: reviews.resolvers as never });

let fault: string | null = null;
process.on('message', (name: string | null) => {
  fault = name;
  process.send?.({ fault });
});

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
    if (fault !== null && FAULTS[fault]?.(request, response)) return;
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly query: string; readonly variables: Record<string, unknown> };
    void Promise.resolve(execute({ schema, document: parse(query), variableValues: variables }))
      .then((result) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)));
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }));
