import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '#gateway/supergraph/compose';
import { readRegistry } from '#gateway/supergraph/registry';
import { loadPolicy } from '#policies/load-policy';

const root = resolve(__dirname, '../..');

/** Where an agency that joined keeps its own rows, or an area its own registry, the command is told; see docs/for-agencies.md. */
const { values: told } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    registry: { type: 'string', default: resolve(root, 'subgraphs/registry.yaml') },
    additional: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: resolve(root, 'schema') },
  },
});

/**
 * `npm run schema`: composes the registered subgraphs' SDL into `supergraph.graphql` and `api.graphql` of the folder
 * `--out` (`schema`); with `--check` writes nothing, and fails where either is stale. `--registry` names another
 * registry, each `--additional` a further folder of the policy's rows.
 */
function main(): void {
  const registered = readRegistry(resolve(told.registry));
  const missing = registered.filter(({ schemaPath }) => !existsSync(schemaPath));
  if (missing.length > 0) throw new Error(`no SDL yet: ${missing.map(({ name }) => name).join(', ')}`);
  const categories = new Set<string>(loadPolicy(resolve(root, 'policies'), { additional: told.additional }).categories.map(({ id }) => id));
  const composition = compose(registered.map(({ name, url, pointsAtChildren, schemaPath }) => ({ name, url, pointsAtChildren, sdl: readFileSync(schemaPath, 'utf8') })), categories);
  if ('problems' in composition) throw new Error(`The subgraphs do not compose:\n  ${composition.problems.join('\n  ')}`);
  const files = [[resolve(told.out, 'supergraph.graphql'), composition.supergraphSdl], [resolve(told.out, 'api.graphql'), composition.apiSdl]] as const;
  const stale = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (told.check && stale.length > 0) throw new Error(`stale, run "npm run schema":\n  ${stale.map(([path]) => path).join('\n  ')}`);
  for (const [path, text] of stale) writeFileSync(path, text);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
