import { type DocumentNode, type FieldDefinitionNode, Kind, print, type StringValueNode, type TypeNode, visit } from 'graphql';

/**
 * The supergraph with every output field nullable: what the executor runs on. A section is non-null to a client, and
 * yet not fetched where it is withheld and not there where its agency is down; were the executor to complete values
 * itself, one missing section would take the whole child with it. Completion, with the real types, is
 * `response/assemble.ts`'s, after it has filled in what was withheld.
 */
export const nullableSupergraph = (supergraph: DocumentNode): string =>
  print(visit(supergraph, {
    FieldDefinition: {
      leave: (field: FieldDefinitionNode) => ({ ...field, type: nullable(field.type), directives: (field.directives ?? []).map(nullableJoin) }),
    },
    InputObjectTypeDefinition: () => false,
  }));

function nullable(type: TypeNode): TypeNode {
  switch (type.kind) {
    case Kind.NON_NULL_TYPE:
      return nullable(type.type);
    case Kind.LIST_TYPE:
      return { ...type, type: nullable(type.type) };
    case Kind.NAMED_TYPE:
      return type;
  }
}

/** Where subgraphs differ in a field's type, composition notes each in `@join__field(type: "String!")`. */
const nullableJoin = (directive: NonNullable<FieldDefinitionNode['directives']>[number]): typeof directive =>
  directive.name.value !== 'join__field' ? directive : {
    ...directive,
    arguments: (directive.arguments ?? []).map((argument) => (argument.name.value === 'type' && argument.value.kind === Kind.STRING
      ? { ...argument, value: { ...argument.value, value: argument.value.value.replaceAll('!', '') } satisfies StringValueNode }
      : argument)),
  };
