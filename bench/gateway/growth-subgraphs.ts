/**
 * Subgraphs of the bench for its growth: twenty of them, each of which says a little about every child. Made up, since no
 * area has twenty agencies' systems or a caseload of 200.
 */
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import type { BenchSubgraph } from '#bench/gateway/bench-graph';
import { type Answer, type Question, rememberingServer } from '#bench/gateway/remembering-server';
import { type BenchWorld, tellWorld } from '#bench/gateway/world-process';

export const MOST_SUBGRAPHS = 20;
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

const typeDefsOf = (number: number): string => `${LINK}
${number === 0 ? 'type Query { children(first: Int!): [Child!]! }' : ''}
type Child @key(fields: "id") { id: ID! ${number === 0 ? 'name: String! born: String' : `part${number}: Part${number}`} }
${number === 0 ? '' : `type Part${number} { title: String! since: String count: Int! open: Boolean notes: [Note${number}!]! } type Note${number} { by: String text: String }`}`;

const child = (id: string) => ({ __typename: 'Child', id, name: `Child ${id}`, born: '2015-06-01' });
const part = (number: number, { id }: { readonly id: string }) => ({
  title: `Record ${number} of ${id}`, since: '2025-01-31', count: Number(id) * number, open: Number(id) % 2 === 0, notes: [{ by: 'Ines', text: `First of ${id}` }, { by: null, text: 'Second' }],
});

const resolversOf = (number: number) => ({
  Child: { __resolveReference: ({ id }: { id: string }) => child(id), ...(number === 0 ? {} : { [`part${number}`]: (of: { id: string }) => part(number, of) }) },
  ...(number === 0 ? { Query: { children: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_each, n) => child(String(n + 1))) } } : {}),
});

async function serve(number: number): Promise<BenchSubgraph> {
  const sdl = typeDefsOf(number);
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolversOf(number) as never });
  const answer = async ({ body }: Question): Promise<Answer> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    return { status: 200, text: JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })) };
  };
  const name = `agency${number}`;
  return { name, sdl, url: `http://127.0.0.1:${await rememberingServer(name, answer)}/graphql` };
}

async function main(): Promise<BenchWorld> {
  const subgraphs = await Promise.all(Array.from({ length: MOST_SUBGRAPHS }, (_, number) => serve(number)));
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return { graph: { supergraphSdl, subgraphs } };
}

tellWorld(main);
