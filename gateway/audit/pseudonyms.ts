import { createHmac, randomBytes } from 'node:crypto';
import type { ChildId } from '#schema/ids';
import type { AuditDatabase } from '#gateway/audit/audit-database';

/** A child's pseudonym in the record: an HMAC of the id under that child's key alone. */
export type Pseudonyms = (children: readonly ChildId[]) => Promise<ReadonlyMap<ChildId, string>>;

const MOST_KEYS = 20_000;

/**
 * Keys are made the first time a child is recorded and kept beside the record; deleting one erases whom its records are
 * about and leaves the chain whole (UK GDPR Art 17).
 */
export function pseudonyms(database: AuditDatabase): Pseudonyms {
  const known = new Map<ChildId, string>();
  return async (children) => {
    const missing = [...new Set(children)].filter((child) => !known.has(child));
    if (missing.length > 0) {
      if (known.size > MOST_KEYS) known.clear();
      for (const [child, key] of await keysOf(database, missing)) known.set(child, key);
    }
    return new Map(children.map((child) => [child, createHmac('sha256', known.get(child) ?? '').update(child).digest('hex')]));
  };
}

async function keysOf(database: AuditDatabase, children: readonly ChildId[]): Promise<readonly (readonly [ChildId, string])[]> {
  const rows = children.map((child) => ({ child, key: randomBytes(32).toString('hex') }));
  await database.insertInto('child_key').values(rows).onConflict((conflict) => conflict.doNothing()).execute();
  const found = await database.selectFrom('child_key').selectAll().where('child', 'in', [...children]).execute();
  return found.map(({ child, key }) => [child as ChildId, key] as const);
}
