import {
  type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, type InterfaceTypeDefinitionNode, type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type TypeNode,
} from 'graphql';
import { isInherited } from '#schema/directives/category';

export interface ParsedSubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly pointsAtChildren: boolean;
}

type Composite = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

/**
 * What no supergraph may be built without (policy model, sections 1.4 and 12: A32, A33). Gives every problem at once,
 * each with its subgraph and coordinate; an empty list where all is well.
 */
export function checkClassification(subgraphs: readonly ParsedSubgraph[], categories?: ReadonlySet<string>): readonly string[] {
  const seen = new Map<string, { readonly classified: string; readonly by: string }>();
  return subgraphs.flatMap((subgraph) =>
    compositesOf(subgraph.typeDefs).flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        const coordinate = `${type.name.value}.${field.name.value}`;
        return [
          ...unclassifiedField(field),
          ...nullability(field),
          ...sectionNullability(type, field),
          ...parentlessRoot(type, field),
          ...unknownCategory(field, categories),
          ...(field.description?.value.trim() ? [] : ['has no description']),
          ...returnsChildWhereItMayNot(subgraph, type, field),
          ...contradicts(seen, subgraph.name, coordinate, field),
        ].map((problem) => `${subgraph.name}: ${coordinate} ${problem}`);
      })));
}

const unclassifiedField = (field: FieldDefinitionNode): string[] => (classificationOf(field) ? [] : ['has no @category']);

function nullability(field: FieldDefinitionNode): string[] {
  const found = classificationOf(field);
  return found && !isInherited(found.id) && field.type.kind === Kind.NON_NULL_TYPE
    ? [`is classified ${found.id} and must be nullable, since it can be withheld`]
    : [];
}

/** At the root there is no parent to be shown with: such a field would be anyone's. */
const parentlessRoot = (type: Composite, field: FieldDefinitionNode): string[] =>
  ['Query', 'Mutation', 'Subscription'].includes(type.name.value) && classificationOf(field)?.id === 'as-parent' ? ['is at the root and cannot be as-parent'] : [];

/** A section stands where its agency could not be asked, or was not: there all its fields are null. */
const sectionNullability = (type: Composite, field: FieldDefinitionNode): string[] =>
  type.interfaces?.some(({ name }) => name.value === 'Section') && field.type.kind === Kind.NON_NULL_TYPE && field.name.value !== 'state' && field.name.value !== 'notices'
    ? ['is a field of a section and must be nullable, since a section stands where its agency was not asked']
    : [];

function unknownCategory(field: FieldDefinitionNode, categories: ReadonlySet<string> | undefined): string[] {
  const found = classificationOf(field);
  return found && categories && !isInherited(found.id) && !categories.has(found.id) ? [`has the category ${found.id}, which the policy does not know`] : [];
}

/**
 * Only the face that points at children may list them, so that between pointing and describing there is always a
 * step at which the gateway decides about each (ADR 0004).
 */
function returnsChildWhereItMayNot(subgraph: ParsedSubgraph, type: Composite, field: FieldDefinitionNode): string[] {
  if (subgraph.pointsAtChildren || namedType(field.type) !== 'Child') return [];
  return type.name.value === 'Query' && field.name.value === 'child' ? [] : ['returns Child, which only the face that points at children may'];
}

function contradicts(seen: Map<string, { classified: string; by: string }>, subgraph: string, coordinate: string, field: FieldDefinitionNode): string[] {
  const found = classificationOf(field);
  if (!found) return [];
  const classified = `${found.id}.${found.level}`;
  const earlier = seen.get(coordinate);
  if (!earlier) seen.set(coordinate, { classified, by: subgraph });
  return earlier && earlier.classified !== classified ? [`is classified ${classified}, but ${earlier.classified} by ${earlier.by}`] : [];
}

/** What a field's `@category` says; null where it has none. */
export function classificationOf(field: FieldDefinitionNode): { readonly id: string; readonly level: 'SUMMARY' | 'DETAIL' } | null {
  const directive = field.directives?.find(({ name }) => name.value === 'category');
  const id = directive && directiveArgument(directive, 'id');
  return id ? { id, level: directiveArgument(directive, 'level') === 'SUMMARY' ? 'SUMMARY' : 'DETAIL' } : null;
}

/** A string, enum or boolean argument of a directive as it is written. */
export function directiveArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

export const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const COMPOSITES: readonly string[] = [Kind.OBJECT_TYPE_DEFINITION, Kind.OBJECT_TYPE_EXTENSION, Kind.INTERFACE_TYPE_DEFINITION, Kind.INTERFACE_TYPE_EXTENSION];

const compositesOf = (document: DocumentNode): readonly Composite[] =>
  document.definitions.filter((definition): definition is Composite => COMPOSITES.includes(definition.kind));
