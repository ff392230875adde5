import { type ChainedRecord, type ChainProblem, problemsIn } from '#record/chain/chain';
import type { AuditDatabase } from '#record/store/audit-database';

const PAGE = 1_000;

/** The record of access as it is stored, a page at a time. */
export async function* chainPages(database: AuditDatabase, after: number): AsyncGenerator<readonly ChainedRecord[]> {
  for (let last = after; ;) {
    const rows = await database.selectFrom('access_record').selectAll().where('sequence', '>', last).orderBy('sequence').limit(PAGE).execute();
    if (rows.length === 0) return;
    const page = rows.map(({ sequence, previous_hash: previousHash, hash, body }): ChainedRecord => ({ sequence: Number(sequence), previousHash, hash, body }));
    yield page;
    last = page.at(-1)?.sequence ?? last;
  }
}

export interface VerifiedChain {
  readonly records: number;
  readonly problems: readonly ChainProblem[];
  /** Where what came before was pruned by schedule: the checkpoint that the rest follows. */
  readonly prunedTo: Pick<ChainedRecord, 'sequence' | 'hash'> | null;
}

/** Reads the whole record of access and tells where it was altered; no problems where it was not. */
export async function verifyChain(database: AuditDatabase): Promise<VerifiedChain> {
  const problems: ChainProblem[] = [];
  const prunedTo = await bridgeOf(database);
  let last = prunedTo;
  let count = 0;
  for await (const page of chainPages(database, 0)) {
    problems.push(...problemsIn(last, page));
    count += page.length;
    last = page.at(-1) ?? null;
  }
  return { records: count, problems, prunedTo };
}

/**
 * What the oldest record that is kept follows: nothing, or a checkpoint of the records pruned before it. Without such a
 * checkpoint the beginning is missing, and is said to be.
 */
export async function bridgeOf(database: AuditDatabase): Promise<Pick<ChainedRecord, 'sequence' | 'hash'> | null> {
  const { first } = await database.selectFrom('access_record').select(({ fn }) => fn.min('sequence').as('first')).executeTakeFirstOrThrow();
  if (first === null || Number(first) === 1) return null;
  const found = await database.selectFrom('checkpoint').select(['sequence', 'hash']).where('sequence', '=', Number(first) - 1).executeTakeFirst();
  return found ? { sequence: Number(found.sequence), hash: found.hash } : null;
}
