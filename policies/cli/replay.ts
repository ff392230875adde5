import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { compileDirectory } from '#policies/load-policy';
import { decisionsIn, replay } from '#policies/replay';

interface ReplayOptions {
  readonly under?: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const LARGEST_LOG = 2_000_000_000;

/** What `npm run audit -- export` prints: policies know nothing of the record but the text of its lines. */
function exported(project: string, period: Pick<ReplayOptions, 'from' | 'to'>): string {
  const options = Object.entries(period).flatMap(([name, date]) => (date === undefined ? [] : [`--${name}`, date]));
  return execFileSync(process.execPath, ['-r', '@swc-node/register', resolve(project, 'record/cli/main.ts'), 'export', ...options], { cwd: project, encoding: 'utf8', maxBuffer: LARGEST_LOG, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** `replay LOG --under DRAFT`: what the decisions of a log would have been. */
export const addReplay = (program: Command, surroundings: Surroundings): void => {
  program.command('replay')
    .description('what the decisions on record would have been under another policy')
    .argument('[log]', 'the record of access in a file, one JSON record a line; without one, the record itself is asked')
    .option('--under <folder>', 'the draft; else the policy as its files now are')
    .option('--from <date>', 'of the record itself: from this day or instant on')
    .option('--to <date>', 'of the record itself: before this day or instant')
    .action((log: string | undefined, { under, from, to }: ReplayOptions, command: Command) => {
      const common = commonOptions(command);
      const compiled = under === undefined ? readPolicy(surroundings, common).compiled : compileDirectory(resolve(surroundings.project, under)).compiled;
      const text = log === undefined ? exported(surroundings.project, { from, to }) : readFileSync(resolve(surroundings.project, log), 'utf8');
      const decisions = decisionsIn(text);
      const outcome = replay(compiled, decisions);
      answer(surroundings, common, outcome, () => [
        `${outcome.decisions} decisions on record, ${outcome.changed.reduce((sum, { count }) => sum + count, 0)} would have been otherwise.`,
        ...outcome.changed.map(({ category, from, to, count, before, after, example }) =>
          `${String(count).padStart(6)} ${category}: ${from} (${before.join(', ') || 'no rule'}) would have been ${to} (${after.join(', ') || 'no rule'}); for example, ${example}.`),
      ]);
    });
};
