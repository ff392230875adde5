import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { subgraphNames } from '#gateway/supergraph/subgraph-urls';

/**
 * Refuses a supergraph with `@fromContext`, whose arguments come from another place of the operation. A fetch without such an argument may
 * be answered all the same, and wrongly: so it is said at the start, and not in the middle of an operation. @apollo/gateway refuses
 * these supergraphs too.
 * @throws Error naming every such field
 */
export function refuseContext(supergraph: DocumentNode): void {
  const taking = supergraph.definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.fields ?? []).flatMap((field) => argumentsFromContext(field).map(({ argument, graph }) => ({ at: `${definition.name.value}.${field.name.value}(${argument}:)`, graph })))
      : []));
  if (taking.length === 0) return;
  const graphs = subgraphNames(supergraph);
  const said = taking.map(({ at, graph }) => `${at} of the subgraph ${graphs.get(graph)?.name ?? graph}`);
  throw new Error(`@fromContext is not served: ${said.join(', ')} ${said.length === 1 ? 'takes an argument' : 'take arguments'} from a context. Give the field what it needs by @requires instead`);
}

/** As composition writes them: `@join__field(graph: A, contextArguments: [{ name: "currency", … }])`. */
function argumentsFromContext({ directives = [] }: FieldDefinitionNode): readonly { readonly argument: string; readonly graph: string }[] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const graph = given.find((each) => each.name.value === 'graph')?.value;
    const list = given.find((each) => each.name.value === 'contextArguments')?.value;
    if (name.value !== 'join__field' || list?.kind !== Kind.LIST) return [];
    return list.values.flatMap((value) => {
      const argument = value.kind === Kind.OBJECT ? value.fields.find((field) => field.name.value === 'name')?.value : undefined;
      return argument?.kind === Kind.STRING ? [{ argument: argument.value, graph: graph?.kind === Kind.ENUM ? graph.value : '' }] : [];
    });
  });
}
