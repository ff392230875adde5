import { viewerFromClaims } from '#gateway/identity/viewer-from-claims';
import type { ConsoleBackEnd } from '#gateway/http/console/console-back-end';
import type { ConsoleSession } from '#gateway/http/console/sessions';
import type { Policy } from '#policies/decision';

/** What the console may know of its own session: who one is, and what one may state as a purpose. Never the token. */
export type SessionState =
  | { readonly signedIn: false }
  | {
      readonly signedIn: true;
      readonly name: string;
      readonly agency: string;
      /** One acts in one of them at a time; most people have one. */
      readonly roles: readonly { readonly role: string; readonly purposes: readonly string[] }[];
      readonly until: string;
      readonly idleSeconds: number;
    };

/** Says who is signed in; a token that does not hold any more is nobody's. */
export async function signedIn({ accessToken, until }: ConsoleSession, { verifyToken, policy, sessions }: ConsoleBackEnd): Promise<SessionState> {
  const verified = await verifyToken(accessToken);
  if (verified.outcome !== 'verified') return { signedIn: false };
  const first = viewerFromClaims(verified.claims, undefined);
  const roles = 'viewer' in first ? [first.viewer.role] : first.problem === 'role' ? first.roles : [];
  const read = viewerFromClaims(verified.claims, roles[0]);
  if (!('viewer' in read)) return { signedIn: false };
  return {
    signedIn: true, name: read.viewer.name, agency: read.viewer.agency,
    roles: roles.map((role) => ({ role, purposes: purposesOf(policy(), role) })),
    until: new Date(until).toISOString(), idleSeconds: sessions.idleSeconds,
  };
}

const purposesOf = (policy: Policy, role: string): readonly string[] => policy.purposes.filter((purpose) => policy.roleMayState(role, purpose));
