import { z } from 'zod';
import type { SealedStore } from '#gateway/http/console/sealed-store';

/** One person's time at the console. The token never leaves this process; the browser has only the secret. */
export interface ConsoleSession {
  readonly accessToken: string;
  /** Milliseconds since 1970; then the token, and the session with it, is over whatever one does. */
  readonly until: number;
}

export interface Sessions {
  open(session: ConsoleSession): Promise<string>;
  /** Reading it is using it: it lives on for as long as one may be idle, and never beyond its end. */
  read(secret: string | undefined): Promise<ConsoleSession | undefined>;
  /** Reads it for a machine that asks by itself: nobody need be there, so it lives on no longer for that. */
  look(secret: string | undefined): Promise<ConsoleSession | undefined>;
  end(secret: string | undefined): Promise<void>;
  readonly idleSeconds: number;
}

const shape = z.object({ accessToken: z.string().min(1), until: z.number() });

export function consoleSessions(store: SealedStore, idleSeconds: number, now: () => number = Date.now): Sessions {
  const livesFor = (until: number): number => Math.max(1, Math.min(idleSeconds, Math.floor((until - now()) / 1000)));
  const look: Sessions['look'] = async (secret) => {
    const session = secret === undefined ? undefined : shape.safeParse(await store.open(secret)).data;
    return session && session.until > now() ? session : undefined;
  };
  return {
    idleSeconds, look,
    open: (session) => store.seal(session, livesFor(session.until)),
    async read(secret) {
      const session = await look(secret);
      if (session && secret !== undefined) await store.extend(secret, livesFor(session.until));
      return session;
    },
    async end(secret) {
      if (secret !== undefined) await store.forget(secret);
    },
  };
}
