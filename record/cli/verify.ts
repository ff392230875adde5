import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { checkCheckpoints, type CheckpointProblem } from '#record/chain/check-checkpoints';
import { type Checkpoint, checkpointsOf } from '#record/chain/checkpoint';
import { verifyChain } from '#record/chain/verify-chain';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import type { AuditDatabase } from '#record/store/audit-database';

interface VerifyOptions {
  readonly checkpoints?: string;
  readonly key?: string;
}

const SAYS: Readonly<Record<CheckpointProblem['problem'], string>> = {
  forged: 'is not signed by this key',
  truncated: 'lies beyond the end of the chain: records were cut off',
  missing: 'is of a record that is gone',
  forked: 'is of another record than stands there: the chain was written anew',
};

/** `verify`: reads the whole record and tells whether anything in it was altered; with checkpoints, whether anything was written anew. */
export const addVerify = (program: Command, surroundings: Surroundings): void => {
  program.command('verify')
    .description('Was anything in it altered, taken out, cut off or written anew?')
    .option('--checkpoints <file>', 'checkpoints that a second party holds, one JSON a line (npm run audit -- checkpoint prints them)')
    .option('--key <file>', 'the key they must be signed with (PEM, the public half is enough)')
    .action((options: VerifyOptions) => withRecord(surroundings, (database) => verified(surroundings, database, options)));
};

async function verified(surroundings: Surroundings, database: AuditDatabase, options: VerifyOptions): Promise<readonly string[]> {
  const { records, problems, prunedTo } = await verifyChain(database);
  const held = options.checkpoints === undefined ? await checkpointsOf(database) : readCheckpoints(options.checkpoints);
  const broken = await checkCheckpoints(database, held, keyIn(options.key ?? surroundings.checkpointKeyFile));
  if (problems.length + broken.length > 0) surroundings.fail();
  return [
    ...problems.map(({ sequence, problem }) => `record ${sequence}: ${problem}`),
    ...broken.map(({ checkpoint, problem }) => `the checkpoint of record ${checkpoint.sequence} (${checkpoint.at}) ${SAYS[problem]}`),
    ...(prunedTo ? [`the records up to ${prunedTo.sequence} were pruned; the rest follows their checkpoint`] : []),
    problems.length + broken.length === 0 ? `${records} records, the chain holds, through ${held.length} checkpoint${held.length === 1 ? '' : 's'}` : `${records} records, ${problems.length + broken.length} problems`,
  ];
}

/** Null where this machine has no key: then signatures are not checked, only what they are over. */
const keyIn = (file: string): KeyObject | null => (existsSync(file) ? createPublicKey(readFileSync(file, 'utf8')) : null);

function readCheckpoints(file: string): readonly Checkpoint[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line, index) => {
    try {
      return JSON.parse(line) as Checkpoint;
    } catch {
      throw new Error(`Line ${index + 1} of ${file} is no checkpoint.`);
    }
  });
}
