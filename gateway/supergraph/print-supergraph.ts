import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compose } from '#gateway/supergraph/compose';
import { readRegistry } from '#gateway/supergraph/registry';
import { loadPolicy } from '#policies/load-policy';

/**
 * `npm run schema`: composes the registered subgraphs' SDL into `schema/supergraph.graphql` and `schema/api.graphql`;
 * with `--check` writes nothing, and fails where either is stale.
 */
function main(): void {
  const root = resolve(__dirname, '../..');
  const registered = readRegistry(resolve(root, 'subgraphs/registry.yaml'));
  const missing = registered.filter(({ schemaPath }) => !existsSync(schemaPath));
  if (missing.length > 0) throw new Error(`no SDL yet: ${missing.map(({ name }) => name).join(', ')}`);
  const categories = new Set<string>(loadPolicy(resolve(root, 'policies')).categories.map(({ id }) => id));
  const composition = compose(registered.map(({ name, url, pointsAtChildren, schemaPath }) => ({ name, url, pointsAtChildren, sdl: readFileSync(schemaPath, 'utf8') })), categories);
  if ('problems' in composition) throw new Error(`The subgraphs do not compose:\n  ${composition.problems.join('\n  ')}`);
  const files = [[resolve(root, 'schema/supergraph.graphql'), composition.supergraphSdl], [resolve(root, 'schema/api.graphql'), composition.apiSdl]] as const;
  const stale = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (process.argv.includes('--check') && stale.length > 0) throw new Error(`stale, run "npm run schema":\n  ${stale.map(([path]) => path).join('\n  ')}`);
  for (const [path, text] of stale) writeFileSync(path, text);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
