import { buildSchema, execute, type GraphQLSchema, isObjectType, parse } from 'graphql';
import type { Grant } from '#schema/contracts/grant';
import { shieldRootFields } from '#subgraphs/host/shield-root';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';

const touched: string[] = [];

const SDL = `
  directive @category(id: String!, level: String = "DETAIL") on FIELD_DEFINITION
  scalar _Any
  interface Named { name: String }
  type Child implements Named { id: ID name: String }
  type Query {
    open: String @category(id: "public")
    log: String @category(id: "access-log")
    child: Named @category(id: "each-child")
    down: String @category(id: "public")
    forgotten: String
    _entities(representations: [_Any!]!): [Child]
  }
  type Mutation { act: String @category(id: "viewer") forgotten: String }`;

const answers: Readonly<Record<string, (args: { representations?: readonly { id: string }[] }) => unknown>> = {
  open: () => 'open', log: () => 'CANARY', act: () => 'acted', forgotten: () => 'CANARY', child: () => ({ __typename: 'Child', name: 'Amira' }),
  down: () => { throw new SourceUnavailable('a system', 'timed out'); },
  _entities: ({ representations = [] }) => representations.map(({ id }) => ({ id, name: `CANARY of ${id}` })),
};

function schema(): GraphQLSchema {
  const built = buildSchema(SDL);
  for (const name of ['Query', 'Mutation']) {
    const type = built.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_source: unknown, args: Record<string, never>) => {
        touched.push(field.name);
        return answers[field.name]?.(args);
      };
    }
  }
  return shieldRootFields(built);
}

const shielded = schema();
const granting = (more: Partial<Grant> = {}) => ({ grant: { children: {}, own: {}, ...more } });
const run = (text: string, contextValue: object = granting()) => {
  touched.length = 0;
  return execute({ schema: shielded, document: parse(text), contextValue });
};
const codes = (result: Awaited<ReturnType<typeof run>>) => (result.errors ?? []).map(({ extensions }) => extensions['code']);

it('lets through what needs no more than a grant, objects behind an interface too', async () => {
  expect(await run('{ open child { name } }')).toEqual({ data: { open: 'open', child: { name: 'Amira' } } });
  expect((await run('mutation { act }')).data).toEqual({ act: 'acted' });
});

it.each(['{ forgotten }', 'mutation { forgotten }'])('denies what nobody classified, and does not run it: %s', async (text) => {
  const result = await run(text);
  expect([result.data, codes(result), touched]).toEqual([{ forgotten: null }, ['UNAUTHENTICATED'], []]);
});

it('denies a category of the viewer’s own that the grant does not name, and keeps no outcome', async () => {
  const context = granting();
  expect(codes(await run('{ log }', context))).toEqual(['UNAUTHENTICATED']);
  expect(touched).toEqual([]);
  expect((await run('{ log }', granting({ own: { 'access-log': 'DETAIL' } }))).data).toEqual({ log: 'CANARY' });
  expect(codes(await run('{ log }', context))).toEqual(['UNAUTHENTICATED']);
});

it('denies entities of a child whom the grant does not name, all of them', async () => {
  const asked = (...ids: string[]) => `{ _entities(representations: [${ids.map((id) => `{ __typename: "Child", id: "${id}" }`).join()}]) { name } }`;
  const granted = granting({ children: { amira: {} } as never });
  expect((await run(asked('amira'), granted)).data).toEqual({ _entities: [{ name: 'CANARY of amira' }] });
  for (const ids of [['nour'], ['amira', 'nour'], ['__proto__'], ['toString']]) {
    const result = await run(asked(...ids), granted);
    expect([result.data, codes(result), touched]).toEqual([{ _entities: null }, ['UNAUTHENTICATED'], []]);
  }
});

it('passes an outage through as an outage', async () => {
  expect(codes(await run('{ down }'))).toEqual(['SOURCE_UNAVAILABLE']);
});
