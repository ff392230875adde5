import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, type FieldDefinitionNode, lexicographicSortSchema, parse, printSchema, visit } from 'graphql';
import { checkClassification } from '#gateway/supergraph/check-classification';

export interface SubgraphSdl {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  readonly pointsAtChildren: boolean;
}

export type Composition =
  | { readonly supergraphSdl: string; readonly apiSdl: string }
  | { readonly problems: readonly string[] };

/**
 * Subgraphs in, one supergraph out, or every problem at once: what composition finds, and what classification demands.
 * @param categories the policy's vocabulary; left out where no policy is loaded
 */
export function compose(subgraphs: readonly SubgraphSdl[], categories?: ReadonlySet<string>): Composition {
  const parsed = subgraphs.map((subgraph) => ({ ...subgraph, typeDefs: withoutMergedOnExternal(parse(subgraph.sdl)) }));
  const unclassified = checkClassification(parsed, categories);
  const composed = composeServices(parsed.map(({ name, url, typeDefs }: { name: string; url: string; typeDefs: DocumentNode }) => ({ name, url, typeDefs })));
  const problems = [...unclassified, ...(composed.errors ?? []).map((error) => error.message)];
  if (problems.length > 0 || !composed.supergraphSdl) return { problems };
  return { supergraphSdl: `${composed.supergraphSdl.trim()}\n`, apiSdl: apiSdlOf(composed.supergraphSdl) };
}

const apiSdlOf = (supergraphSdl: string): string =>
  `${printSchema(lexicographicSortSchema(Supergraph.build(supergraphSdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema()))}\n`;

/**
 * An agency declares the reference it needs as `@external @inaccessible`, so that its SDL says by itself that nobody
 * may ask for it. Federation wants `@inaccessible` at the field's owner only.
 */
const withoutMergedOnExternal = (document: DocumentNode): DocumentNode =>
  visit(document, {
    FieldDefinition: (field: FieldDefinitionNode) =>
      has(field, 'external') ? { ...field, directives: (field.directives ?? []).filter(({ name }) => name.value !== 'inaccessible') } : undefined,
  });

const has = (field: FieldDefinitionNode, directive: string): boolean => (field.directives ?? []).some(({ name }) => name.value === directive);
