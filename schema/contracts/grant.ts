import type { ChildId, PolicyVersion } from '#schema/ids';
import type { Level } from '#schema/level';
import type { Viewer } from '#schema/contracts/viewer';

/**
 * What the gateway signs and a subgraph demands: for whom, why, under which policy, for which one operation, and for
 * each child the level per category of what this subgraph holds. A category that is not named is NONE.
 * JWS compact, HS256, under a key that this subgraph alone shares with the gateway (ADR 0006), so that no subgraph
 * can write a grant for another. Sent as the header `x-childgraph-grant`.
 */
export interface Grant {
  /** The subgraph it is for, by its name in the supergraph. */
  readonly aud: string;
  /** SHA-256 (hex) of the exact operation text it was issued for; for `/facts` the word `facts`. */
  readonly op: string;
  /** Used once. */
  readonly jti: string;
  /** Seconds since the epoch. Grants live for seconds. */
  readonly iat: number;
  readonly exp: number;
  readonly viewer: Viewer | null;
  readonly purpose: string | null;
  readonly policyVersion: PolicyVersion;
  readonly children: Readonly<Record<ChildId, GrantedLevels>>;
  /** Levels for what is about no child: the viewer's own things, the record of access. */
  readonly own: GrantedLevels;
}

/** Category id -> level. */
export type GrantedLevels = Readonly<Record<string, Level>>;

export const GRANT_HEADER = 'x-childgraph-grant';
export const FACTS_OPERATION = 'facts';
