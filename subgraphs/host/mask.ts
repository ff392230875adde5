import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, getNamedType, type GraphQLFieldConfig, type GraphQLSchema, isCompositeType } from 'graphql';
import type { ChildId } from '#schema/ids';
import { isInherited } from '#schema/directives/category';
import type { FieldLevel } from '#schema/level';
import { timeIsOver } from '#subgraphs/host/deadline';
import { may, mayOwn, type SubgraphContext } from '#subgraphs/host/subgraph-context';

type Field = GraphQLFieldConfig<SourceOfChild, SubgraphContext<unknown>>;
interface SourceOfChild { readonly ofChild?: ChildId; readonly __typename?: string; readonly id?: string }

/**
 * The second wall: every classified field is wrapped in a synchronous test of the grant, made from `@category` and
 * from nothing else, so that no resolver, loader or client runs for a category this request was not granted.
 * Synchronous, because one promise per field costs more than all the rest (performance notes).
 */
export function maskClassifiedFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) =>
      // `_entities` and `_service` are the federation's own; what `_entities` leads to is masked field by field.
      typeName === 'Query' && name.startsWith('_') ? field : maskField(schema, field as Field, typeName),
  });
}

function maskField(schema: GraphQLSchema, field: Field, typeName: string): Field {
  const entryLevel = entryClassification(schema, field);
  const unmasked = field.resolve ?? defaultFieldResolver;
  const filtered: typeof unmasked = entryLevel
    ? (source, args, context, info) => whenReady(unmasked(source, args, context, info), (value) => onlyGrantedEntries(value, context, entryLevel))
    : unmasked;

  const category = getDirective(schema, field, 'category')?.[0] as { id: string; level: FieldLevel } | undefined;
  if (!category) return typeName === '_Service' ? field : { ...field, resolve: deny(typeName) };
  if (isInherited(category.id) && !category.id.startsWith('reference:')) {
    return {
      ...field,
      resolve: (source, args, context, info) => {
        if (context.signal.aborted) throw timeIsOver();
        return filtered(source, args, context, info);
      },
    };
  }
  return {
    ...field,
    resolve: (source, args, context, info) => {
      if (context.signal.aborted) throw timeIsOver();
      return granted(typeName, source, context, category) ? filtered(source, args, context, info) : null;
    },
  };
}

const granted = (typeName: string, source: SourceOfChild | undefined, context: SubgraphContext<unknown>, category: { id: string; level: FieldLevel }): boolean => {
  const child = source?.ofChild ?? (typeName === 'Child' ? (source?.id as ChildId | undefined) : undefined);
  return child === undefined ? mayOwn(context.grant, category.id, category.level) : may(context.grant, child, category.id, category.level);
};

/** A field that nobody classified is nobody's to see (attack A33). Composition refuses it too; this is for the day that fails. */
const deny = (typeName: string) => (_: unknown, __: unknown, ___: unknown, info: { fieldName: string }): never => {
  throw new Error(`${typeName}.${info.fieldName} has no category`);
};

function entryClassification(schema: GraphQLSchema, field: Field): FieldLevel | null {
  const type = getNamedType(field.type);
  const named = isCompositeType(type) ? schema.getType(type.name) : undefined;
  const directive = named && (getDirective(schema, named, 'classifiedByEntry')?.[0] as { level: FieldLevel } | undefined);
  return directive ? directive.level : null;
}

interface ClassifiedEntry { readonly ofChild?: ChildId; readonly category?: string }

function onlyGrantedEntries(value: unknown, context: SubgraphContext<unknown>, level: FieldLevel): unknown {
  const isGranted = (entry: ClassifiedEntry | null): boolean =>
    entry !== null && entry.ofChild !== undefined && entry.category !== undefined && may(context.grant, entry.ofChild, entry.category, level);
  if (Array.isArray(value)) return (value as (ClassifiedEntry | null)[]).filter(isGranted);
  return value === null || value === undefined || isGranted(value as ClassifiedEntry) ? value : null;
}

const whenReady = <T>(value: unknown, then: (ready: unknown) => T): T | Promise<T> =>
  value instanceof Promise ? value.then(then) : then(value);
