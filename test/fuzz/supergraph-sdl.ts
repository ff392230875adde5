import type { Entity, EntityField, FieldShape, RandomSupergraph } from '#test/fuzz/random-supergraph';

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@requires", "@external", "@provides", "@override", "@interfaceObject"])
enum Mood { CALM CROSS }
type Place @shareable { town: String zip: Int! }
`;

export const shaped = (type: string, shape: FieldShape): string =>
  ({ nullable: type, required: `${type}!`, list: `[${type}]`, listOfRequired: `[${type}!]`, listOfLists: `[[${type}]]` })[shape];

/** The SDL of one subgraph of a random supergraph. */
export function subgraphSdl(supergraph: RandomSupergraph, subgraph: string): string {
  if (subgraph === supergraph.labelled?.extender) return [HEADER, labelledSdl(supergraph, subgraph), querySdl(supergraph, subgraph)].join('\n');
  const types = supergraph.entities.map((entity) => entitySdl(supergraph, entity, subgraph)).join('\n');
  return [HEADER, types, labelledSdl(supergraph, subgraph), unionSdl(supergraph, subgraph), querySdl(supergraph, subgraph)].join('\n');
}

function entitySdl(supergraph: RandomSupergraph, entity: Entity, subgraph: string): string {
  const isGuarded = entity.guardedIn !== null;
  const keys = entity.key === 'composite' ? '@key(fields: "id zone { code }")' : entity.guardedIn === subgraph ? '@key(fields: "id", resolvable: false) @key(fields: "id tag")' : '@key(fields: "id")';
  const keyFields = `id: ID! ${entity.key === 'composite' ? `zone: ${entity.name}Zone! @shareable` : ''} ${isGuarded ? 'tag: String! @shareable' : ''}`;
  const isLabelled = supergraph.labelled?.members.includes(entity.name) ?? false;
  const labels = isLabelled && supergraph.labelled?.owner === subgraph;
  const provided = providedHere(supergraph, entity, subgraph);
  const anywhere = new Set(supergraph.subgraphs.flatMap((each) => [...providedHere(supergraph, entity, each)]));
  const fields = entity.fields.flatMap((field) => fieldSdl(entity, field, subgraph, provided, anywhere));
  const zone = entity.key === 'composite' ? `type ${entity.name}Zone @shareable { code: Int! }` : '';
  return `type ${entity.name} ${labels ? 'implements Labelled ' : ''}${keys} { ${keyFields} ${labels ? 'label: String' : ''} ${fields.join(' ')} }\n${zone}`;
}

/** Fields of `entity` that some reference in this subgraph provides: declared external here. */
const providedHere = (supergraph: RandomSupergraph, entity: Entity, subgraph: string): ReadonlySet<string> =>
  new Set(supergraph.entities.flatMap((other) => other.fields).flatMap((field) =>
    field.kind === 'reference' && field.to === entity.name && field.owners.includes(subgraph) && field.provides ? [field.provides] : []));

function fieldSdl(entity: Entity, field: EntityField, subgraph: string, provided: ReadonlySet<string>, providedAnywhere: ReadonlySet<string>): string[] {
  const owned = field.owners.includes(subgraph);
  switch (field.kind) {
    case 'scalar': {
      const declared = `${field.name}${field.takesArgument ? '(plus: Int = 1)' : ''}: ${shaped(field.type, field.shape)}`;
      if (owned) return [`${declared}${field.owners.length > 1 || providedAnywhere.has(field.name) ? ' @shareable' : ''}${field.overriddenFrom ? ` @override(from: "${field.overriddenFrom}")` : ''}`];
      if (field.overriddenFrom === subgraph) return [declared];
      const neededHere = provided.has(field.name) || entity.fields.some((other) => other.kind === 'derived' && other.requires === field.name && other.owners.includes(subgraph));
      return neededHere ? [`${declared} @external`] : [];
    }
    case 'reference':
      return owned ? [`${field.name}: ${shaped(field.to, field.shape)}${field.provides ? ` @provides(fields: "${field.provides}")` : ''}`] : [];
    case 'value':
      return owned ? [`${field.name}: Place${field.owners.length > 1 ? ' @shareable' : ''}`] : [];
    case 'derived':
      return owned ? [`${field.name}: String @requires(fields: "${field.requires}${field.plus === null ? '' : `(plus: ${field.plus})`}")`] : [];
  }
}

function labelledSdl({ labelled }: RandomSupergraph, subgraph: string): string {
  if (!labelled) return '';
  if (labelled.owner === subgraph) return 'interface Labelled @key(fields: "id") { id: ID! label: String }';
  return labelled.extender === subgraph ? 'type Labelled @key(fields: "id") @interfaceObject { id: ID! stars: Int }' : '';
}

const unionSdl = ({ union }: RandomSupergraph, subgraph: string): string => (union?.owner === subgraph ? `union ${union.name} = ${union.members.join(' | ')}` : '');

function querySdl(supergraph: RandomSupergraph, subgraph: string): string {
  const roots = supergraph.entities.filter((entity) => entity.rootOwner === subgraph).map(({ name }) => `one${name}: ${name} all${name}: [${name}!]! some${name}(n: Int!): [${name}]`);
  if (supergraph.labelled?.owner === subgraph) roots.push('labelled: [Labelled!]!');
  if (supergraph.union?.owner === subgraph) roots.push(`beasts: [${supergraph.union.name}]`);
  return `type Query { ping_${subgraph}: Int ${roots.join(' ')} }`;
}
