import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { signPolicy } from '#policies/load/approval';
import { policyHash } from '#policies/load/policy-hash';
import { loadPolicy } from '#policies/load-policy';

interface ApproveOptions {
  readonly person: string;
  readonly key: string;
}

/** `approve`: checks and proves everything together, then signs as author or approver: the additional folder, where one is named. */
export const addApprove = (program: Command, surroundings: Surroundings): void => {
  program.command('approve')
    .description('check and prove everything, then sign the policy (or the additional folder) as its author or as the one who approves')
    .requiredOption('--person <id>', 'who signs, as approvals/people.yaml names them')
    .requiredOption('--key <file>', 'the private key (ed25519, PEM); it is read and kept nowhere')
    .action(({ person, key }: ApproveOptions, command: Command) => {
      const common = commonOptions(command);
      const { directory, folders, options } = readPolicy(surroundings, common);
      loadPolicy(directory, { ...options, approval: 'draft' });
      const signed = folders.at(-1);
      if (signed === undefined) return;
      const hash = policyHash(signed.rows);
      const file = signPolicy(signed.directory, signed.rows, hash, person, readFileSync(key, 'utf8'), surroundings.now());
      answer(surroundings, common, { file, hash, person }, () => [`Everything holds. ${person} signed ${hash.slice(0, 16)}: ${file}`]);
    });
};
