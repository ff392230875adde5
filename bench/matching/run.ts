import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { matchingSet, WHOLE } from '#bench/matching/matching-set';
import { measureQuality } from '#bench/matching/measure-quality';
import { TRUTH_FILE, truthOf } from '#bench/matching/truth';

interface Chosen {
  readonly children?: number;
  readonly records?: number;
  readonly seeds?: readonly string[];
  readonly database?: string;
  readonly writeTruth?: boolean;
}

/** `npm run bench:matching`: false links, precision and recall on records whose truth is known, by kind of error. */
new Command('bench:matching')
  .description('Match records whose truth is known, and say how many links are false and how many children are overlooked')
  .option('--children <number>', 'in the index', Number)
  .option('--records <number>', 'to be matched', Number)
  .option('--seeds <numbers...>', 'of the sets; the committed one, and any others')
  .option('--database <url>', 'a PostgreSQL server, on which a database is made and dropped', process.env['DATABASE_URL'])
  .option('--write-truth', 'write down anew whose each record of the committed set is')
  .action(async ({ seeds, writeTruth, ...options }: Chosen) => {
    if (writeTruth) writeFileSync(TRUTH_FILE, truthOf(matchingSet(WHOLE, WHOLE)));
    else await measureQuality({ ...options, ...(seeds ? { seeds: seeds.map(Number) } : {}) });
  })
  .parseAsync()
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
