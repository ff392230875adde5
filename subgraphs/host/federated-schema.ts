import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, parse, specifiedDirectives } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { categoryDirective, classifiedByEntryDirective } from '#schema/directives/category';
import { timelineDirective } from '#schema/directives/timeline';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

const LINKS = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@requires", "@external", "@shareable", "@inaccessible", "@provides", "@composeDirective", "@override", "@tag"]
    )
    @link(url: "https://childgraph.example/spec/v1.0", import: ["@category", "@classifiedByEntry", "@timeline", "CategoryLevel"])
    @composeDirective(name: "@category")
    @composeDirective(name: "@classifiedByEntry")
    @composeDirective(name: "@timeline")
`;

/** An entity that this subgraph adds fields to. */
export interface EntityDefinition<Loaders> {
  readonly name: string;
  /** The type-graphql class. */
  readonly type: Function;
  /** Turns `{ __typename, id, ...required fields }` into the source object of the entity; null where there is none. */
  readonly resolveReference: (reference: never, context: SubgraphContext<Loaders>) => unknown;
}

export interface GraphDefinition<Loaders> {
  /** type-graphql resolver classes. */
  readonly resolvers: NonEmptyArray<Function>;
  /** Types that no resolver names, such as an interface's implementations. */
  readonly orphanedTypes?: readonly Function[];
  readonly entities: readonly EntityDefinition<Loaders>[];
}

/** The federation directives are applied as type-graphql prints them; their definitions come from the links. */
export async function printSdl(definition: GraphDefinition<never>): Promise<string> {
  return printed(await typeGraphqlSchema(definition));
}

export async function federatedSchema<Loaders>(definition: GraphDefinition<Loaders>): Promise<GraphQLSchema> {
  const schema = await typeGraphqlSchema(definition);
  const resolvers = createResolversMap(schema) as unknown as GraphQLResolverMap<unknown>;
  for (const { name, resolveReference } of definition.entities) {
    resolvers[name] = { ...(resolvers[name] as object), __resolveReference: resolveReference } as never;
  }
  const typeDefs: DocumentNode = parse(printed(schema));
  return buildSubgraphSchema([{ typeDefs, resolvers }]);
}

const typeGraphqlSchema = (definition: GraphDefinition<never>): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: definition.resolvers,
    orphanedTypes: [...definition.entities.map((entity) => entity.type), ...(definition.orphanedTypes ?? [])],
    // A subgraph without a Query of its own is right in federation, though not to graphql-js.
    skipCheck: true,
    validate: false,
    directives: [...specifiedDirectives, categoryDirective, classifiedByEntryDirective, timelineDirective],
  });

const printed = (schema: GraphQLSchema): string =>
  `${LINKS}\n${printSchemaWithDirectives(schema)}`;
