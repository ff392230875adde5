import 'reflect-metadata';
import { Command, Option } from 'commander';
import { gatewayConfig } from '#gateway/config';
import { type OpenCommand, openConfig } from '#gateway/open/config';
import { startOpenGateway } from '#gateway/open/start-open-gateway';

interface GatewayCommand extends OpenCommand {
  readonly policy?: string;
}

const command = new Command('gateway')
  .description('The gateway as a process of its own. What it is not told here it reads from the environment (docs/running.md).')
  .option('--supergraph <file>', 'the supergraph’s SDL; watched, and served anew when it changes (SUPERGRAPH)')
  .option('--port <number>', 'where to listen; 0 for any free port (PORT)')
  .option('--host <address>', 'the address to listen on (HOST)')
  .addOption(new Option('--policy <none>', 'serve any Federation 2 supergraph to everyone: no policy, hub, record of access or grants. Refused under NODE_ENV=production').choices(['none']))
  .option('--subgraph <name=url>', 'with --policy none: where a subgraph answers, if not where the supergraph says; may be repeated', (pair: string, pairs: readonly string[]) => [...pairs, pair], [])
  .action(run);

/** SIGTERM and SIGINT end it; SIGHUP loads the policy anew. */
async function run(told: GatewayCommand): Promise<void> {
  const gateway = told.policy === 'none'
    ? await startOpenGateway(openConfig(told, process.env), (problem) => process.stderr.write(`the new supergraph is not served: ${problem}\n`))
    : await startWithPolicy(told);
  process.stdout.write(`gateway ready at ${gateway.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void gateway.close().then(() => process.exit(0)));
}

async function startWithPolicy({ supergraph, port, host }: GatewayCommand): Promise<{ readonly url: string; close(): Promise<void> }> {
  const config = gatewayConfig({ ...process.env, ...(supergraph ? { SUPERGRAPH: supergraph } : {}), ...(port ? { PORT: port } : {}), ...(host ? { HOST: host } : {}) });
  // Only who needs the record's database loads it.
  const { startGateway } = await import('#gateway/start-gateway');
  const gateway = await startGateway(config);
  process.on('SIGHUP', () => gateway.reloadPolicy());
  return gateway;
}

command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The gateway could not start'}\n`);
  process.exitCode = 1;
});
