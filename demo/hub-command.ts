import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadChildren } from '#demo/load-hub';
import { readRecords } from '#subgraphs/hub/matching/read-records';
import { receiveRecords } from '#subgraphs/hub/matching/receive-records';
import { openHubStore } from '#subgraphs/hub/store/connect';

/** `npm run hub -- load --children 300000`: fills a hub with children for measuring. */
const command = new Command('hub').description('Work on a hub’s records by hand; where they are: HUB_DATABASE_URL, or HUB_FOLDER');

command
  .command('load')
  .description('Add fictional children for measuring')
  .requiredOption('--children <number>', 'how many', Number)
  .option('--database <url>', 'a PostgreSQL database', process.env['HUB_DATABASE_URL'])
  .option('--folder <path>', 'a PGlite folder', process.env['HUB_FOLDER'])
  .action(async ({ children, database, folder }: { children: number; database?: string; folder?: string }) => {
    if (!Number.isInteger(children) || children < 1) throw new Error('--children is a whole number from 1');
    const store = await openHubStore({ databaseUrl: database, folder });
    const began = Date.now();
    await loadChildren(store, 0, children, (done) => process.stdout.write(`\r${bar(done / children)} ${done.toLocaleString('en-GB')} children`));
    process.stdout.write(` in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    await store.destroy();
  });

command
  .command('receive <file>')
  .description('Take in what an agency says of children (JSON lines), link what is sure and leave the rest to a reviewer')
  .requiredOption('--source <words>', 'where the file comes from: "housing register of 2026-11-20"')
  .option('--database <url>', 'a PostgreSQL database', process.env['HUB_DATABASE_URL'])
  .option('--folder <path>', 'a PGlite folder', process.env['HUB_FOLDER'])
  .action(async (file: string, { source, database, folder }: { source: string; database?: string; folder?: string }) => {
    const { records, rejected } = readRecords(readFileSync(file, 'utf8'));
    const store = await openHubStore({ databaseUrl: database, folder });
    const outcomes = await receiveRecords(store, records, { who: 'npm run hub', source }, new Date());
    await store.destroy();
    for (const { line, reason } of rejected) console.error(`${file}:${line} ${reason}`);
    for (const outcome of [...new Set(outcomes)].sort()) console.log(`${outcome.padEnd(16)} ${outcomes.filter((other) => other === outcome).length}`);
    if (rejected.length > 0) process.exitCode = 1;
  });

const WIDTH = 30;
const bar = (part: number): string => `[${'█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '·')}]`;

command.parseAsync().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
