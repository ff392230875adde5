/** What the gateway says of the session: never a token. The shape is gateway/http/console/signed-in.ts's. */
export interface SignedIn {
  readonly signedIn: true;
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly { readonly role: string; readonly purposes: readonly string[] }[];
  readonly until: string;
  readonly idleSeconds: number;
}

export type SessionState = { readonly signedIn: false } | SignedIn;

/** @throws Error where the gateway does not answer */
export async function askSession(): Promise<SessionState> {
  const response = await fetch('/console/session', { credentials: 'same-origin', headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error('The gateway does not answer');
  return (await response.json()) as SessionState;
}

/** Ends the session at the gateway; whether or not it answers, nothing is kept here. */
export async function endSession(): Promise<void> {
  await fetch('/console/sign-out', { method: 'POST', credentials: 'same-origin', headers: { 'x-childgraph-console': '1' } }).catch(() => undefined);
}

export const signInAddress = (pathname: string): string => `/console/sign-in?to=${encodeURIComponent(pathname)}`;
