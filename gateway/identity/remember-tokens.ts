import { hash } from 'node:crypto';
import type { VerifiedToken, VerifyToken } from '#gateway/identity/verify-token';

export interface RememberSettings {
  /** Milliseconds after which a token is verified anew, whatever it says: a key that its issuer withdrew signs no longer. */
  readonly maxAgeMs: number;
  readonly most: number;
  readonly now: () => number;
}

const USUALLY: RememberSettings = { maxAgeMs: 30_000, most: 10_000, now: Date.now };

interface Remembered { readonly verified: Extract<VerifiedToken, { outcome: 'verified' }>; readonly until: number }

/**
 * A practitioner's token comes with each of their requests; its signature is checked once in a while. Only what was
 * verified is remembered, never beyond the token's own end, and under a hash: whoever reads this memory finds no token.
 */
export function rememberTokens(verify: VerifyToken, { maxAgeMs, most, now }: RememberSettings = USUALLY): VerifyToken {
  const kept = new Map<string, Remembered>();
  return async (token) => {
    const key = hash('sha256', token, 'base64url');
    const known = kept.get(key);
    if (known && known.until > now()) return known.verified;
    kept.delete(key);
    const verified = await verify(token);
    if (verified.outcome !== 'verified') return verified;
    const until = Math.min(now() + maxAgeMs, (verified.claims.exp ?? 0) * 1000);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, { verified, until });
    return verified;
  };
}
