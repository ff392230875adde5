import { createHmac, createSecretKey, hash as digest, type KeyObject, randomUUID } from 'node:crypto';
import { FACTS_OPERATION, type GrantedLevels } from '#schema/contracts/grant';
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
  /** Or the same as JSON: most of a long list's grant is alike from child to child, and is written once. */
  readonly children: Readonly<Record<ChildId, GrantedLevels>> | GrantText;
  readonly own: GrantedLevels | GrantText;
}

/** A part of a grant that is JSON already. */
export interface GrantText { readonly json: string }

/** JWS compact (RFC 7515). */
export type SignGrant = (claims: GrantClaims) => string;

const LIFE_SECONDS = 10;
/** Subgraphs' clocks may be a little behind ours. */
const BACKDATED_SECONDS = 2;

const HEADER = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');

/** Signs one grant for one fetch. Keys are derived once for each subgraph. */
export function grantSigner(gatewaySecret: string, now: () => number = Date.now): SignGrant {
  const keys = new Map<string, KeyObject>();
  const keyFor = (subgraph: string): KeyObject => {
    const known = keys.get(subgraph) ?? createSecretKey(Buffer.from(grantKey(gatewaySecret, subgraph)));
    keys.set(subgraph, known);
    return known;
  };
  return ({ subgraph, operation, viewer, purpose, policyVersion, children, own }) => {
    const seconds = Math.floor(now() / 1000);
    const payload = `{"viewer":${viewerJson(viewer)},"purpose":${JSON.stringify(purpose)},"policyVersion":${JSON.stringify(policyVersion)},"children":${isText(children) ? children.json : JSON.stringify(children)}`
      + `,"own":${isText(own) ? own.json : JSON.stringify(own)},"aud":${JSON.stringify(subgraph)},"op":"${operation === FACTS_OPERATION ? operation : textHash(operation)}","jti":"${randomUUID()}","iat":${seconds - BACKDATED_SECONDS},"exp":${seconds + LIFE_SECONDS}}`;
    const signed = `${HEADER}.${Buffer.from(payload).toString('base64url')}`;
    return `${signed}.${createHmac('sha256', keyFor(subgraph)).update(signed).digest('base64url')}`;
  };
}

const isText = (part: GrantClaims['children'] | GrantClaims['own']): part is GrantText => typeof (part as Partial<GrantText>).json === 'string';

const viewers = new WeakMap<Viewer, string>();

/** A viewer stays the same object for as long as their token is remembered. */
function viewerJson(viewer: Viewer | null): string {
  if (viewer === null) return 'null';
  const known = viewers.get(viewer) ?? JSON.stringify(viewer);
  viewers.set(viewer, known);
  return known;
}

const hashes = new Map<string, string>();
const MOST_HASHES = 5_000;

/** The texts of fetches come back with every request. */
function textHash(text: string): string {
  const known = hashes.get(text);
  if (known) return known;
  const hash = digest('sha256', text, 'hex');
  if (hashes.size >= MOST_HASHES) hashes.clear();
  hashes.set(text, hash);
  return hash;
}
