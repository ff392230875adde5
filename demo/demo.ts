import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command } from 'commander';
import type * as Checking from '#demo/check/check';
import { launcherConfig } from '#demo/launcher/config';
import { command, isRunning } from '#demo/launcher/control';
import { grantKeys } from '#demo/launcher/grant-keys';
import { forget } from '#demo/launcher/forget';
import type * as Casting from '#demo/population/print-cast';
import type * as Seeding from '#demo/seed';
import type * as Sending from '#demo/send-event';

const load = createRequire(__filename);
/** Loaded when asked for: `stop` and `start` should not wait for a database's code. */
const seeding = () => load('./seed.ts') as typeof Seeding;
const sending = () => load('./send-event.ts') as typeof Sending;
const checking = () => load('./check/check.ts') as typeof Checking;
const casting = () => load('./population/print-cast.ts') as typeof Casting;

const say = (text: string): void => void process.stdout.write(text);

async function reset(): Promise<void> {
  const config = launcherConfig();
  if (await isRunning(config)) throw new Error('It is running: stop it first, with Ctrl-C where it runs.');
  forget(config.DEMO_DATA);
  say(`${config.DEMO_DATA} keeps nothing of it any more: the next npm start begins anew.\n`);
}

const program = new Command('npm run demo --').description('Commands a running demonstration, or forgets it.');
program.command('status').description('what runs, with process ids').action(async () => say(await command(launcherConfig(), 'status', '')));
program.command('stop').argument('<name>', 'health, social-care, education, youth-justice, directory ... (see status)').description('stops one process, as an agency’s system fails').action(async (name: string) => say(await command(launcherConfig(), 'stop', name)));
program.command('start').argument('<name>').description('starts it again').action(async (name: string) => say(await command(launcherConfig(), 'start', name)));
program.command('send-event').argument('<file>', 'JSON: one event or a list; what its envelope lacks is filled in').option('--sources <file>', 'who may send, with the keys', 'docs/examples/event-sources.yaml').option('--hub <url>', 'where the hub is, if not at its port on this machine')
  .description('signs events and sends them to the hub, as an agency’s system would').action(async (file: string, { sources, hub }: { readonly sources: string; readonly hub?: string }) => {
    const { said, isTaken } = await sending().sendEvents({ config: launcherConfig(), text: readFileSync(file, 'utf8'), sources, hub, now: new Date() });
    say(`${said}\n`);
    if (!isTaken) process.exitCode = 1;
  });
program.command('seed').description('fills an empty hub at HUB_DATABASE_URL with the fictional population').action(async () => say(await seeding().seed()));
program.command('grant-keys').description('prints, for .env, the key of each subgraph that belongs to GATEWAY_SECRET').action(() => say(grantKeys(launcherConfig().GATEWAY_SECRET)));
program.command('cast').description('prints docs/demo-cast.md: who is who').action(() => say(casting().castDocument()));
program.command('check').description('brings everything up beside what runs, tries what the README promises, takes it down').action(async () => {
  if (!(await checking().check((line) => say(`${line}\n`)))) process.exitCode = 1;
});
program.command('reset').description('deletes everything the demonstration keeps').action(reset);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
