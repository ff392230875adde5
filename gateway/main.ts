import 'reflect-metadata';
import { ConfigError, gatewayConfig } from '#gateway/config';
import { startGateway } from '#gateway/start-gateway';

/** The gateway as a process of its own. SIGHUP loads the policy anew; SIGTERM and SIGINT end it. */
async function main(): Promise<void> {
  const gateway = await startGateway(gatewayConfig(process.env));
  process.stdout.write(`gateway ready at ${gateway.url}\n`);
  process.on('SIGHUP', () => gateway.reloadPolicy());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void gateway.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError || error instanceof Error ? error.message : 'The gateway could not start'}\n`);
  process.exitCode = 1;
});
