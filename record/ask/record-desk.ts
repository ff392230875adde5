import type { KeyObject } from 'node:crypto';
import { chainStateReader, type ChainState } from '#record/ask/chain-state';
import type { Rulebook } from '#record/register/rulebook';
import type { AuditDatabase } from '#record/store/audit-database';

/** Everything a question about the record or the rules is answered from. */
export interface RecordDesk {
  readonly database: AuditDatabase;
  /** The rules in force; read once at a question's start. */
  readonly rulebook: () => Rulebook;
  readonly chainState: () => Promise<ChainState>;
  readonly now: () => Date;
}

/** @param key the key that checkpoints are signed with; null where this process does not know it */
export const recordDesk = (database: AuditDatabase, rulebook: () => Rulebook, key: KeyObject | null, now = (): Date => new Date()): RecordDesk =>
  ({ database, rulebook, chainState: chainStateReader(database, key), now });
