import { createHmac, randomBytes } from 'node:crypto';
import type { ChildId } from '#schema/ids';
import type { AuditDatabase } from '#record/store/audit-database';

/** What stands in the record for a child, and for what other records say of that child alone. */
export interface Pseudonym {
  /** An HMAC of the id under that child's key alone. */
  readonly child: string;
  /**
   * The same of a case's, a statement's or an involvement's reference: those lead to the child, and must lead nowhere once
   * the key is erased. Who knows the child and the reference can tell whether a decision stood on it.
   */
  reference(text: string): string;
}

export type Pseudonyms = (children: readonly ChildId[]) => Promise<ReadonlyMap<ChildId, Pseudonym>>;

const MOST_KEYS = 20_000;
/** A key that was erased is forgotten by every process within this time. */
const FORGOTTEN_AFTER_MS = 60_000;

/** The child's is worked out once: it is asked for with every record. */
const pseudonymUnder = (key: string, child: string): Pseudonym => ({
  child: createHmac('sha256', key).update(child).digest('hex'),
  reference: (text) => createHmac('sha256', key).update(`reference\n${text}`).digest('base64url').slice(0, REFERENCE_LENGTH),
});

/** 132 bits: nobody meets two references alike. */
const REFERENCE_LENGTH = 22;

/**
 * Keys are made the first time a child is recorded and kept beside the record; deleting one erases whom its records are
 * about and leaves the chain whole (UK GDPR Art 17).
 */
export function pseudonyms(database: AuditDatabase): Pseudonyms {
  const known = new Map<ChildId, Pseudonym>();
  let since = Date.now();
  return async (children) => {
    if (Date.now() - since > FORGOTTEN_AFTER_MS) {
      known.clear();
      since = Date.now();
    }
    const missing = [...new Set(children)].filter((child) => !known.has(child));
    if (missing.length > 0) {
      if (known.size > MOST_KEYS) known.clear();
      for (const [child, key] of await keysOf(database, missing)) known.set(child, pseudonymUnder(key, child));
    }
    return new Map(children.map((child) => [child, known.get(child) ?? pseudonymUnder('', child)]));
  };
}

async function keysOf(database: AuditDatabase, children: readonly ChildId[]): Promise<readonly (readonly [ChildId, string])[]> {
  const rows = children.map((child) => ({ child, key: randomBytes(32).toString('hex') }));
  await database.insertInto('child_key').values(rows).onConflict((conflict) => conflict.doNothing()).execute();
  const found = await database.selectFrom('child_key').selectAll().where('child', 'in', [...children]).execute();
  return found.map(({ child, key }) => [child as ChildId, key] as const);
}

/** The pseudonym under which a child is on record; null where the child has no key, or has none any more. */
export async function knownPseudonym(database: AuditDatabase, child: string): Promise<Pseudonym | null> {
  const found = await database.selectFrom('child_key').select('key').where('child', '=', child).executeTakeFirst();
  return found ? pseudonymUnder(found.key, child) : null;
}
