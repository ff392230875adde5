import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import {
  buildSchema, type GraphQLField, type GraphQLInputField, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType,
  isSpecifiedScalarType, isUnionType, print, astFromValue,
} from 'graphql';
import type { Plugin } from 'vite';
import type { GraphReference, ReferenceField, ReferenceType } from '#console/pages/graph/graph-reference';

const ROOT = resolve(__dirname, '../..');
const SCHEMA = join(ROOT, 'schema/api.graphql');
const FIELDS = join(ROOT, 'policies/fields.csv');
const EXAMPLES = join(ROOT, 'docs/examples');

/** Files outside console/ that the pages are made of. */
export const referenceSources = (): string[] => [SCHEMA, FIELDS, ...examples()];

const examples = (): string[] => readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql')).sort().map((name) => join(EXAMPLES, name));

type Classified = ReadonlyMap<string, { readonly category: string; readonly level: string }>;

function classification(): Classified {
  const rows = parseCsv(readFileSync(FIELDS, 'utf8'), { columns: true }) as readonly { coordinate: string; category: string; level: string }[];
  return new Map(rows.map(({ coordinate, category, level }) => [coordinate, { category, level }]));
}

/** The graph's types, fields and examples, each field with its class of information. */
export function graphReference(): GraphReference {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const classified = classification();
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  return {
    types: types.map((type) => ({ name: type.name, kind: kindOf(type), says: type.description ?? '', fields: fieldsOf(type, classified) })).sort(rootsFirst),
    examples: examples().map((path) => ({ name: basename(path, '.graphql'), text: readFileSync(path, 'utf8') })),
  };
}

function kindOf(type: GraphQLNamedType): ReferenceType['kind'] {
  if (isObjectType(type)) return 'type';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  return isInputObjectType(type) ? 'input' : 'scalar';
}

function fieldsOf(type: GraphQLNamedType, classified: Classified): readonly ReferenceField[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...described(field), type: `${argumentsOf(field)}: ${String(field.type)}`, category: '', level: '', ...classified.get(`${type.name}.${field.name}`) }));
  }
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field: GraphQLInputField) => ({ ...described(field), type: `: ${String(field.type)}`, category: '', level: '' }));
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...described(value), type: '', category: '', level: '' }));
  return isUnionType(type) ? type.getTypes().map(({ name }) => ({ name, says: '', type: '', category: '', level: '' })) : [];
}

const described = ({ name, description }: { readonly name: string; readonly description?: string | null | undefined }) => ({ name, says: description ?? '' });

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  if (args.length === 0) return '';
  const told = args.map(({ name, type, defaultValue }) => {
    const usual = defaultValue === undefined ? null : astFromValue(defaultValue, type);
    return `${name}: ${String(type)}${usual ? ` = ${print(usual)}` : ''}`;
  });
  return `(${told.join(', ')})`;
}

const ROOTS = ['Query', 'Mutation', 'Child'];

const rootsFirst = (a: ReferenceType, b: ReferenceType): number => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name);

const placeOf = ({ name }: ReferenceType): number => (ROOTS.includes(name) ? ROOTS.indexOf(name) : ROOTS.length);

const MODULE = 'virtual:graph-reference';

/** Gives the pages the reference as a module. */
export const graphReferencePlugin = (): Plugin => ({
  name: 'graph-reference',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load: (id) => (id === `\0${MODULE}` ? `export const reference = JSON.parse(${JSON.stringify(JSON.stringify(graphReference()))});` : null),
});
