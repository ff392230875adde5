import { type ConstDirectiveNode, type DefinitionNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print, visit } from 'graphql';
import type { BenchSubgraph } from '#bench/gateway/bench-graph';

/** What Federation 1 knows of what Federation 2 says. */
const KNOWN: ReadonlySet<string> = new Set(['key', 'external', 'requires', 'provides', 'deprecated']);

/**
 * Subgraphs of Federation 2 as Federation 1 would have them: an entity belongs to the subgraph that says most about it, the others
 * extend it; directives it does not know are left out, mutations too.
 */
export function federationOne(subgraphs: readonly BenchSubgraph[]): readonly BenchSubgraph[] {
  const documents = subgraphs.map((subgraph) => ({ subgraph, document: visit(parse(subgraph.sdl, { noLocation: true }), { Directive: (directive) => (KNOWN.has(directive.name.value) ? undefined : null) }) }));
  const owners = new Map<string, { readonly name: string; readonly fields: number }>();
  for (const { subgraph: { name }, document } of documents) {
    for (const type of document.definitions.filter(isEntity)) {
      const fields = type.fields?.length ?? 0;
      if (fields > (owners.get(type.name.value)?.fields ?? 0)) owners.set(type.name.value, { name, fields });
    }
  }
  return documents.map(({ subgraph, document }) => {
    const own = (definition: DefinitionNode): readonly DefinitionNode[] => {
      if (definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
      const { value: name } = definition.name;
      if (name === 'Mutation' || (name === 'Query' && !definition.fields?.length)) return [];
      if (name === 'Query') return [extension(definition)];
      return isEntity(definition) && owners.get(name)?.name !== subgraph.name ? [extension({ ...definition, fields: (definition.fields ?? []).map(keyIsExternal(definition)) })] : [definition];
    };
    return { ...subgraph, sdl: document.definitions.flatMap(own).map(print).join('\n\n') };
  });
}

const isEntity = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION && (definition.directives ?? []).some(({ name }) => name.value === 'key');

const extension = (type: ObjectTypeDefinitionNode): DefinitionNode => {
  const { description: _, ...rest } = type;
  return { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION };
};

const EXTERNAL: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'external' } };

const keyIsExternal = ({ directives = [] }: ObjectTypeDefinitionNode) => (field: FieldDefinitionNode): FieldDefinitionNode => {
  const keys = directives.flatMap(({ arguments: given = [] }) => given.flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/) : [])));
  return keys.includes(field.name.value) ? { ...field, directives: [...(field.directives ?? []), EXTERNAL] } : field;
};
