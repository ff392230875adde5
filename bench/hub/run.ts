import 'reflect-metadata';
import { Command } from 'commander';
import { type Bench, openBench } from '#bench/hub/open-bench';
import { type Claim, claimsOf, holds, verdict } from '#bench/hub/claims';
import { compareInterleaved, type Compared, HEADER, line } from '#bench/hub/measure';
import { BATCH, match, open, recordsOf, samplesOf, search, searches } from '#bench/hub/work';

/*
 * How fast the hub is, and how that grows. Everything against the bare statements it needs, and small against large, by
 * turns in one run: a busy moment of the machine falls on all of them alike.
 */
const SEARCHES = 100;
const RECORDS = 10_000;

interface Chosen {
  readonly embedded?: boolean;
  readonly server: string;
}

new Command('bench:hub')
  .description('Measure the hub: search, open a child, match 10,000 records; against the bare statements, and at two sizes; PASS or FAIL for each claim')
  .argument('[sizes...]', 'how many children: the smaller and the larger; 1000 and 300000, embedded 1000 and 50000')
  .option('--embedded', 'PGlite in this process')
  .option('--server <url>', 'a PostgreSQL server, on which databases are made and dropped', process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test')
  .action(async (sizes: readonly string[], { embedded, server }: Chosen) => {
    const chosen = sizes.length > 0 ? sizes.map(Number) : [1_000, embedded ? 50_000 : 300_000];
    const benches: Bench[] = [];
    for (const children of chosen) benches.push(await openBench(children, embedded ? null : server));
    const claims = await measure(benches);
    console.log(`\n${claims.map(verdict).join('\n')}`);
    if (!claims.every(holds)) process.exitCode = 1;
    for (const bench of benches) await bench.close();
  })
  .parseAsync()
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });

async function measure(benches: readonly Bench[]): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  console.log(HEADER);
  const tell = (compared: readonly Compared[]): void => {
    for (const one of compared) console.log(line(one, compared[0] ?? one));
    claims.push(...claimsOf(compared));
  };
  const sampled = await Promise.all(benches.map(async (bench) => ({ bench, samples: await samplesOf(bench.store, bench.children, SEARCHES) })));
  const kinds = Object.keys(searches([]));
  for (const kind of kinds) {
    tell(await compareInterleaved(kind, sampled.map(({ bench, samples }) => ({ bench, inputs: searches(samples)[kind] ?? [], ours: search(bench.store), bare: bench.together }))));
  }
  tell(await compareInterleaved('open a child', sampled.map(({ bench, samples }) => ({ bench, inputs: samples, ours: open(bench.store), bare: bench.atOnce }))));
  const matching = await Promise.all(benches.map(async (bench) => {
    const records = recordsOf(await samplesOf(bench.store, bench.children, Math.min(RECORDS, bench.children)));
    const inputs = Array.from({ length: Math.ceil(records.length / BATCH) }, (_, index) => records.slice(index * BATCH, (index + 1) * BATCH));
    return { bench, inputs, ours: match(bench.store), bare: bench.together };
  }));
  tell(await compareInterleaved(`match ${RECORDS.toLocaleString('en-GB')} records, each ${BATCH} of them`, matching));
  return claims;
}
