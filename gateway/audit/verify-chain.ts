import type { AuditDatabase } from '#gateway/audit/audit-database';
import { type ChainedRecord, type ChainProblem, problemsIn } from '#gateway/audit/chain';

const PAGE = 1_000;

/** Reads the whole record of access and tells where it was altered; no problems where it was not. */
export async function verifyChain(database: AuditDatabase): Promise<{ readonly records: number; readonly problems: readonly ChainProblem[] }> {
  const problems: ChainProblem[] = [];
  let last: ChainedRecord | null = null;
  let count = 0;
  for (;;) {
    const rows = await database.selectFrom('access_record').selectAll().where('sequence', '>', last?.sequence ?? 0).orderBy('sequence').limit(PAGE).execute();
    if (rows.length === 0) return { records: count, problems };
    const page: ChainedRecord[] = rows.map(({ sequence, previous_hash: previousHash, hash, body }) => ({ sequence: Number(sequence), previousHash, hash, body }));
    problems.push(...problemsIn(last, page));
    count += page.length;
    last = page.at(-1) ?? null;
  }
}
