import { Command } from 'commander';
import { buildConsole } from '#console/build/build-console';

// Whoever builds it, a test among them: what is built is what is served.
process.env['NODE_ENV'] = 'production';

/** `npm run console:build`. */
new Command('npm run console:build')
  .description('Builds the console’s pages into console/dist, where they are not of these sources already.')
  .action(async () => {
    const built = await buildConsole();
    process.stdout.write(built ? 'The console is built: console/dist\n' : 'The console is up to date: console/dist\n');
  })
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`The console cannot be built: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
