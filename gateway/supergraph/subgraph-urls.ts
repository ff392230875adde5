import { type DocumentNode, Kind } from 'graphql';
import { directiveArgument } from '#gateway/supergraph/check-classification';

export interface NamedSubgraph {
  readonly name: string;
  /** As the supergraph has it; may be empty. */
  readonly url: string;
}

/** By the name of its value in `join__Graph`: every subgraph of a supergraph. @throws Error where the document is no supergraph */
export function subgraphNames(supergraph: DocumentNode): ReadonlyMap<string, NamedSubgraph> {
  const graphs = supergraph.definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('The supergraph names no subgraphs');
  return new Map((graphs.values ?? []).flatMap((value) => {
    const directive = value.directives?.find(({ name }) => name.value === 'join__graph');
    return directive ? [[value.name.value, { name: directiveArgument(directive, 'name') ?? '', url: directiveArgument(directive, 'url') ?? '' }] as const] : [];
  }));
}
