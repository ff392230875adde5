import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sql } from 'kysely';
import type { ChainedRecord } from '#record/chain/chain';
import type { AuditDatabase } from '#record/store/audit-database';

/**
 * What the chain was at a moment, signed: for a second party to hold. Whoever can rewrite the whole database can write a
 * chain that holds; not one that agrees with a checkpoint that lies elsewhere, under a key that lies elsewhere.
 */
export interface Checkpoint {
  readonly sequence: number;
  readonly hash: string;
  readonly at: string;
  /** SHA-256 (hex) of the public key. */
  readonly key: string;
  /** Ed25519, base64. */
  readonly signature: string;
}

/** ADR 0041: a fixed text, so that nobody has to agree on how JSON is written. */
const messageOf = ({ sequence, hash, at }: Pick<Checkpoint, 'sequence' | 'hash' | 'at'>): Buffer => Buffer.from(`childgraph checkpoint\n${sequence}\n${hash}\n${at}`);

export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256').update((key.type === 'private' ? createPublicKey(key) : key).export({ format: 'der', type: 'spki' })).digest('hex');

export const signCheckpoint = (last: Pick<ChainedRecord, 'sequence' | 'hash'>, at: Date, key: KeyObject): Checkpoint => {
  const said = { sequence: last.sequence, hash: last.hash, at: at.toISOString() };
  return { ...said, key: fingerprintOf(key), signature: sign(null, messageOf(said), key).toString('base64') };
};

export function isGenuine(checkpoint: Checkpoint, key: KeyObject): boolean {
  try {
    return checkpoint.key === fingerprintOf(key) && verify(null, messageOf(checkpoint), key.type === 'private' ? createPublicKey(key) : key, Buffer.from(checkpoint.signature, 'base64'));
  } catch {
    return false;
  }
}

/** Signs where the chain stands now, and keeps it beside the chain; null where nothing has been recorded since the last one. */
export async function takeCheckpoint(database: AuditDatabase, key: KeyObject, now: Date): Promise<Checkpoint | null> {
  const last = await database.selectFrom('access_record').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();
  if (!last) return null;
  const checkpoint = signCheckpoint({ sequence: Number(last.sequence), hash: last.hash }, now, key);
  const { numInsertedOrUpdatedRows } = await database.insertInto('checkpoint')
    .values({ sequence: checkpoint.sequence, hash: checkpoint.hash, at: checkpoint.at, signed_by: checkpoint.key, signature: checkpoint.signature })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n ? checkpoint : null;
}

/** The checkpoints kept beside the chain, the earliest first. */
export async function checkpointsOf(database: AuditDatabase): Promise<readonly Checkpoint[]> {
  const rows = await database.selectFrom('checkpoint').select(['sequence', 'hash', 'at', 'signed_by', 'signature']).orderBy('sequence').execute();
  return rows.map(({ sequence, hash, at, signed_by, signature }) => ({ sequence: Number(sequence), hash, at, key: signed_by, signature }));
}

export async function lastCheckpoint(database: AuditDatabase): Promise<Checkpoint | null> {
  const { last } = await database.selectFrom('checkpoint').select(sql<string | null>`max(sequence)`.as('last')).executeTakeFirstOrThrow();
  return last === null ? null : ((await checkpointsOf(database)).find(({ sequence }) => sequence === Number(last)) ?? null);
}
