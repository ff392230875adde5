import type { KeyObject } from 'node:crypto';
import { type ChainedRecord, type ChainProblem, problemsIn } from '#record/chain/chain';
import { checkCheckpoints, type CheckpointProblem } from '#record/chain/check-checkpoints';
import { type Checkpoint, checkpointsOf } from '#record/chain/checkpoint';
import { bridgeOf, chainPages } from '#record/chain/verify-chain';
import type { AuditDatabase } from '#record/store/audit-database';

/** Whether the record is as it was written, and how one knows. */
export interface ChainState {
  readonly records: number;
  readonly lastSequence: number;
  readonly lastHash: string | null;
  readonly problems: readonly ChainProblem[];
  readonly checkpoint: Checkpoint | null;
  readonly checkpointProblems: readonly CheckpointProblem[];
}

/**
 * Verifies from where the last question left off, so that asking every minute does not read a year of records every
 * minute; that what was verified is still there is what the last verified record's hash shows. `npm run audit -- verify` reads it all.
 */
export function chainStateReader(database: AuditDatabase, key: KeyObject | null): () => Promise<ChainState> {
  let verified: { readonly last: Pick<ChainedRecord, 'sequence' | 'hash'> | null; readonly records: number; readonly problems: readonly ChainProblem[] } = { last: null, records: 0, problems: [] };
  return async () => {
    if (verified.last !== null && !(await stands(database, verified.last))) verified = { last: null, records: 0, problems: [] };
    let { last, records } = verified;
    last ??= await bridgeOf(database);
    const problems = [...verified.problems];
    for await (const page of chainPages(database, last?.sequence ?? 0)) {
      problems.push(...problemsIn(last, page));
      records += page.length;
      last = page.at(-1) ?? last;
    }
    verified = { last, records, problems };
    const checkpoints = await checkpointsOf(database);
    return { records, lastSequence: last?.sequence ?? 0, lastHash: last?.hash ?? null, problems, checkpoint: checkpoints.at(-1) ?? null, checkpointProblems: await checkCheckpoints(database, checkpoints, key) };
  };
}

async function stands(database: AuditDatabase, { sequence, hash }: Pick<ChainedRecord, 'sequence' | 'hash'>): Promise<boolean> {
  const found = await database.selectFrom('access_record').select('hash').where('sequence', '=', sequence).executeTakeFirst();
  return found?.hash === hash;
}
