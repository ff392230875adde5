import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { apolloExecutor } from '#gateway/execution/apollo-executor';
import { compiledExecutor } from '#gateway/execution/compiled-executor';
import { NotCompiled } from '#gateway/execution/compiled/compile-steps';
import type { Execution, Executor, Fetcher, Json } from '#gateway/execution/executor';
import { productExecutor } from '#gateway/execution/product-executor';
import { nullableSupergraph } from '#gateway/supergraph/nullable-supergraph';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const SOURCES: Readonly<Record<string, { readonly typeDefs: string; readonly resolvers: unknown }>> = {
  houses: {
    typeDefs: `${LINK}
      type Query { house: House! }
      type House { id: ID! rooms: [Room!]! }
      type Room @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { house: () => ({ id: 'h1', rooms: [{ id: 'r1' }, { id: 'r2' }, { id: 'r1' }] }) } },
  },
  heating: {
    typeDefs: `${LINK} type Room @key(fields: "id") { id: ID! name: String broken: String }`,
    resolvers: { Room: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `room ${id}` }), broken: () => Promise.reject(new Error('no')) } },
  },
};

const schemas = new Map<string, GraphQLSchema>(Object.entries(SOURCES).map(([name, { typeDefs, resolvers }]) => [name, buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: resolvers as never })]));
const composed = composeServices(Object.entries(SOURCES).map(([name, { typeDefs }]) => ({ name, typeDefs: parse(typeDefs), url: `http://${name}.test` })));
const model = { executableSdl: nullableSupergraph(parse(composed.supergraphSdl ?? '')) };

const fetcher: Fetcher = {
  fetch: async ({ subgraph, query, variables }) => {
    const schema = schemas.get(subgraph);
    if (!schema) throw new Error(subgraph);
    const result = await execute({ schema, document: parse(query), variableValues: variables });
    return { data: JSON.parse(JSON.stringify(result.data ?? null)) as Json | null, errors: (result.errors ?? []).map(({ path }) => ({ code: 'FAILED', path: path as (string | number)[] })) };
  },
  send: ({ head, representations, ...fetch }) => {
    const { variables } = JSON.parse(`${head}}}`) as { readonly variables: Json };
    return fetcher.fetch({ ...fetch, variables: representations ? { ...variables, representations: representations.texts.map((text) => JSON.parse(text) as Json) } : variables });
  },
};

const execution = (text: string): Execution =>
  ({ operation: { text, document: parse(text), hash: text, variableNames: new Set() }, operationName: undefined, variables: {}, fetcher });

const HOUSE = '{ house { id rooms { name broken } } }';

it('what it compiles it answers as ApolloGateway does, errors in their places', async () => {
  const [compiled, apollo] = [await compiledExecutor(model), await apolloExecutor(model)];
  const [ours, theirs] = [await compiled.execute(execution(HOUSE)), await apollo.execute(execution(HOUSE))];
  expect(ours.data).toMatchObject(theirs.data ?? {});
  expect(ours.data).toMatchObject({ house: { id: 'h1', rooms: [{ name: 'room r1' }, { name: 'room r2' }, { name: 'room r1' }] } });
  const places = (errors: typeof ours.errors): string[] => errors.map(({ path }) => JSON.stringify(path)).sort();
  expect(places(ours.errors)).toEqual(places(theirs.errors));
  await apollo.close();
});

it('what it does not compile goes to ApolloGateway, and is counted', async () => {
  const reasons: string[] = [];
  const refusing = async (): Promise<Executor> => ({ execute: () => { throw new NotCompiled('context'); }, prepare: () => undefined, planKeys: () => [], close: async () => undefined });
  const executor = await productExecutor(model, (reason) => reasons.push(reason), refusing);
  const result = await executor.execute(execution('{ house { rooms { name } } }'));
  expect(result.data).toMatchObject({ house: { rooms: [{ name: 'room r1' }, { name: 'room r2' }, { name: 'room r1' }] } });
  expect(reasons).toEqual(['context']);
  await executor.close();
});
