import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { type GraphDefinition, printSdl } from '#subgraphs/host/federated-schema';

/** What every subgraph's `graph.ts` exports: its faces, the first of which is its own. */
interface GraphModule {
  readonly graphFaces: readonly { readonly name: string; readonly definition: GraphDefinition<never> }[];
}

interface PrintedFace {
  readonly path: string;
  readonly sdl: string;
}

/** Prints the SDL of every subgraph that has a `graph.ts`; connects to nothing. */
async function printSchemas(folder: string): Promise<readonly PrintedFace[]> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'graph.ts'))).sort();
  const printed: PrintedFace[] = [];
  for (const name of names) {
    const { graphFaces } = (await import(join(folder, name, 'graph.ts'))) as GraphModule;
    for (const [index, face] of graphFaces.entries()) {
      printed.push({ path: join(folder, name, index === 0 ? 'schema.graphql' : `${face.name}.schema.graphql`), sdl: `${print(parse(await printSdl(face.definition)))}\n` });
    }
  }
  return printed;
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const stale = (await printSchemas(__dirname)).filter(({ path, sdl }) => !existsSync(path) || readFileSync(path, 'utf8') !== sdl);
  if (check && stale.length > 0) throw new Error(`stale, run "npm run schema":\n  ${stale.map(({ path }) => path).join('\n  ')}`);
  for (const { path, sdl } of stale) writeFileSync(path, sdl);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
