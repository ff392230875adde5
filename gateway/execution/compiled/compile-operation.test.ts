import { parse, validate } from 'graphql';
import { federate, type Disturb } from '#test/federation/in-memory';
import { compileOperation } from '#gateway/execution/compiled/compile-operation';
import { bodyOf } from '#gateway/execution/compiled/subgraph-call';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@provides", "@interfaceObject"])';

const books = [
  { id: 'b1', __typename: 'Novel', title: 'The Lamp', isbn: '1', pages: 300, author: { __typename: 'Author', id: 'a1' } },
  { id: 'b2', __typename: 'Atlas', title: 'Shores', isbn: '2', maps: 12, author: { __typename: 'Author', id: 'a1' } },
  { id: 'b3', __typename: 'Novel', title: 'No Author', isbn: '3', pages: 10, author: null },
];

const library = federate([
  {
    name: 'catalogue',
    typeDefs: `${LINK}
      type Query { books: [Book!]! book(id: ID!): Book first: Novel }
      interface Book { id: ID! title: String author: Author }
      type Novel implements Book @key(fields: "id") { id: ID! title: String author: Author pages: Int weight: Int! }
      type Atlas implements Book @key(fields: "id") { id: ID! title: String author: Author maps: Int weight: Int! }
      type Author @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { books: () => books, book: (_: unknown, { id }: { id: string }) => books.find((book) => book.id === id), first: () => books[0] },
      Novel: { weight: () => 2 },
      Atlas: { weight: () => 5 },
    },
  },
  {
    name: 'people',
    typeDefs: `${LINK}
      type Author @key(fields: "id") { id: ID! name: String! born: Int rival: Author books(first: Int = 2): [String!] }`,
    resolvers: {
      Author: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}`, born: 1900, rival: { id: 'a2', name: 'name of a2' }, books: ['x', 'y'] }) },
    },
  },
  {
    name: 'shipping',
    typeDefs: `${LINK}
      type Novel @key(fields: "id") { id: ID! weight: Int! @external postage: Int @requires(fields: "weight") }
      type Atlas @key(fields: "id") { id: ID! weight: Int! @external postage: Int @requires(fields: "weight") }`,
    resolvers: {
      Novel: { postage: ({ weight }: { weight: number }) => weight * 3 },
      Atlas: { postage: ({ weight }: { weight: number }) => weight * 3 },
    },
  },
]);

const run = async (query: string, variables: Record<string, unknown> = {}, disturb?: Disturb) => {
  const document = parse(query);
  expect(validate(library.apiSchema, document)).toEqual([]);
  const compiled = compileOperation(library.compilerInput, document, undefined);
  const caller = library.caller(disturb);
  const answer = await compiled.answer(variables, caller);
  return { ...answer, data: JSON.parse(answer.text) as Record<string, unknown>, asked: caller.asked };
};

it('joins what three subgraphs know, through interfaces and @requires, and hides what it asked for itself', async () => {
  const { data, fetchErrors } = await run('{ books { title ... on Novel { postage pages } ... on Atlas { postage maps } author { name rival { name } } } }');
  expect(data).toEqual({
    books: [
      { title: 'The Lamp', postage: 6, pages: 300, author: { name: 'name of a1', rival: { name: 'name of a2' } } },
      { title: 'Shores', postage: 15, maps: 12, author: { name: 'name of a1', rival: { name: 'name of a2' } } },
      { title: 'No Author', postage: 6, pages: 10, author: null },
    ],
  });
  expect(fetchErrors).toEqual([]);
});

it('asks about an entity once, however often it was met', async () => {
  const { asked } = await run('{ books { author { name } } }');
  const people = asked.find((request) => request.fetch.subgraph === 'people');
  expect(people?.entities).toHaveLength(1);
});

describe('an entity that is met in several places of an operation', () => {
  const QUERY = '{ books { title author { name born } } best: first { author { name born } } book(id: "b2") { author { name born } } }';

  it('is asked about once, and shown in all of them', async () => {
    const { data, asked } = await run(QUERY);
    const people = asked.filter(({ fetch }) => fetch.subgraph === 'people');
    expect(people.map(({ entities }) => entities.map(({ id }) => id))).toEqual([['a1']]);
    const author = { name: 'name of a1', born: 1900 };
    expect(data).toEqual({
      books: [{ title: 'The Lamp', author }, { title: 'Shores', author }, { title: 'No Author', author: null }], best: { author }, book: { author },
    });
  });

  it('has its error in all of them', async () => {
    const { fetchErrors } = await run(QUERY, {}, (request, answer) =>
      request.fetch.subgraph === 'people' ? { kind: 'answered', data: { _entities: [{ name: 'x', born: null }] }, errors: [{ message: 'no', path: ['_entities', 0, 'born'] }] } : answer);
    expect(fetchErrors.map(({ path }) => path?.join('.')).sort()).toEqual(['best.author.born', 'book.author.born', 'books.0.author.born', 'books.1.author.born']);
  });

  it('is asked about for each place that wants something else of it', async () => {
    const { data, asked } = await run('{ books { author { name } } first { author { name: born } } }');
    expect(asked.filter(({ fetch }) => fetch.subgraph === 'people')).toHaveLength(2);
    expect(data).toMatchObject({ books: [{ author: { name: 'name of a1' } }, {}, {}], first: { author: { name: 1900 } } });
  });
});

it('keeps the order in which fields first appear, aliases, fragments and __typename', async () => {
  const { text } = await run('query { z: first { ...N b: title } } fragment N on Novel { pages __typename b: title a: pages }');
  expect(text).toBe('{"z":{"pages":300,"__typename":"Novel","b":"The Lamp","a":300}}');
});

it.each([[true, '{"first":{"title":"The Lamp"}}'], [false, '{"first":{"pages":300}}']])('tests @skip and @include with defaults applied (%s)', async (titles, text) => {
  const query = 'query($t: Boolean! = true) { first { title @include(if: $t) ... @skip(if: $t) { pages } } }';
  expect((await run(query, titles ? {} : { t: false })).text).toBe(text);
});

it('sends a subgraph the variables it uses, as the client sent them', async () => {
  const { asked } = await run('query($id: ID!, $n: Int) { book(id: $id) { author { books(first: $n) } } }', { id: 'b1', n: 7 });
  expect(asked.map((request) => (JSON.parse(bodyOf(request)) as { variables: object }).variables)).toEqual([
    { id: 'b1' },
    { n: 7, representations: [{ __typename: 'Author', id: 'a1' }] },
  ]);
});

it('a null where none may be takes its nearest nullable parent, and says where', async () => {
  const { data, completionErrors } = await run('{ books { title author { name } } }', {}, (request, answer) =>
    request.fetch.subgraph === 'people' && answer.kind === 'answered' ? { ...answer, data: { _entities: [{ name: null }] } } : answer);
  expect(data).toEqual({ books: [{ title: 'The Lamp', author: null }, { title: 'Shores', author: null }, { title: 'No Author', author: null }] });
  expect(completionErrors.map((error) => error.path)).toEqual([['books', 0, 'author', 'name'], ['books', 1, 'author', 'name']]);
});

it('an error about one entity is placed wherever the client met that entity', async () => {
  const { fetchErrors } = await run('{ books { author { born } } }', {}, (request, answer) =>
    request.fetch.subgraph === 'people' ? { kind: 'answered', data: { _entities: [null] }, errors: [{ message: 'no', path: ['_entities', 0, 'born'] }] } : answer);
  expect(fetchErrors.map((error) => error.path)).toEqual([['books', 0, 'author', 'born'], ['books', 1, 'author', 'born']]);
});

it('a subgraph that fails costs its own fields only', async () => {
  const { data, fetchErrors } = await run('{ books { title ... on Novel { postage } } }', {}, (request, answer) =>
    request.fetch.subgraph === 'shipping' ? { kind: 'fault', fault: 'timed_out' } : answer);
  expect(data).toEqual({ books: [{ title: 'The Lamp', postage: null }, { title: 'Shores' }, { title: 'No Author', postage: null }] });
  expect(fetchErrors).toEqual([expect.objectContaining({ subgraph: 'shipping', fault: 'timed_out', path: undefined })]);
});

it('a value of another type is null and named, never passed on', async () => {
  const { data, completionErrors } = await run('{ first { pages } }', {}, () => ({ kind: 'answered', data: { first: { pages: 'CANARY' } }, errors: [] }));
  expect(data).toEqual({ first: { pages: null } });
  expect(JSON.stringify(completionErrors)).not.toContain('CANARY');
});

it('__proto__ in a subgraph’s JSON changes nothing', async () => {
  const poisoned = JSON.parse('{"first":{"__proto__":{"pages":666},"title":"The Lamp"}}') as Record<string, unknown>;
  const { data } = await run('{ first { title pages } }', {}, () => ({ kind: 'answered', data: poisoned, errors: [] }));
  expect(data).toEqual({ first: { title: 'The Lamp', pages: null } });
  expect(({} as { pages?: number }).pages).toBeUndefined();
});

it('__proto__ as an alias is an ordinary response key', async () => {
  expect((await run('{ first { __proto__: title constructor: pages } }')).text).toBe('{"first":{"__proto__":"The Lamp","constructor":300}}');
});
