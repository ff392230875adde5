import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { directiveArgument } from '#gateway/supergraph/check-classification';
import { subgraphNames } from '#gateway/supergraph/subgraph-urls';

/**
 * What a supergraph links `for: EXECUTION` or `for: SECURITY`, and is served. `cacheTag` tells caches, of which there is none here; `context` is refused
 * with its fields' names.
 */
const SERVED: ReadonlySet<string> = new Set(['join', 'inaccessible', 'cacheTag', 'context']);

/**
 * Refuses a supergraph that this gateway would serve wrongly, before anything is asked. Composition links what a gateway has to know with
 * `for: SECURITY` or `for: EXECUTION` (Core Schemas 0.2, `@core(for:)`); a gateway that passed over `@authenticated` would show to everyone what is for some.
 * @throws Error naming what is not served
 */
export function refuseUnserved(supergraph: DocumentNode): void {
  refuseContext(supergraph);
  const unserved = supergraph.definitions.flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION ? definition.directives ?? [] : []))
    .filter(({ name, arguments: given = [] }) => (name.value === 'link' || name.value === 'core') && given.some((each) => each.name.value === 'for'))
    .map((directive) => directiveArgument(directive, 'url') ?? directiveArgument(directive, 'feature') ?? '')
    .filter((url) => !SERVED.has(/([^/]+)\/v\d[\d.]*$/.exec(url)?.[1] ?? url));
  if (unserved.length > 0) throw new Error(`This supergraph needs what this gateway does not serve: ${unserved.join(', ')}`);
}

/**
 * Refuses a supergraph with `@fromContext`, whose arguments come from another place of the operation. A fetch without such an argument may
 * be answered all the same, and wrongly: so it is said at the start, and not in the middle of an operation. @apollo/gateway refuses
 * these supergraphs too.
 */
function refuseContext(supergraph: DocumentNode): void {
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
