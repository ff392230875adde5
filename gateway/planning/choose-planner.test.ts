import { bodyOf } from '#gateway/execution/compiled/subgraph-call';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { compileOperation } from '#gateway/execution/compiled/compile-operation';
import { queryPlanner } from '#gateway/planning/choose-planner';
import { unplannedFields } from '#gateway/planning/unplanned-fields';
import { federate, type InMemoryFederation } from '#test/federation/in-memory';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@inaccessible"])';

async function answer(federation: InMemoryFederation, query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(federation.apiSchema, document)).toEqual([]);
  const caller = federation.caller();
  const { text, fetchErrors } = await compileOperation(federation.compilerInput, document, undefined).answer(variables, caller);
  expect(fetchErrors).toEqual([]);
  return { data: JSON.parse(text) as unknown, asked: caller.asked.map((request) => [request.fetch.subgraph, JSON.parse(bodyOf(request)) as { query: string; variables: { representations?: unknown[] } }] as const) };
}

describe('one field that is required with different arguments', () => {
  const RATES: Readonly<Record<string, number>> = { GBP: 100, EUR: 120, USD: 130 };
  const market = federate([
    {
      name: 'prices',
      typeDefs: `${LINK}
        type Query { product: Product products: [Product!]! }
        interface Priced { price(currency: String = "GBP"): Int }
        type Product implements Priced @key(fields: "id") { id: ID! price(currency: String = "GBP"): Int dims: Dims parts(most: Int!): [Part!] }
        type Dims { size(unit: String): String }
        type Part implements Priced @key(fields: "id") { id: ID! price(currency: String = "GBP"): Int }`,
      resolvers: {
        Query: { product: () => ({ id: 'p1' }), products: () => [{ id: 'p1' }, { id: 'p2' }] },
        Product: {
          __resolveReference: ({ id }: { id: string }) => ({ id }), price: (_: unknown, { currency }: { currency: string }) => RATES[currency], dims: () => ({}),
          parts: (_: unknown, { most }: { most: number }) => ['a', 'b', 'c', 'd'].slice(0, most).map((id) => ({ __typename: 'Part', id })),
        },
        Part: { price: (_: unknown, { currency }: { currency: string }) => (RATES[currency] ?? 0) / 10 },
        Dims: { size: (_: unknown, { unit }: { unit?: string }) => `1 ${unit ?? 'none'}` },
      },
    },
    {
      name: 'labels',
      typeDefs: `${LINK}
        type Product @key(fields: "id") {
          id: ID!
          price(currency: String = "GBP"): Int @external
          dims: Dims @external
          parts(most: Int!): [Part!] @external
          plain: String @requires(fields: "price")
          inEur(suffix: String): String @requires(fields: "price(currency: \\"EUR\\")")
          inUsd: String @requires(fields: "price(currency: \\"USD\\")")
          metric: String @requires(fields: "dims { size(unit: \\"cm\\") }")
          imperial: String @requires(fields: "dims { size(unit: \\"in\\") }")
          first: String @requires(fields: "parts(most: 1) { id price(currency: \\"EUR\\") }")
          most: String @requires(fields: "parts(most: 3) { id price(currency: \\"USD\\") }")
          free: String
        }
        type Dims @shareable { size(unit: String): String @external }
        type Part @key(fields: "id") { id: ID! price(currency: String = "GBP"): Int @external }`,
      resolvers: {
        Product: {
          __resolveReference: (reference: object) => reference,
          plain: ({ price }: { price: number }) => `£${price}`, inEur: ({ price }: { price: number }, { suffix }: { suffix?: string }) => `€${price}${suffix ?? ''}`, inUsd: ({ price }: { price: number }) => `$${price}`,
          metric: ({ dims }: { dims: { size: string } }) => dims.size, imperial: ({ dims }: { dims: { size: string } }) => dims.size,
          first: ({ parts }: { parts: object[] }) => JSON.stringify(parts), most: ({ parts }: { parts: object[] }) => JSON.stringify(parts), free: () => 'free',
        },
      },
    },
  ]);

  it('is given to each with its own', async () => {
    const { data, asked } = await answer(market, 'query($s: String) { product { inUsd inEur(suffix: $s) plain free } }', { s: '!' });
    expect(data).toEqual({ product: { inUsd: '$130', inEur: '€120!', plain: '£100', free: 'free' } });
    // One value in one place: three representations, and no more fetches than that.
    expect(asked.map(([subgraph]) => subgraph)).toEqual(['prices', 'labels', 'labels', 'labels']);
  });

  it('is not what the client asked for under the same name', async () => {
    const { data } = await answer(market, '{ product { price(currency: "GBP") inEur p: price(currency: "USD") } }');
    expect(data).toEqual({ product: { price: 100, inEur: '€120', p: 130 } });
  });

  it('may be below others, and in lists', async () => {
    const { data } = await answer(market, '{ products { metric imperial dims { size(unit: "ell") } } }');
    const each = { metric: '1 cm', imperial: '1 in', dims: { size: '1 ell' } };
    expect(data).toEqual({ products: [each, each] });
  });

  it('may itself be a list of entities', async () => {
    const { data } = await answer(market, '{ product { first most parts(most: 2) { id price } } }');
    expect(data).toEqual({
      product: {
        first: '[{"id":"a","price":12}]', most: '[{"id":"a","price":13},{"id":"b","price":13},{"id":"c","price":13}]', parts: [{ id: 'a', price: 10 }, { id: 'b', price: 10 }],
      },
    });
  });
});

describe('a key that is not resolvable', () => {
  const people = federate([
    {
      name: 'registry',
      typeDefs: `${LINK} type Query { user: User } type User @key(fields: "id") @key(fields: "uuid") { id: ID! uuid: ID! born: Int }`,
      resolvers: { Query: { user: () => ({ id: '1', uuid: 'u1', born: 1990 }) }, User: { __resolveReference: () => ({ id: '1', uuid: 'u1', born: 1990 }) } },
    },
    {
      name: 'ages',
      typeDefs: `${LINK} type Query { me: User } type User @key(fields: "id", resolvable: false) @key(fields: "uuid") { id: ID! uuid: ID! born: Int @external age: Int @requires(fields: "born") }`,
      resolvers: {
        Query: { me: () => ({ id: '1', uuid: 'u1' }) },
        User: {
          __resolveReference: (reference: { uuid?: string }) => {
            if (reference.uuid === undefined) throw new Error('not by this key');
            return reference;
          },
          age: ({ born }: { born: number }) => 2026 - born,
        },
      },
    },
  ]);

  it('is not what a subgraph is come back to by', async () => {
    const { data, asked } = await answer(people, '{ me { age } }');
    expect(data).toEqual({ me: { age: 36 } });
    expect(asked.at(-1)?.[1].variables.representations).toEqual([{ __typename: 'User', born: 1990, uuid: 'u1' }]);
  });
});

describe('a field that no subgraph can be asked for', () => {
  // Composition would refuse it; a supergraph's file may have been altered since.
  const { supergraphSdl } = composeServices([{ name: 'a', url: 'http://a.test', typeDefs: parse(`${LINK} type Query { lamp: Lamp } type Lamp @key(fields: "id") { id: ID! }`) }, { name: 'b', url: 'http://b.test', typeDefs: parse(`${LINK} type Query { b: Int } type Lamp @key(fields: "id") { id: ID! watts: Int }`) }]);
  const altered = (supergraphSdl ?? '').replaceAll('@join__type(graph: B, key: "id")', '@join__type(graph: B, key: "id", resolvable: false)');

  it('is an error, and not an object without it', () => {
    const document = parse('{ lamp { id watts } }');
    expect(() => queryPlanner(altered).plan(document, undefined)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_PLANNED' }) }));
    expect(queryPlanner(altered).plan(parse('{ lamp { id } }'), undefined).node).toBeDefined();
  });

  it('is seen in a plan that asks nobody for it', () => {
    const schema = Supergraph.build(altered, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
    const document = parse('{ bulb: lamp { id ...on Lamp { watts } } }');
    expect(unplannedFields(schema, document, undefined, { kind: 'QueryPlan' })).toEqual(['Query.lamp', 'Lamp.id', 'Lamp.watts']);
    const node = { kind: 'Fetch', serviceName: 'a', operation: '{bulb:lamp{id}}', operationKind: 'query' } as const;
    expect(unplannedFields(schema, document, undefined, { kind: 'QueryPlan', node: node as never })).toEqual(['Lamp.watts']);
  });

  it('is not one that a subgraph rightly is not asked for', () => {
    const media = federate([
      { name: 'a', typeDefs: `${LINK} type Query { media: Media } union Media = Book type Book { title: String @shareable }`, resolvers: {} },
      { name: 'b', typeDefs: `${LINK} type Query { other: Media } union Media = Song type Song { length: Int }`, resolvers: {} },
    ]);
    const document = parse('{ media { ... on Song { length } } }');
    const plan = media.compilerInput.planner.plan(document, undefined);
    expect(unplannedFields(media.apiSchema, document, undefined, plan)).toEqual([]);
  });
});
