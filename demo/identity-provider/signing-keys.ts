import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

const ALGORITHM = 'RS256';

/** A signing key with its thumbprint (RFC 7638) as key id. */
export type SigningKey = JWK & { readonly kid: string; readonly alg: string };

const newKey = async (): Promise<SigningKey> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: ALGORITHM, use: 'sig' };
};

const kept = (file: string): SigningKey | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SigningKey;
  } catch {
    return undefined;
  }
};

/** The key of the last run where there is one, so that tokens outlive a restart; readable by its owner alone. */
export async function signingKey(file: string | undefined): Promise<SigningKey> {
  const found = file ? kept(file) : undefined;
  if (found) return found;
  const made = await newKey();
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  return made;
}
