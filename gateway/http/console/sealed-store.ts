import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Where sealed entries are kept, by a name that tells nothing. Each ends by itself. */
export interface EntryStore {
  put(name: string, entry: string, seconds: number): Promise<void>;
  get(name: string): Promise<string | undefined>;
  /** Lets an entry live this much longer from now. */
  extend(name: string, seconds: number): Promise<void>;
  delete(name: string): Promise<void>;
}

/**
 * Values that only the holder of a secret can read. The secret goes into a browser's cookie and is kept nowhere here:
 * whoever reads the store, or its backup, has neither the secret nor what it seals.
 */
export interface SealedStore {
  /** Keeps a value; gives the secret that opens it. */
  seal(value: unknown, seconds: number): Promise<string>;
  /** The value; undefined for a secret that opens nothing, any more or at all. */
  open(secret: string): Promise<unknown>;
  extend(secret: string, seconds: number): Promise<void>;
  forget(secret: string): Promise<void>;
}

const SECRET = /^[\w-]{43}$/;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const nameOf = (secret: string): string => createHash('sha256').update(`name:${secret}`).digest('base64url');
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'childgraph console entry', 32));

export function sealedStore(entries: EntryStore): SealedStore {
  return {
    async seal(value, seconds) {
      const secret = randomBytes(32).toString('base64url');
      await entries.put(nameOf(secret), encrypted(JSON.stringify(value), keyOf(secret)), seconds);
      return secret;
    },
    async open(secret) {
      if (!SECRET.test(secret)) return undefined;
      const entry = await entries.get(nameOf(secret));
      return entry === undefined ? undefined : (JSON.parse(decrypted(entry, keyOf(secret))) as unknown);
    },
    async extend(secret, seconds) {
      if (SECRET.test(secret)) await entries.extend(nameOf(secret), seconds);
    },
    async forget(secret) {
      if (SECRET.test(secret)) await entries.delete(nameOf(secret));
    },
  };
}

function encrypted(text: string, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** @throws Error for an entry that was changed */
function decrypted(entry: string, key: Buffer): string {
  const bytes = Buffer.from(entry, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
}
