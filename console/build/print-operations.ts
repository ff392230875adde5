import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';

const CONSOLE = resolve(__dirname, '..');
const SCHEMA = resolve(CONSOLE, '../schema/api.graphql');
const INTO = join(CONSOLE, 'graph/generated/');

/** `graphql.ts`: every operation as a typed document. `persisted-documents.json`: what a gateway that takes known operations only is given. */
const FILES = ['graphql.ts', 'persisted-documents.json'];

const operationFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'generated')
    .flatMap((entry) => (entry.isDirectory() ? operationFiles(join(folder, entry.name)) : entry.name.endsWith('.graphql') ? [join(folder, entry.name)] : []))
    .sort();

/** Types for the console's operations, from the committed API schema. */
export async function printOperations(): Promise<ReadonlyMap<string, string>> {
  const schemaAst = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const documents = operationFiles(CONSOLE).map((path) => {
    const rawSDL = readFileSync(path, 'utf8');
    return { location: relative(CONSOLE, path), rawSDL, document: parse(rawSDL, { noLocation: true }), hash: path };
  });
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: INTO, presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
    schema: undefined as never, schemaAst, documents, pluginMap: {}, pluginContext: {}, plugins: [], importExtension: '',
    config: { enumsAsTypes: true, immutableTypes: true, useTypeImports: true, strictScalars: true, onlyOperationTypes: true, scalars: { DateTime: 'string', LocalDate: 'string', NhsNumber: 'string', Upn: 'string' } },
  } as never);
  const wanted = sections.filter(({ filename }) => FILES.some((file) => filename.endsWith(file)));
  const printed = await Promise.all(wanted.map(async (section) => [relative(CONSOLE, section.filename), await codegen({ ...section, schema: section.schema ?? (undefined as never), schemaAst } as never)] as const));
  return new Map(printed);
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  for (const [name, text] of await printOperations()) {
    const path = join(CONSOLE, name);
    if (!check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } else if (read(path) !== text) {
      process.stderr.write(`console/${name} is stale: run npm run schema\n`);
      process.exitCode = 1;
    }
  }
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

void main();
