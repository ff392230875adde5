import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { signPolicy } from '#policies/load/approval';
import { loadPolicy } from '#policies/load-policy';

interface ApproveOptions {
  readonly person: string;
  readonly key: string;
}

/** `approve`: checks and proves everything, then signs as author or approver. */
export const addApprove = (program: Command, surroundings: Surroundings): void => {
  program.command('approve')
    .description('check and prove everything, then sign the policy as its author or as the one who approves')
    .requiredOption('--person <id>', 'who signs, as approvals/people.yaml names them')
    .requiredOption('--key <file>', 'the private key (ed25519, PEM); it is read and kept nowhere')
    .action(({ person, key }: ApproveOptions, command: Command) => {
      const common = commonOptions(command);
      const { directory, folders, hash, options } = readPolicy(surroundings, common);
      loadPolicy(directory, { ...options, approval: 'draft' });
      const rows = folders[0]?.rows;
      if (rows === undefined || folders.length > 1) throw new Error('Each folder is signed by itself: leave --additional away.');
      const file = signPolicy(directory, rows, hash, person, readFileSync(key, 'utf8'), surroundings.now());
      answer(surroundings, common, { file, hash, person }, () => [`Everything holds. ${person} signed ${hash.slice(0, 16)}: ${file}`]);
    });
};
