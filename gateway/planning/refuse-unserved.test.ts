import { ApolloGateway } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { openGraph } from '#gateway/open/open-graph';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@context", "@fromContext", "@authenticated", "@requiresScopes", "@policy", "@inaccessible", "@tag"])';

const supergraphOf = (price: string): string => {
  const { supergraphSdl, errors } = composeServices([
    { name: 'shops', url: 'http://shops.test', typeDefs: parse(`${LINK}
      type Query { shop: Shop }
      type Shop @key(fields: "id") @context(name: "shop") { id: ID! currency: String! best: Book }
      type Book @key(fields: "id") { id: ID! ${price} }`) },
    { name: 'reviews', url: 'http://reviews.test', typeDefs: parse(`${LINK} type Book @key(fields: "id") { id: ID! stars: Int }`) },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
};

const FROM_CONTEXT = supergraphOf('price(currency: String @fromContext(field: "$shop { currency }")): String');

it('a supergraph with @fromContext is refused before anything is asked, and the field is named', async () => {
  await expect(openGraph(FROM_CONTEXT)).rejects.toThrow('@fromContext is not served: Book.price(currency:) of the subgraph shops takes an argument from a context. Give the field what it needs by @requires instead');
});

it('as @apollo/gateway refuses it, in other words', async () => {
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  await expect(new ApolloGateway({ supergraphSdl: FROM_CONTEXT, logger: quiet }).load()).rejects.toThrow(/context\/v0\.1 is for: SECURITY but is unsupported/);
});

it.each([
  ['@authenticated', '@authenticated', 'https://specs.apollo.dev/authenticated/v0.1'],
  ['@requiresScopes', '@requiresScopes(scopes: [["read"]])', 'https://specs.apollo.dev/requiresScopes/v0.1'],
  ['@policy', '@policy(policies: [["own"]])', 'https://specs.apollo.dev/policy/v0.1'],
])('a supergraph with %s is refused: who passed over it would show to everyone what is for some', async (_name, directive, feature) => {
  await expect(openGraph(supergraphOf(`price: String ${directive}`))).rejects.toThrow(`This supergraph needs what this gateway does not serve: ${feature}`);
});

it('a field whose argument the client gives is none', async () => {
  expect((await openGraph(supergraphOf('price(currency: String): String @tag(name: "money") secret: Int @inaccessible'))).subgraphs.map(({ name }) => name)).toEqual(['reviews', 'shops']);
});
