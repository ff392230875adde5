import 'reflect-metadata';
import { Command } from 'commander';
import { ConfigError } from '#subgraphs/host/run-subgraph';
import { importConfig } from '#subgraphs/social-care/import/config';
import { importFiles } from '#subgraphs/social-care/import/import-files';
import type { Remark } from '#subgraphs/social-care/import/sink';
import { openSsdWriter } from '#subgraphs/social-care/import/ssd-writer';

const SHOWN_EVERY = 500;

/** `npm run social-care -- import FILE...`: 0 where every record was imported, 1 where some were rejected, 2 where it could not begin. */
async function importCommand(files: readonly string[]): Promise<void> {
  const writer = await openSsdWriter(importConfig(process.env));
  const say = (kind: string) => ({ file, line, reason }: Remark): void => console.error(`${kind}  ${file}:${line}  ${reason}`);
  try {
    const imported = await importFiles(files, writer, {
      rejected: say('rejected'),
      noted: say('noted   '),
      progress: (file, records) => void (records % SHOWN_EVERY === 0 && console.error(`reading   ${file}  ${records} records`)),
    });
    for (const { file, records, rejected, written } of imported) {
      const rows = Object.entries(written).map(([table, count]) => `${table} ${count}`).join(', ') || 'nothing';
      console.log(`${file}: ${records} records read, ${rejected} rejected; rows written: ${rows}`);
    }
    if (imported.some(({ rejected }) => rejected > 0)) process.exitCode = 1;
  } finally {
    await writer.close();
  }
}

/** The reason it could not begin, without an address or a password in it. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ConfigError) return error.message;
  const code = (error as { code?: unknown }).code;
  return `The database could not be used${typeof code === 'string' ? ` (${code})` : ''}`;
};

void new Command('social-care')
  .command('import')
  .description('import CIN census XML and SSDA903 CSV files into the tables of the Standard Safeguarding Dataset')
  .argument('<file...>')
  .action(importCommand)
  .parent?.parseAsync(process.argv)
  .catch((error: unknown) => {
    console.error(reasonOf(error));
    process.exitCode = 2;
  });
