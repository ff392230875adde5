import type { AccessRecord } from '#record/access-record';
import { appendRecords } from '#record/chain/append-records';
import type { AuditDatabase } from '#record/store/audit-database';

/**
 * Erases whom the child's records are about (UK GDPR Art 17): without the key nobody can tell any more under which
 * pseudonym the child stands, and the chain is as it was. That something was erased, by whom, goes on record; of whom does not.
 * A gateway that has the key in memory forgets it within a minute.
 * @returns false where there was no key: nothing about the child is on record, or it was erased before
 */
export async function eraseChild(database: AuditDatabase, child: string, by: string, at: Date): Promise<boolean> {
  const { numDeletedRows } = await database.deleteFrom('child_key').where('child', '=', child).executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await appendRecords(database, [JSON.stringify(administrative('eraseChild', by, at))]);
  return true;
}

/** Something that was done to the record itself, as the record has it. */
export const administrative = (name: string, by: string, at: Date): AccessRecord => ({
  at: at.toISOString(), viewer: by, role: null, agency: null, assurance: null, purpose: 'audit', policyVersion: '',
  operation: { name, kind: 'command', hash: '' }, children: [], askedAbout: [], subgraphs: {}, flows: [], outcome: 'answered', errors: [],
});
