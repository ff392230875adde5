import { createHash } from 'node:crypto';
import { Supergraph } from '@apollo/federation-internals';
import {
  type ConstDirectiveNode, type FieldDefinitionNode, type GraphQLOutputType, type GraphQLSchema, isInterfaceType, isObjectType, Kind,
  type ObjectTypeDefinitionNode, parse,
} from 'graphql';
import { type Classification, classification, isInherited } from '#schema/directives/category';
import type { CategoryId } from '#schema/ids';
import type { FieldLevel } from '#schema/level';
import { classificationOf, directiveArgument, namedType } from '#gateway/supergraph/check-classification';
import { nullableSupergraph } from '#gateway/supergraph/nullable-supergraph';
import { type NamedSubgraph, subgraphNames } from '#gateway/supergraph/subgraph-urls';

/** The one type whose information the policy is about. */
export const CHILD = 'Child';
export const SECTION = 'Section';
const TIMELINE_CONNECTION = 'TimelineConnection';
const DISCLOSURE = 'Disclosure';

/** What the gateway answers itself, whatever a subgraph declares. */
export type OwnAnswer = 'notices' | 'disclosure' | 'timeline' | 'page';

/** A field of an object type of the supergraph, as a request's stages need to know it. */
export interface FieldModel {
  /** `Child.name` */
  readonly coordinate: string;
  readonly classification: Classification;
  /** As in the API schema; absent for what no client may ask (`@inaccessible`). */
  readonly type: GraphQLOutputType | undefined;
  readonly returns: string;
  /** Subgraphs that can resolve it. */
  readonly subgraphs: readonly string[];
  readonly ownAnswer: OwnAnswer | null;
  readonly isTimelineSource: boolean;
}

/** A classified need: what an operation wants to see. */
export interface Need {
  readonly category: CategoryId;
  readonly level: FieldLevel;
}

/** A section of the child view: the contribution of one subgraph. */
export interface SectionModel {
  readonly field: string;
  readonly typeName: string;
  readonly subgraph: string;
  /** The agency's word, from the reference that the section requires; null where none is required (the hub's own). */
  readonly agency: string | null;
  /** All that its fields are classified as: what a client wants who asks for nothing but its state. */
  readonly needs: readonly Need[];
  /** Its fields that contribute to `Child.timeline`. */
  readonly timelineSources: readonly string[];
}

export interface SubgraphModel {
  readonly name: string;
  readonly url: string;
  /** Agency words of the references it requires; empty for the hub. */
  readonly agencies: readonly string[];
  readonly categories: ReadonlySet<CategoryId>;
  /** It has types whose objects name their category themselves: then the policy's custodians count too. */
  readonly hasEntries: boolean;
}

export interface GraphModel {
  /** Hash of the supergraph's SDL. */
  readonly id: string;
  readonly supergraphSdl: string;
  /** The same, every field nullable: what an executor runs on (see nullable-supergraph.ts). */
  readonly executableSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly sections: ReadonlyMap<string, SectionModel>;
  /** Fields of the child itself that contribute to `Child.timeline`. */
  readonly timelineSources: readonly string[];
  readonly subgraphs: ReadonlyMap<string, SubgraphModel>;
  field(typeName: string, fieldName: string): FieldModel | undefined;
  fieldsOf(typeName: string): readonly FieldModel[];
  isSection(typeName: string): boolean;
  /** A page of children: filled with those whom the viewer may find (execution/fill-pages.ts). */
  isChildConnection(typeName: string): boolean;
  /** The level from which objects of a `@classifiedByEntry` type are shown; null for any other type. */
  entryLevel(typeName: string): FieldLevel | null;
}

/** @throws GraphQLError where the SDL is no supergraph, or a field of it is not classified */
export function graphModel(supergraphSdl: string): GraphModel {
  const document = parse(supergraphSdl);
  const apiSchema = Supergraph.build(supergraphSdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
  const types = document.definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const names = subgraphNames(document);
  const connections = new Set(types.filter((type) => pagesChildren(types, type)).map((type) => type.name.value));
  const fields = new Map(types.map((type) => [type.name.value, fieldsOf(type, names, apiSchema, connections)]));
  const entryLevels = new Map(types.flatMap((type) => {
    const directive = type.directives?.find(({ name }) => name.value === 'classifiedByEntry');
    return directive ? [[type.name.value, directiveArgument(directive, 'level') === 'DETAIL' ? 'DETAIL' : 'SUMMARY'] as const] : [];
  }));
  const sectionTypes = new Set(types.filter((type) => type.interfaces?.some(({ name }) => name.value === SECTION)).map((type) => type.name.value));
  const model: Omit<GraphModel, 'sections' | 'subgraphs' | 'timelineSources'> = {
    id: createHash('sha256').update(supergraphSdl).digest('hex'),
    supergraphSdl,
    executableSdl: nullableSupergraph(document),
    apiSchema,
    field: (typeName, fieldName) => fields.get(typeName)?.get(fieldName),
    fieldsOf: (typeName) => [...(fields.get(typeName)?.values() ?? [])],
    isSection: (typeName) => sectionTypes.has(typeName),
    isChildConnection: (typeName) => connections.has(typeName),
    entryLevel: (typeName) => entryLevels.get(typeName) ?? null,
  };
  return { ...model, sections: sectionsOf(model, types), timelineSources: timelineSourcesOf(model, CHILD), subgraphs: subgraphsOf(model, types, names) };
}

function fieldsOf(type: ObjectTypeDefinitionNode, names: ReadonlyMap<string, NamedSubgraph>, apiSchema: GraphQLSchema, connections: ReadonlySet<string>): ReadonlyMap<string, FieldModel> {
  const apiType = apiSchema.getType(type.name.value);
  const apiFields = isObjectType(apiType) || isInterfaceType(apiType) ? apiType.getFields() : {};
  const ofType = joinsOf(type.directives, 'join__type').flatMap((join) => named(names, directiveArgument(join, 'graph')));
  return new Map((type.fields ?? []).map((field) => {
    const coordinate = `${type.name.value}.${field.name.value}`;
    const classified = classificationOf(field);
    if (!classified) throw new Error(`${coordinate} has no category: the supergraph cannot be served (attack A33)`);
    const owners = joinsOf(field.directives, 'join__field').filter((join) => directiveArgument(join, 'external') !== 'true');
    const explicit = owners.flatMap((join) => named(names, directiveArgument(join, 'graph')));
    return [field.name.value, {
      coordinate,
      classification: classification(classified.id, classified.level),
      type: apiFields[field.name.value]?.type,
      returns: namedType(field.type),
      subgraphs: joinsOf(field.directives, 'join__field').length > 0 ? explicit : ofType,
      ownAnswer: ownAnswerOf(type, field, connections),
      isTimelineSource: joinsOf(field.directives, 'timeline').length > 0,
    }];
  }));
}

const named = (names: ReadonlyMap<string, NamedSubgraph>, graph: string | undefined): string[] => {
  const found = graph === undefined ? undefined : names.get(graph);
  return found ? [found.name] : [];
};

const joinsOf = (directives: readonly ConstDirectiveNode[] | undefined, directive: string): readonly ConstDirectiveNode[] =>
  (directives ?? []).filter(({ name }) => name.value === directive);

/** A connection (Relay) whose nodes are children, or are each about one. */
function pagesChildren(types: readonly ObjectTypeDefinitionNode[], type: ObjectTypeDefinitionNode): boolean {
  const below = (of: ObjectTypeDefinitionNode | undefined, field: string): string | undefined => {
    const found = of?.fields?.find(({ name }) => name.value === field);
    return found && namedType(found.type);
  };
  const named = (name: string | undefined): ObjectTypeDefinitionNode | undefined => types.find((each) => each.name.value === name);
  const node = below(named(below(type, 'edges')), 'node');
  return below(type, 'pageInfo') !== undefined && (node === CHILD || (named(node)?.fields ?? []).some((field) => namedType(field.type) === CHILD));
}

function ownAnswerOf(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode, connections: ReadonlySet<string>): OwnAnswer | null {
  if (connections.has(type.name.value) && field.name.value === 'pageInfo') return 'page';
  const isSection = type.interfaces?.some(({ name }) => name.value === SECTION) ?? false;
  if (isSection && field.name.value === 'notices') return 'notices';
  if (type.name.value !== CHILD) return null;
  if (namedType(field.type) === DISCLOSURE) return 'disclosure';
  return namedType(field.type) === TIMELINE_CONNECTION ? 'timeline' : null;
}

type Fields = Pick<GraphModel, 'field' | 'fieldsOf' | 'isSection' | 'entryLevel'>;

function sectionsOf(model: Fields, types: readonly ObjectTypeDefinitionNode[]): ReadonlyMap<string, SectionModel> {
  const child = types.find((type) => type.name.value === CHILD);
  return new Map((child?.fields ?? []).flatMap((field) => {
    const of = model.field(CHILD, field.name.value);
    const subgraph = of?.subgraphs[0];
    if (!of || !subgraph || !model.isSection(of.returns)) return [];
    return [[field.name.value, {
      field: field.name.value,
      typeName: of.returns,
      subgraph,
      agency: requiredAgency(model, field),
      needs: [...needsBelow(model, of.returns, new Set()).values()],
      timelineSources: timelineSourcesOf(model, of.returns),
    }] as const];
  }));
}

const timelineSourcesOf = (model: Fields, typeName: string): readonly string[] =>
  model.fieldsOf(typeName).filter((field) => field.isTimelineSource).map(({ coordinate }) => nameIn(coordinate));

/** `health` where the field requires `healthReference`, which is classified `reference:health`. */
function requiredAgency(model: Fields, field: FieldDefinitionNode): string | null {
  const required = joinsOf(field.directives, 'join__field').flatMap((join) => (directiveArgument(join, 'requires') ?? '').split(/\W+/));
  return required.map((name) => referenceAgency(model.field(CHILD, name))).find((agency) => agency !== null) ?? null;
}

const referenceAgency = (field: FieldModel | undefined): string | null =>
  field?.classification.category.startsWith('reference:') ? field.classification.category.slice('reference:'.length) : null;

function needsBelow(model: Fields, typeName: string, visited: Set<string>): ReadonlyMap<string, Need> {
  if (visited.has(typeName) || typeName === CHILD) return new Map();
  visited.add(typeName);
  return new Map(model.fieldsOf(typeName).flatMap((field) => {
    const { category, level } = field.classification;
    const own = isInherited(category) ? [] : [[`${category}.${level}`, { category, level }] as const];
    return [...own, ...needsBelow(model, field.returns, visited)];
  }));
}

function subgraphsOf(model: Fields, types: readonly ObjectTypeDefinitionNode[], names: ReadonlyMap<string, NamedSubgraph>): ReadonlyMap<string, SubgraphModel> {
  const all = types.flatMap((type) => model.fieldsOf(type.name.value));
  return new Map([...names.values()].map(({ name, url }) => {
    const resolvable = all.filter((field) => field.subgraphs.includes(name));
    const required = types.filter((type) => type.name.value === CHILD).flatMap((type) => type.fields ?? [])
      .filter((field) => model.field(CHILD, field.name.value)?.subgraphs.includes(name))
      .flatMap((field) => requiredAgency(model, field) ?? []);
    return [name, {
      name,
      url,
      agencies: [...new Set(required)],
      categories: new Set(resolvable.flatMap(({ classification: { category } }) => (isInherited(category) ? [] : [category]))),
      hasEntries: resolvable.some((field) => model.entryLevel(field.returns) !== null),
    }];
  }));
}

/** `Child.name` -> `name` */
export const nameIn = (coordinate: string): string => coordinate.slice(coordinate.indexOf('.') + 1);
