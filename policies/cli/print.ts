import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { owedDocuments } from '#policies/documents/owed-documents';
import { type PrintedDocument, printDocuments, staleDocuments } from '#policies/register/documents';

const write = (directory: string, { file, text }: PrintedDocument): void => {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
};

/** `print`: the documents that are printed from the rows and committed; `--check` fails where one is stale. */
export const addPrint = (program: Command, surroundings: Surroundings): void => {
  program.command('print')
    .description('print every document from the rows: the register, the matrix, the fields, Cedar, and what people owe each other')
    .option('--check', 'write nothing; fail if what is there is stale', false)
    .action(({ check }: { readonly check: boolean }, command: Command) => {
      const common = commonOptions(command);
      const { compiled, hash, directory } = readPolicy(surroundings, common);
      const documents = [...printDocuments(compiled, hash, join(surroundings.project, 'schema/supergraph.graphql')), ...owedDocuments(compiled)];
      const stale = staleDocuments(directory, documents);
      if (!check) documents.filter(({ file }) => stale.includes(file)).forEach((document) => write(directory, document));
      answer(surroundings, common, { stale, written: !check }, () => stale.length === 0
        ? ['Everything is as the rows say.']
        : stale.map((file) => (check ? `${file} is stale: run npm run policy -- print` : `${file} written.`)));
      if (check && stale.length > 0) surroundings.fail();
    });
};
