import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, print } from 'graphql';
import { stringify, parse as parseYaml } from 'yaml';
import { printSdl } from '#subgraphs/host/federated-schema';
import { graphFaces } from '#test/joining/housing/graph';

const PROJECT = resolve(__dirname, '../..');
const AGENCY = resolve(__dirname, 'housing');

/** The folder of the policy's rows that the agency brings. */
export const HOUSING_POLICY = join(AGENCY, 'policy');

/** What an area has once housing joined: its registry, and the graph composed from it. The product's own files stay as they are. */
export interface JoinedArea {
  readonly registry: string;
  readonly supergraph: string;
  readonly api: string;
}

/** The steps of docs/for-agencies.md from the SDL to the composed graph, in a folder of their own. */
export async function joinHousing(folder: string): Promise<JoinedArea> {
  const [{ definition }] = graphFaces;
  writeFileSync(join(folder, 'housing.schema.graphql'), `${print(parse(await printSdl(definition)))}\n`);
  const registry = join(folder, 'registry.yaml');
  writeFileSync(registry, stringify({ subgraphs: [...registeredNow(), readYaml(join(AGENCY, 'registry-row.yaml'))] }));
  const out = join(folder, 'schema');
  mkdirSync(out);
  compose('--registry', registry, '--additional', HOUSING_POLICY, '--out', out);
  return { registry, supergraph: join(out, 'supergraph.graphql'), api: join(out, 'api.graphql') };
}

/** Composes as `npm run schema` does; throws what it says where the subgraphs do not compose. */
export function compose(...args: readonly string[]): void {
  execFileSync(process.execPath, ['-r', '@swc-node/register', 'gateway/supergraph/print-supergraph.ts', ...args], { cwd: PROJECT, stdio: 'pipe' });
}

interface Row { readonly schema: string }

/** The rows of the product's registry, their SDL where it is. */
function registeredNow(): readonly Row[] {
  const { subgraphs } = readYaml(join(PROJECT, 'subgraphs/registry.yaml')) as { subgraphs: readonly Row[] };
  return subgraphs.map((row) => ({ ...row, schema: join(PROJECT, 'subgraphs', row.schema) }));
}

const readYaml = (path: string): unknown => parseYaml(readFileSync(path, 'utf8'));
