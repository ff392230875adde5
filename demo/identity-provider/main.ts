import { identityProviderConfig } from '#demo/identity-provider/config';
import { startIdentityProvider } from '#demo/identity-provider/start';
import { generatePopulation } from '#demo/population/generate';
import { today } from '#demo/population/today';
import { demoViewers } from '#demo/population/viewers';

/** The identity provider as a process of its own: `npm run identity-provider`. */
async function main(): Promise<void> {
  const { PORT, HOST, ISSUER, KEYS_FILE, CONSOLE_URL } = identityProviderConfig.parse(process.env);
  const running = await startIdentityProvider({
    port: PORT, host: HOST, viewers: demoViewers(generatePopulation(today())), consoleUrl: CONSOLE_URL,
    ...(ISSUER ? { issuer: ISSUER } : {}), ...(KEYS_FILE ? { keysFile: KEYS_FILE } : {}),
  });
  console.log(`identity provider ready at ${running.issuer}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop().then(() => process.exit(0)));
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
