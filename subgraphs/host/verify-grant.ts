import { createHash } from 'node:crypto';
import { createVerifier } from 'fast-jwt';
import type { Grant } from '#schema/contracts/grant';
import type { ReplayGuard } from '#subgraphs/host/replay-guard';

/** Why a caller was turned away. Said to the gateway's operator in the log, never to the caller. */
export type Refusal = 'no grant' | 'not ours, forged or expired' | 'for another operation' | 'used before';

export type Verified = { readonly grant: Grant } | { readonly refused: Refusal };

export type VerifyGrant = (header: string | undefined, operation: string) => Promise<Verified>;

/**
 * The door of a subgraph (attack A23): signature, audience and life-span; then that it was written for exactly this
 * operation; then that it was not used before.
 * @param subgraph the name this subgraph bears in the supergraph
 * @param key the secret it shares with the gateway alone
 */
export function grantVerifier(subgraph: string, key: string, replays: ReplayGuard): VerifyGrant {
  const verify = createVerifier({ key, algorithms: ['HS256'], allowedAud: subgraph, requiredClaims: ['exp', 'jti', 'op'], cache: false });
  return async (header, operation) => {
    if (!header) return { refused: 'no grant' };
    const grant = verified(verify, header);
    if (!grant) return { refused: 'not ours, forged or expired' };
    if (grant.op !== operation) return { refused: 'for another operation' };
    if (!(await replays.firstUse(grant.jti, grant.exp))) return { refused: 'used before' };
    return { grant };
  };
}

function verified(verify: (token: string) => unknown, token: string): Grant | null {
  try {
    return verify(token) as Grant;
  } catch {
    return null;
  }
}

/** SHA-256, hex, of an operation's exact text: what a grant's `op` is compared with. */
export const operationHash = (text: string): string => createHash('sha256').update(text).digest('hex');
