import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

/**
 * Which subgraphs there are: `subgraphs/registry.yaml`. A further agency joins by a row here and nothing else in this
 * folder. The names are the supergraph's; grants are written for them.
 */
const row = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case letters, digits and hyphens'),
  /** The SDL, relative to the registry. */
  schema: z.string(),
  /** Where it answers unless SUBGRAPH_URL_<NAME> says otherwise. */
  url: z.url(),
  /** Who answers `POST /facts`: `children` about every child (the hub), `agency` from its own case records. */
  facts: z.enum(['children', 'agency']).optional(),
  /** The agency's word in the policy; needed where it has facts or holds categories. */
  agency: z.string().optional(),
  /** How long it may take to answer, where that is longer than SUBGRAPH_TIMEOUT_MS: one that works out what it is asked. */
  timeoutMs: z.number().int().min(50).max(60_000).optional(),
  /** True for the one face that may point at children in lists. */
  pointsAtChildren: z.boolean().default(false),
});

const registryShape = z.strictObject({ subgraphs: z.array(row).min(1) });

export interface RegisteredSubgraph extends z.infer<typeof row> {
  readonly schemaPath: string;
}

/** @throws Error naming every problem of the file at once */
export function readRegistry(path: string): readonly RegisteredSubgraph[] {
  const parsed = registryShape.safeParse(parseYaml(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new Error(`${path} cannot be used:\n  ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  ')}`);
  }
  return parsed.data.subgraphs.map((subgraph) => ({ ...subgraph, schemaPath: resolve(dirname(path), subgraph.schema) }));
}

/** `social-care` -> `SUBGRAPH_URL_SOCIAL_CARE`. */
export const urlVariable = (name: string): string => `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`;

/** The address from the environment, if any; one without a path keeps the path that the registry gives. */
export function addressOf(subgraph: RegisteredSubgraph, configured: string | undefined): URL {
  const registered = new URL(subgraph.url);
  if (!configured) return registered;
  const address = new URL(configured);
  if (address.pathname === '/') address.pathname = registered.pathname;
  return address;
}
