import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, GraphQLError, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { type IRule, rule, shield } from 'graphql-shield';
import { isInherited } from '#schema/directives/category';
import type { FieldLevel } from '#schema/level';
import { mayOwn, type SubgraphContext } from '#subgraphs/host/subgraph-context';

type Context = SubgraphContext<unknown>;
type Resolve = GraphQLFieldResolver<unknown, Context>;
type Guard = (resolve: Resolve, source: unknown, args: unknown, context: Context, info: unknown) => unknown;
interface Representation { readonly __typename?: unknown; readonly id?: unknown }

/**
 * The last wall of a subgraph: a graphql-shield map made from the schema's categories, on every root operation and every
 * entry by `_entities`, where whatever is not in the map is denied. Below the root the mask decides (mask.ts): one
 * promise for every field, as shield would make, costs more than all the rest. Rules keep no cache, since one viewer's
 * outcome must never be another's; a source that fails passes through as a failure of the source.
 */
export function shieldRootFields(schema: GraphQLSchema): GraphQLSchema {
  const rules = Object.fromEntries([schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type ? [[type.name, rulesOf(schema, type)] as const] : [])));
  const shielded = shield(rules, { fallbackRule: denied, allowExternalErrors: true, fallbackError: () => notGranted() });
  const guards = shielded.generate(schema) as unknown as Readonly<Record<string, Readonly<Record<string, Guard>>>>;
  const guard = (field: GraphQLFieldConfig<unknown, Context>, name: string, typeName: string): GraphQLFieldConfig<unknown, Context> => {
    const check = guards[typeName]?.[name];
    const resolve = field.resolve ?? defaultFieldResolver;
    if (!check) throw new Error(`${typeName}.${name} is not shielded`);
    return { ...field, resolve: (source, args: unknown, context, info) => check(resolve, source, args, context, info) };
  };
  return mapSchema(schema, { [MapperKind.QUERY_ROOT_FIELD]: guard, [MapperKind.MUTATION_ROOT_FIELD]: guard });
}

/** What is not granted is said in words that tell of nothing. */
const notGranted = (): GraphQLError => new GraphQLError('A grant for this is needed', { extensions: { code: 'UNAUTHENTICATED' } });

const rulesOf = (schema: GraphQLSchema, type: GraphQLObjectType): Record<string, IRule> =>
  Object.fromEntries(Object.values(type.getFields()).flatMap((field) => {
    const found = ruleOf(field.name, getDirective(schema, field, 'category')?.[0] as { id: string; level: FieldLevel } | undefined);
    return found ? [[field.name, found] as const] : [];
  }));

function ruleOf(name: string, category: { readonly id: string; readonly level: FieldLevel } | undefined): IRule | null {
  if (name === '_service') return admitted;
  if (name === '_entities') return entriesAreGranted;
  if (!category) return null;
  return isInherited(category.id) ? admitted : ownIsGranted(category.id, category.level);
}

const uncached = { cache: 'no_cache' } as const;

/** Whoever comes this far has shown a grant for exactly this operation. */
const admitted = rule('admitted', uncached)((_source, _args, { grant }: Context) => grant !== undefined);

const denied = rule('denied', uncached)(() => false);

/** Shield tells rules apart by name: two operations of one class of information share one rule. */
const ownRules = new Map<string, IRule>();

function ownIsGranted(category: string, level: FieldLevel): IRule {
  const name = `granted ${category} ${level}`;
  const made = ownRules.get(name) ?? rule(name, uncached)((_source, _args, { grant }: Context) => mayOwn(grant, category, level));
  ownRules.set(name, made);
  return made;
}

/** Every child that is described is one whom the grant names (attacks A24, A25). */
const entriesAreGranted = rule('entries', uncached)((_source, { representations }: { representations: readonly Representation[] }, { grant }: Context) =>
  representations.every(({ __typename, id }) => __typename !== 'Child' || (typeof id === 'string' && Object.hasOwn(grant.children, id))));
