import type { SubgraphSource } from '#test/federation/in-memory';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@provides"])';

const books = [{ __typename: 'Novel', id: 'b1', title: 'The Lamp', pages: 300 }, { __typename: 'Atlas', id: 'b2', title: 'Shores', maps: 12 }];

/** Somebody else's graph: a shop of three subgraphs that has never heard of a child or a category. */
export const SHOP: readonly SubgraphSource[] = [
  {
    name: 'catalogue',
    typeDefs: `${LINK}
      type Query { books(first: Int = 10): [Book!]! book(id: ID!): Book }
      type Mutation { rename(id: ID!, title: String!): Book }
      interface Book { id: ID! title: String }
      type Novel implements Book @key(fields: "id") { id: ID! title: String pages: Int }
      type Atlas implements Book @key(fields: "id") { id: ID! title: String maps: Int }`,
    resolvers: {
      Query: { books: (_: unknown, { first }: { first: number }) => books.slice(0, first), book: (_: unknown, { id }: { id: string }) => books.find((book) => book.id === id) },
      Mutation: { rename: (_: unknown, { id, title }: { id: string; title: string }) => ({ ...books.find((book) => book.id === id), title }) },
    },
  },
  {
    name: 'prices',
    typeDefs: `${LINK}
      type Novel @key(fields: "id") { id: ID! price: Int pages: Int @external postage: Int @requires(fields: "pages") }
      type Atlas @key(fields: "id") { id: ID! price: Int }`,
    resolvers: {
      Novel: { price: () => 7, postage: ({ pages }: { pages: number }) => pages / 100 },
      Atlas: { price: () => { throw new Error('no price for an atlas'); } },
    },
  },
  {
    name: 'reviews',
    typeDefs: `${LINK}
      type Novel @key(fields: "id") { id: ID! reviews: [Review!] }
      type Review { stars: Int! by: String }`,
    resolvers: { Novel: { reviews: () => [{ stars: 5, by: 'Ines' }, { stars: 4, by: null }] } },
  },
];
