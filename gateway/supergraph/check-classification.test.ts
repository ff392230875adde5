import { parse } from 'graphql';
import { checkClassification } from '#gateway/supergraph/check-classification';

const subgraph = (sdl: string, name = 'health', pointsAtChildren = false) => ({ name, typeDefs: parse(sdl), pointsAtChildren });
const KNOWN = new Set(['safety-alerts', 'identity']);

it('finds nothing wrong with what is classified and described', () => {
  expect(checkClassification([subgraph(`
    type Query { "One." child(id: ID!): Child @category(id: "section") }
    type Child { "It." id: ID! @category(id: "section") "Allergies." allergies: [String!] @category(id: "safety-alerts") }`)], KNOWN)).toEqual([]);
});

it.each([
  ['type A { "Described." x: String }', 'health: A.x has no @category'],
  ['extend type A { "Described." x: String }', 'health: A.x has no @category'],
  ['interface A { "Described." x: String }', 'health: A.x has no @category'],
  ['type A { x: String @category(id: "identity") }', 'health: A.x has no description'],
  ['type A { "Described." x: String! @category(id: "identity") }', 'health: A.x is classified identity and must be nullable, since it can be withheld'],
  ['type A { "Described." x: String @category(id: "identty") }', 'health: A.x has the category identty, which the policy does not know'],
  ['type A { "Described." x: [Child!] @category(id: "section") }', 'health: A.x returns Child, which only the face that points at children may'],
  ['type Query { "Described." kids: [Child!] @category(id: "section") }', 'health: Query.kids returns Child, which only the face that points at children may'],
  ['type A implements Section { "Described." x: Int! @category(id: "as-parent") }', 'health: A.x is a field of a section and must be nullable, since a section stands where its agency was not asked'],
  ['type Query { "Described." x: Int @category(id: "as-parent") }', 'health: Query.x is at the root and cannot be as-parent'],
])('refuses %s', (sdl, problem) => expect(checkClassification([subgraph(sdl)], KNOWN)).toEqual([problem]));

it('lets the face that points at children do so', () => {
  expect(checkClassification([subgraph('type Query { "Described." children: [Child!] @category(id: "each-child") }', 'index', true)])).toEqual([]);
});

it('refuses two subgraphs that classify one coordinate differently (A32)', () => {
  const one = '"Described." x: String';
  expect(checkClassification([subgraph(`type A { ${one} @category(id: "identity") }`), subgraph(`type A { ${one} @category(id: "identity", level: SUMMARY) }`, 'hub')])).toEqual(
    ['hub: A.x is classified identity.SUMMARY, but identity.DETAIL by health']);
});

it('tells every problem at once', () => {
  expect(checkClassification([subgraph('type A { x: String y: String }'), subgraph('type B { z: String! @category(id: "nothing") }', 'hub')], KNOWN)).toHaveLength(7);
});
