import { Command } from 'commander';
import { launcherConfig } from '#demo/launcher/config';
import { launch } from '#demo/launcher/launch';

const HELP = `
Everything one can change is an environment variable:
  GATEWAY_PORT, HUB_PORT, HEALTH_PORT, SOCIAL_CARE_PORT, EDUCATION_PORT, YOUTH_JUSTICE_PORT, DIRECTORY_PORT, RECORD_PORT,
  FHIR_PORT, SSD_PORT, EDUCATION_DROP_PORT, YOUTH_JUSTICE_DOCUMENTS_PORT, ORUK_PORT, RECORD_DATABASE_PORT, IDENTITY_PROVIDER_PORT
                    the port of each process
  DEMO_DATA         where everything is kept (.data)
  DEMO_TODAY        the day the fictional population is of (today)
  GATEWAY_SECRET    at least 32 characters (made anew for every run)
  DEMO_LOG_LEVEL    silent, error, warn, info or debug (info)

While it runs, in another terminal:
  npm run demo -- status | stop NAME | start NAME
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Until Ctrl-C. A second Ctrl-C does not wait for anybody. */
async function start(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1);
      say('\nStopping everything.');
      stop.abort();
    });
  }
  await launch(launcherConfig(), say, stop.signal);
  process.exit(0);
}

new Command('npm start')
  .description('Brings up the agencies’ stand-in systems, the subgraphs, the gateway and an identity provider, filled with fictional people.')
  .addHelpText('after', HELP)
  .action(() =>
    start().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    }))
  .parse();
