import { buildASTSchema, type DirectiveNode, isInterfaceType, isIntrospectionType, isObjectType, parse, type GraphQLField } from 'graphql';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { isInherited } from '#schema/directives/category';

/** One coordinate of the graph and how it is classified. */
export interface FieldRow {
  readonly coordinate: string;
  readonly category: string;
  readonly level: string;
  readonly tier: string;
  readonly custodians: string;
  readonly subgraphs: string;
  /** What the field is worked out from, where a subgraph requires other fields for it. */
  readonly derivedFrom: string;
}

const argument = (directive: DirectiveNode | undefined, name: string): string | undefined => {
  const value = directive?.arguments?.find((one) => one.name.value === name)?.value;
  return value === undefined || !('value' in value) ? undefined : String(value.value);
};

/** The parser knows the supergraph's own types by their prefix. */
const isMachinery = (name: string): boolean => name.startsWith('join__') || name.startsWith('link__') || name.startsWith('__');

type Field = GraphQLField<unknown, unknown>;

const directivesOf = (field: Field, name: string): readonly DirectiveNode[] =>
  (field.astNode?.directives ?? []).filter((directive) => directive.name.value === name);

/** Which subgraph answers for a field: those that `join__field` names, or all that have its type. */
const subgraphsOf = (field: Field, ofType: readonly string[]): readonly string[] => {
  const named = directivesOf(field, 'join__field').filter((join) => argument(join, 'external') !== 'true').flatMap((join) => argument(join, 'graph') ?? []);
  return named.length > 0 ? named : ofType;
};

const wordOf = (graph: string): string => graph.toLowerCase().replaceAll('_', '-');

const rowOf = (policy: CompiledPolicy, coordinate: string, field: Field, ofType: readonly string[]): FieldRow => {
  const classification = directivesOf(field, 'category')[0];
  const category = argument(classification, 'id') ?? '';
  const known = policy.rows.categories.find(({ id }) => id === category);
  const requires = directivesOf(field, 'join__field').flatMap((join) => argument(join, 'requires') ?? []);
  return {
    coordinate, category,
    level: known === undefined ? '' : argument(classification, 'level') ?? 'DETAIL',
    tier: known === undefined ? '' : String(known.tier),
    custodians: known?.custodians.join(' ') ?? '',
    subgraphs: [...new Set(subgraphsOf(field, ofType).map(wordOf))].sort().join(' '),
    derivedFrom: [...new Set(requires)].sort().join(' '),
  };
};

/** Every coordinate of a supergraph's schema, in order. */
export const fieldRows = (policy: CompiledPolicy, supergraph: string): readonly FieldRow[] => {
  const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isMachinery(type.name) && (isObjectType(type) || isInterfaceType(type)));
  return types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const ofType = (type.astNode?.directives ?? []).filter(({ name }) => name.value === 'join__type').flatMap((join) => argument(join, 'graph') ?? []);
    return Object.values(type.getFields()).map((field) => rowOf(policy, `${type.name}.${field.name}`, field, ofType));
  }).sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
};

/** Coordinates that say no class of information, or one that the policy does not have. */
export const unclassified = (policy: CompiledPolicy, rows: readonly FieldRow[]): readonly string[] =>
  rows.filter(({ category }) => category === '' || (!isInherited(category) && !policy.rows.categories.some(({ id }) => id === category)))
    .map(({ coordinate, category }) => `${coordinate} ${category === '' ? 'has no category' : `has the category "${category}", which the policy does not have`}.`);

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const HEADER: readonly (keyof FieldRow)[] = ['coordinate', 'category', 'level', 'tier', 'custodians', 'subgraphs', 'derivedFrom'];

/** `fields.csv` (RFC 4180). */
export const printFields = (rows: readonly FieldRow[]): string =>
  [HEADER.join(','), ...rows.map((row) => HEADER.map((column) => cell(row[column])).join(','))].map((line) => `${line}\r\n`).join('');
