import { resolve } from 'node:path';
import type { Command } from 'commander';
import { answer, commonOptions, type Surroundings } from '#policies/cli/run';
import { compileDirectory } from '#policies/load-policy';
import { differences } from '#policies/prove/difference';
import { differenceLines, wordsOfBoth } from '#policies/register/difference-english';

/** `diff A B`: exactly which combinations become more or less visible. */
export const addDiff = (program: Command, surroundings: Surroundings): void => {
  program.command('diff')
    .description('exactly which combinations of facts become more or less visible from one policy to another')
    .argument('<before>', 'the folder of the one policy')
    .argument('<after>', 'the folder of the other')
    .action((before: string, after: string, _: unknown, command: Command) => {
      const common = commonOptions(command);
      const [first, second] = [before, after].map((folder) => compileDirectory(resolve(surroundings.project, folder)).compiled);
      if (first === undefined || second === undefined) return;
      const found = differences(first, second);
      const english = wordsOfBoth(first, second);
      answer(surroundings, common, found, () => found.length === 0 ? ['They decide the same, always.'] : found.flatMap((one) => differenceLines(english, one)));
    });
};
