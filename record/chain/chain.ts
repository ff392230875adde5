import { hash as digest } from 'node:crypto';

/** A record as it is stored: its body's exact text, and the hash that binds it to all records before. */
export interface ChainedRecord {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly body: string;
}

/** What the first record follows. */
export const BEGINNING = '0'.repeat(64);

export function chain(after: Pick<ChainedRecord, 'sequence' | 'hash'> | null, bodies: readonly string[]): readonly ChainedRecord[] {
  let last = after ?? { sequence: 0, hash: BEGINNING };
  return bodies.map((body) => {
    const sequence = last.sequence + 1;
    const record = { sequence, previousHash: last.hash, hash: hashOf(sequence, last.hash, body), body };
    last = record;
    return record;
  });
}

const hashOf = (sequence: number, previousHash: string, body: string): string =>
  digest('sha256', `${sequence}\n${previousHash}\n${body}`, 'hex');

export interface ChainProblem {
  readonly sequence: number;
  readonly problem: 'missing' | 'altered' | 'does not follow';
}

/** What is wrong between a verified record and the next ones; none where the chain holds. */
export function problemsIn(after: Pick<ChainedRecord, 'sequence' | 'hash'> | null, records: readonly ChainedRecord[]): readonly ChainProblem[] {
  let last = after ?? { sequence: 0, hash: BEGINNING };
  return records.flatMap((record) => {
    const problems: ChainProblem[] = [];
    if (record.sequence !== last.sequence + 1) problems.push({ sequence: last.sequence + 1, problem: 'missing' });
    else if (record.previousHash !== last.hash) problems.push({ sequence: record.sequence, problem: 'does not follow' });
    if (record.hash !== hashOf(record.sequence, record.previousHash, record.body)) problems.push({ sequence: record.sequence, problem: 'altered' });
    last = record;
    return problems;
  });
}
