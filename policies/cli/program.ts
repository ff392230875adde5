import { Command } from 'commander';
import { addApprove } from '#policies/cli/approve';
import { addDiff } from '#policies/cli/diff';
import { addExplain } from '#policies/cli/explain';
import { addImportDsa } from '#policies/cli/import-dsa-command';
import { addMatrix } from '#policies/cli/matrix';
import { addProve } from '#policies/cli/prove';
import { addReplay } from '#policies/cli/replay';
import { addReview } from '#policies/cli/review';
import { addPrint } from '#policies/cli/print';
import type { Surroundings } from '#policies/cli/run';
import { addWho } from '#policies/cli/who';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The policy's command line: `npm run policy -- COMMAND`. */
export const createProgram = (surroundings: Surroundings): Command => {
  const program = new Command('policy')
    .description('Ask the policy who may see what, and why; prove it, print it, compare it, sign it.')
    .option('--policy <folder>', 'the folder of the policy', 'policies')
    .option('--additional <folder>', 'a further folder of rows (may be given several times)', collect, [])
    .option('--json', 'answer in JSON', false)
    .configureOutput({ writeOut: surroundings.write, writeErr: surroundings.write })
    .showHelpAfterError('(npm run policy -- --help says what there is)');
  [addExplain, addWho, addMatrix, addDiff, addReplay, addProve, addReview, addPrint, addApprove, addImportDsa].forEach((add) => add(program, surroundings));
  return program;
};
