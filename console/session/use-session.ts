import { createContext, useContext } from 'react';
import type { Emergency } from '#console/session/emergency';
import type { SignedIn } from '#console/session/session-state';
import type { StatedPurpose } from '#console/session/stated-purpose';

/** The signed-in person and what they stated; there on every page, since no page is shown without. */
export interface Session {
  readonly person: SignedIn;
  readonly stated: StatedPurpose;
  /** What was opened on vital interests, while it is open. */
  readonly emergency: Emergency | null;
  /** From now on one looks for the purpose under which the opening counts, until it closes. */
  openEmergency(emergency: Emergency): void;
  /** Goes back to stating a purpose; what was shown under the old one is gone. */
  changePurpose(): void;
  signOut(): Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No page is shown without a session');
  return session;
}
