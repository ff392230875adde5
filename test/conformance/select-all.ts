import { type DocumentNode, type FieldDefinitionNode, Kind, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode, parse, type TypeNode, valueFromASTUntyped } from 'graphql';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A subgraph's SDL, read without its directives' definitions. */
export class ReadSdl {
  private readonly document: DocumentNode;

  constructor(sdl: string) {
    this.document = parse(sdl);
  }

  composites(): readonly Composite[] {
    return this.document.definitions.filter(
      (definition): definition is Composite =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION);
  }

  type(name: string): Composite | undefined {
    return this.composites().find((composite) => composite.name.value === name);
  }

  /** Everything below a type that can be asked for without an argument; of another child its id. */
  selectAll(typeName: string, depth = 8): string {
    const members = this.membersOf(typeName);
    if (members.length > 0) return `{ __typename ${members.map((member) => `... on ${member} ${this.selectAll(member, depth)}`).join(' ')} }`;
    return `{ ${(this.type(typeName)?.fields ?? []).filter(isAskable).flatMap((field) => this.select(field, depth)).join(' ')} }`;
  }

  /** One field with all that is below it; none where it leads too deep. */
  select(field: FieldDefinitionNode, depth = 8): string[] {
    const name = namedType(field.type);
    const composite = this.type(name) !== undefined || this.membersOf(name).length > 0;
    if (!composite) return [field.name.value];
    if (name === 'Child') return [`${field.name.value} { id }`];
    return depth === 0 ? [] : [`${field.name.value} ${this.selectAll(name, depth - 1)}`];
  }

  private membersOf(union: string): string[] {
    const found = this.document.definitions.find((definition) => definition.kind === Kind.UNION_TYPE_DEFINITION && definition.name.value === union);
    return found?.kind === Kind.UNION_TYPE_DEFINITION ? (found.types ?? []).map((member) => member.name.value) : [];
  }
}

export const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const isAskable = (field: FieldDefinitionNode): boolean =>
  !has(field, 'external') && (field.arguments ?? []).every((argument) => argument.type.kind !== Kind.NON_NULL_TYPE || argument.defaultValue !== undefined);

export const has = (field: FieldDefinitionNode, directive: string): boolean => (field.directives ?? []).some(({ name }) => name.value === directive);

/** What a field is classified as; undefined where nobody did. */
export function categoryOf(field: FieldDefinitionNode): string | undefined {
  const directive = field.directives?.find(({ name }) => name.value === 'category');
  const id = directive?.arguments?.find(({ name }) => name.value === 'id');
  return id && String(valueFromASTUntyped(id.value));
}
