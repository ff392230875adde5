import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { measureQuality } from '#bench/matching/measure-quality';
import { progressBar } from '#bench/progress-bar';
import { consentCommands } from '#demo/consent-command';
import { loadChildren } from '#demo/load-hub';
import { parseConfig } from '#subgraphs/host/run-subgraph';
import { eventsCommand } from '#subgraphs/hub/events/events-command';
import { readRecords } from '#subgraphs/hub/matching/read-records';
import { receiveRecords } from '#subgraphs/hub/matching/receive-records';
import { thresholdsIn, thresholdsShape } from '#subgraphs/hub/matching/thresholds';
import { reconcileAll } from '#subgraphs/hub/pds/hold-against-pds';
import { pdsClient } from '#subgraphs/hub/pds/pds-client';
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
    const bar = progressBar(children, 'children');
    await loadChildren(store, 0, children, bar.at);
    bar.end();
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
    const outcomes = await receiveRecords(store, records, { who: 'npm run hub', source }, new Date(), thresholdsIn(parseConfig(thresholdsShape, process.env)));
    await store.destroy();
    for (const { line, reason } of rejected) console.error(`${file}:${line} ${reason}`);
    for (const outcome of [...new Set(outcomes)].sort()) console.log(`${outcome.padEnd(16)} ${outcomes.filter((other) => other === outcome).length}`);
    if (rejected.length > 0) process.exitCode = 1;
  });

command
  .command('reconcile')
  .description('Hold every child against the Personal Demographics Service; follows superseded numbers, changes no demographics')
  .requiredOption('--pds <url>', 'its FHIR base')
  .option('--token <token>', 'the token that opens it', process.env['HUB_PDS_TOKEN'])
  .option('--database <url>', 'a PostgreSQL database', process.env['HUB_DATABASE_URL'])
  .option('--folder <path>', 'a PGlite folder', process.env['HUB_FOLDER'])
  .action(async ({ pds, token, database, folder }: { pds: string; token?: string; database?: string; folder?: string }) => {
    if (!token) throw new Error('--token, or HUB_PDS_TOKEN, is needed');
    const store = await openHubStore({ databaseUrl: database, folder });
    const { children } = await store.selectFrom('child').select((of) => of.fn.countAll<number>().as('children')).where('merged_into', 'is', null).executeTakeFirstOrThrow();
    const bar = progressBar(Math.max(1, children), 'children');
    const counts = await reconcileAll(store, pdsClient({ url: pds.replace(/\/$/, ''), token, timeout: 5_000 }), { who: 'npm run hub', source: 'PDS' }, () => new Date(), bar.at);
    bar.end();
    await store.destroy();
    for (const [status, number] of [...counts].sort()) console.log(`${status.padEnd(34)} ${number}`);
  });

command
  .command('quality')
  .description('Match fictional records whose truth is known: false links, precision, recall, by kind of error')
  .option('--children <number>', 'in the index', Number)
  .option('--records <number>', 'to be matched', Number)
  .option('--database <url>', 'a PostgreSQL server, on which a database is made and dropped; without, in this process')
  .action(measureQuality);
command.addCommand(eventsCommand(process.env));
for (const consentCommand of consentCommands(process.env)) command.addCommand(consentCommand);


command.parseAsync().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
