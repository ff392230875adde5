import type { KeyObject } from 'node:crypto';
import { type Checkpoint, isGenuine } from '#record/chain/checkpoint';
import { bridgeOf } from '#record/chain/verify-chain';
import type { AuditDatabase } from '#record/store/audit-database';

/**
 * `forged`: not signed with this key. `truncated`: the chain ends before it. `missing`: the record it is of is gone.
 * `forked`: another record stands where it says, so the chain was written anew from somewhere before it.
 */
export interface CheckpointProblem {
  readonly checkpoint: Checkpoint;
  readonly problem: 'forged' | 'truncated' | 'missing' | 'forked';
}

/** Does the chain still go through every checkpoint? Held by a second party, they show what the chain alone cannot. */
export async function checkCheckpoints(database: AuditDatabase, checkpoints: readonly Checkpoint[], key: KeyObject | null): Promise<readonly CheckpointProblem[]> {
  if (checkpoints.length === 0) return [];
  const { last } = await database.selectFrom('access_record').select(({ fn }) => fn.max('sequence').as('last')).executeTakeFirstOrThrow();
  const rows = await database.selectFrom('access_record').select(['sequence', 'hash']).where('sequence', 'in', checkpoints.map(({ sequence }) => sequence)).execute();
  const pruned = await bridgeOf(database);
  if (pruned) rows.push({ sequence: pruned.sequence, hash: pruned.hash });
  const hashes = new Map(rows.map(({ sequence, hash }) => [Number(sequence), hash]));
  // What was pruned by schedule is vouched for by the checkpoint that the rest follows, and by that alone.
  return checkpoints.filter(({ sequence }) => pruned === null || sequence >= pruned.sequence).flatMap((checkpoint) => {
    const problem = problemOf(checkpoint, hashes.get(checkpoint.sequence), Number(last ?? 0), key);
    return problem === null ? [] : [{ checkpoint, problem }];
  });
}

function problemOf(checkpoint: Checkpoint, hash: string | undefined, last: number, key: KeyObject | null): CheckpointProblem['problem'] | null {
  if (key !== null && !isGenuine(checkpoint, key)) return 'forged';
  if (hash === undefined) return checkpoint.sequence > last ? 'truncated' : 'missing';
  return hash === checkpoint.hash ? null : 'forked';
}
