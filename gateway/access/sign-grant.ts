import { createHash, randomUUID } from 'node:crypto';
import { createSigner } from 'fast-jwt';
import type { Grant, GrantedLevels } from '#schema/contracts/grant';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId, PolicyVersion } from '#schema/ids';
import { grantKey } from '#gateway/access/grant-key';

export interface GrantClaims {
  readonly subgraph: string;
  /** The exact operation text, or FACTS_OPERATION. */
  readonly operation: string;
  readonly viewer: Viewer | null;
  readonly purpose: string | null;
  readonly policyVersion: PolicyVersion;
  readonly children: Readonly<Record<ChildId, GrantedLevels>>;
  readonly own: GrantedLevels;
}

/** JWS compact. */
export type SignGrant = (claims: GrantClaims) => string;

const LIFE_SECONDS = 10;
/** Subgraphs' clocks may be a little behind ours. */
const BACKDATED_SECONDS = 2;

/** Signs one grant for one fetch. Keys are derived once for each subgraph. */
export function grantSigner(gatewaySecret: string, now: () => number = Date.now): SignGrant {
  const signers = new Map<string, (grant: Grant) => string>();
  const signerFor = (subgraph: string): ((grant: Grant) => string) => {
    const known = signers.get(subgraph) ?? createSigner({ key: grantKey(gatewaySecret, subgraph), algorithm: 'HS256' });
    signers.set(subgraph, known);
    return known;
  };
  return ({ subgraph, operation, ...claims }) => {
    const seconds = Math.floor(now() / 1000);
    return signerFor(subgraph)({
      ...claims, aud: subgraph, op: operation === 'facts' ? operation : textHash(operation), jti: randomUUID(), iat: seconds - BACKDATED_SECONDS, exp: seconds + LIFE_SECONDS,
    });
  };
}

const hashes = new Map<string, string>();
const MOST_HASHES = 5_000;

/** The texts of fetches come back with every request. */
function textHash(text: string): string {
  const known = hashes.get(text);
  if (known) return known;
  const hash = createHash('sha256').update(text).digest('hex');
  if (hashes.size >= MOST_HASHES) hashes.clear();
  hashes.set(text, hash);
  return hash;
}
