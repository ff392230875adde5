import 'reflect-metadata';
import { Command } from 'commander';
import { createClient } from 'redis';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { gatewayProcess } from '#bench/withdrawal/gateway-process';
import { quantile } from '#bench/withdrawal/quantile';
import { type Round, withdrawalRounds } from '#bench/withdrawal/rounds';

/** What a consent that is withdrawn may take to be in force everywhere, in 99 rounds of 100. */
const LIMIT_MS = 1_000;
/** One operation asked over and over by one viewer is what is measured here, and not what limits are for. */
const UNLIMITED = { RATE_LIMIT_PER_MINUTE: '0', NEW_OPERATIONS_PER_MINUTE: '0', AUDIT_FOLDER: 'memory' };

interface Setting {
  readonly name: string;
  readonly rounds: number;
  readonly redis?: string;
  readonly environment: Readonly<Record<string, string>>;
}

const command = new Command('bench:withdrawal')
  .description('From the answer that a consent is withdrawn to the last of two gateway processes giving nothing for it any more. Fails where the 99th of 100 is over a second.')
  .option('--rounds <number>', 'rounds in each setting', (text) => Number(text), Number(process.env['WITHDRAWAL_ROUNDS'] ?? 200))
  .option('--redis <url>', 'a Redis database to spare: it is emptied, so never the one in use', 'redis://127.0.0.1:6379/15')
  .action(run);

async function run({ rounds, redis }: { readonly rounds: number; readonly redis: string }): Promise<void> {
  const settings: readonly Setting[] = [
    { name: 'told through Redis (facts may be kept for 60 s)', rounds, redis, environment: { FACTS_MAX_AGE_MS: '60000' } },
    { name: 'without Redis (facts age out after 500 ms)', rounds: Math.ceil(rounds / 4), environment: {} },
  ];
  console.log('| two gateway processes | rounds | p50 ms | p99 ms | most ms | answers that came late, a round |\n|---|---:|---:|---:|---:|---:|');
  const worst: number[] = [];
  for (const setting of settings) {
    const measured = await measure(setting);
    const lasts = measured.map(({ enforced }) => Math.max(...enforced));
    const late = measured.reduce((sum, round) => sum + round.late, 0) / measured.length;
    console.log(`| ${setting.name} | ${measured.length} | ${quantile(lasts, 0.5).toFixed(0)} | ${quantile(lasts, 0.99).toFixed(0)} | ${Math.max(...lasts).toFixed(0)} | ${late.toFixed(1)} |`);
    worst.push(quantile(lasts, 0.99));
  }
  if (Math.max(...worst) < LIMIT_MS) return console.log(`\nIn force everywhere within ${LIMIT_MS} ms, 99 times of 100.`);
  console.error(`\nMore than ${LIMIT_MS} ms.`);
  process.exitCode = 1;
}

async function measure({ rounds, redis, environment }: Setting): Promise<readonly Round[]> {
  if (redis) await emptied(redis);
  const federation: Federation = await startFederation({ ...(redis ? { redis } : {}), environment: { ...UNLIMITED, ...environment }, patience: 5_000 });
  const gateways = await Promise.all([1, 2].map(() => gatewayProcess(federation.environment)));
  try {
    return await withdrawalRounds(federation, gateways.map(({ url }) => url), rounds);
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await federation.close();
  }
}

/** Children's ids are the same in every run: what another left is not ours. */
async function emptied(url: string): Promise<void> {
  const client = createClient({ url });
  await client.connect();
  await client.flushDb();
  client.destroy();
}

command.parseAsync().then(() => process.exit(), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
