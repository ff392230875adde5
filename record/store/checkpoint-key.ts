import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The key that signs checkpoints (PEM, ed25519), made once where there is none. Keep it away from whoever administers
 * the database: who has both can write another history and sign it.
 * @throws Error where the file holds no such key
 */
export function checkpointKey(file: string): KeyObject {
  if (!existsSync(file)) makeKey(file);
  const key = readKey(file);
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds no ed25519 private key: make one with "openssl genpkey -algorithm ed25519 -out ${file}"`);
  return key;
}

function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // `wx`: of two processes that start at once, one makes it and the other reads it.
  try {
    writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function readKey(file: string): KeyObject | null {
  try {
    return createPrivateKey(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
