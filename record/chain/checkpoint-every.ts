import type { KeyObject } from 'node:crypto';
import { takeCheckpoint } from '#record/chain/checkpoint';
import type { AuditDatabase } from '#record/store/audit-database';

/** Signs a checkpoint now and then; one that fails is said, and tried again at the next. Gives the way to stop. */
export function checkpointEvery(database: AuditDatabase, key: KeyObject, milliseconds: number, failed: () => void): () => void {
  const take = (): void => void takeCheckpoint(database, key, new Date()).catch(failed);
  take();
  const timer = setInterval(take, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
