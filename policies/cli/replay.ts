import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { compileDirectory } from '#policies/load-policy';
import { decisionsIn, replay } from '#policies/replay';

/** `replay LOG --under DRAFT`: what the decisions of a log would have been. */
export const addReplay = (program: Command, surroundings: Surroundings): void => {
  program.command('replay')
    .description('what the decisions on record would have been under another policy')
    .argument('<log>', 'the record of access: one JSON record a line (npm run audit -- export)')
    .option('--under <folder>', 'the draft; else the policy as its files now are')
    .action((log: string, { under }: { readonly under?: string }, command: Command) => {
      const common = commonOptions(command);
      const compiled = under === undefined ? readPolicy(surroundings, common).compiled : compileDirectory(resolve(surroundings.project, under)).compiled;
      const decisions = decisionsIn(readFileSync(resolve(surroundings.project, log), 'utf8'));
      const outcome = replay(compiled, decisions);
      answer(surroundings, common, outcome, () => [
        `${outcome.decisions} decisions on record, ${outcome.changed.reduce((sum, { count }) => sum + count, 0)} would have been otherwise.`,
        ...outcome.changed.map(({ category, from, to, count, before, after, example }) =>
          `${String(count).padStart(6)} ${category}: ${from} (${before.join(', ') || 'no rule'}) would have been ${to} (${after.join(', ') || 'no rule'}); for example, ${example}.`),
      ]);
    });
};
