import { defaultFieldResolver, execute, type ExecutionResult, type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { RandomSupergraph } from '#test/fuzz/random-supergraph';
import { Fault, isWrong, type World, type WorldObject } from '#test/fuzz/world';

type Resolver = (source: WorldObject, args: { plus?: number; n?: number }) => unknown;

const isWorldObject = (value: unknown): value is WorldObject => typeof value === 'object' && value !== null && 'fields' in value;

const isNumber = (value: unknown): boolean => typeof value === 'number' && !isWrong(value);

/** graphql-js takes an error as a value for a field, or an item, that failed. */
const withFaults = (value: unknown): unknown => (Array.isArray(value) ? value.map(withFaults) : isWrong(value) ? new Fault('a value of another type') : value);

/** A value of another type is an error to the reference, and on its way from a subgraph: there `disturb` puts it in. */
function read(object: WorldObject, field: string, args: { plus?: number }, wrong: 'throws' | 'passes' = 'passes'): unknown {
  if (field === 'id' || field === '__typename') return object[field];
  const value = object.fields.get(field);
  if (value instanceof Fault) throw value;
  if (wrong === 'throws' && !isNumber(value)) return withFaults(value);
  return typeof value === 'number' && !isWrong(value) && args.plus !== undefined ? value + args.plus : value;
}

/** Resolvers of one subgraph: the same world, seen through that subgraph's fields. */
export function subgraphResolvers(supergraph: RandomSupergraph, subgraph: string, world: World): Record<string, unknown> {
  if (supergraph.labelled?.extender === subgraph) return extenderResolvers(world);
  const resolvers: Record<string, Record<string, unknown>> = { Query: queryResolvers(supergraph, world) };
  for (const entity of supergraph.entities) {
    const own: Record<string, unknown> = { __resolveReference: ({ id, ...given }: { id: string; tag?: string }) => found(world, id, given, entity.guardedIn === subgraph) };
    for (const field of entity.fields) {
      if (field.kind === 'derived') own[field.name] = derivedFrom(field.requires, field.plus);
      else own[field.name] = ((object, args) => read(object, field.name, args)) satisfies Resolver;
    }
    for (const name of ['zone', 'label', 'tag']) own[name] = ((object, args) => read(object, name, args)) satisfies Resolver;
    if (entity.key === 'id') delete own['zone'];
    if (entity.guardedIn === null) delete own['tag'];
    resolvers[entity.name] = onlyDeclared(own, supergraph, entity.name, subgraph);
  }
  if (supergraph.labelled?.owner === subgraph) resolvers['Labelled'] = { __resolveType: (object: WorldObject) => object.__typename, __resolveReference: ({ id }: { id: string }) => world.objects.get(id) };
  if (supergraph.union?.owner === subgraph) resolvers[supergraph.union.name] = { __resolveType: (object: WorldObject) => object.__typename };
  return resolvers;
}

/** From what the gateway hands over; or, where a reference provided the input, from what this subgraph knows itself. */
const derivedFrom = (input: string, plus: number | null) => (object: WorldObject & { given?: Record<string, unknown> }): string =>
  `from ${JSON.stringify(object.given ? object.given[input] : read(object, input, plus === null ? {} : { plus }))}`;

/** A subgraph with a key that is not resolvable there cannot find by it. */
function found(world: World, id: string, given: { readonly tag?: string }, isGuarded: boolean): object {
  if (isGuarded && given.tag === undefined) throw new Error('not found by this key');
  return { ...world.objects.get(id), given };
}

const extenderResolvers = (world: World): Record<string, unknown> => ({
  Labelled: { __resolveReference: ({ id }: { id: string }) => world.objects.get(id), stars: (object: WorldObject) => read(object, 'stars', {}) },
});

function onlyDeclared(own: Record<string, unknown>, supergraph: RandomSupergraph, entity: string, subgraph: string): Record<string, unknown> {
  const labels = supergraph.labelled?.owner === subgraph && supergraph.labelled.members.includes(entity);
  if (!labels) delete own['label'];
  return own;
}

const queryResolvers = (supergraph: RandomSupergraph, world: World): Record<string, unknown> => ({
  ...Object.fromEntries(supergraph.entities.flatMap(({ name }) => [
    [`one${name}`, () => world.of(name)[0]],
    [`all${name}`, () => world.of(name)],
    [`some${name}`, (_: unknown, { n }: { n: number }) => [...world.of(name).slice(0, n), null]],
  ])),
  labelled: () => supergraph.labelled?.members.flatMap((name) => world.of(name)),
  beasts: () => [...(supergraph.union?.members ?? []).flatMap((name) => world.of(name)), null],
});

/** The naive reference: the whole graph as one schema over the same world, executed by graphql-js. */
export async function executeReference(
  schema: GraphQLSchema, supergraph: RandomSupergraph, world: World, document: DocumentNode, variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  const roots = queryResolvers(supergraph, world) as Record<string, (source: unknown, args: unknown) => unknown>;
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    if (info.parentType.name === 'Query') return roots[info.fieldName]?.(source, args);
    return isWorldObject(source) ? read(source, info.fieldName, args as { plus?: number }, 'throws') : defaultFieldResolver(source, args, context, info);
  };
  return execute({ schema, document, variableValues, fieldResolver, typeResolver: (value) => (isWorldObject(value) ? value.__typename : undefined) });
}
