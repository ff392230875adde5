import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Read and written by this origin only, and by no script. */
export interface SecretCookie {
  read(request: FastifyRequest): string | undefined;
  write(reply: FastifyReply, secret: string, seconds?: number): void;
  clear(reply: FastifyReply): void;
}

interface CookieKind {
  readonly name: string;
  /** `strict`: sent by pages of this site only. `lax`: also when the issuer, elsewhere, sends the browser back. */
  readonly sameSite: 'strict' | 'lax';
  readonly secure: boolean;
}

/** With TLS under the prefix `__Host-`: no other host, and no page without TLS, can have set it (RFC 6265bis). */
export function secretCookie({ name, sameSite, secure }: CookieKind): SecretCookie {
  const called = secure ? `__Host-${name}` : name;
  const options: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite, secure };
  return {
    read: ({ cookies }) => cookies[called],
    write: (reply, secret, seconds) => void reply.setCookie(called, secret, { ...options, ...(seconds ? { maxAge: seconds } : {}) }),
    clear: (reply) => void reply.clearCookie(called, options),
  };
}
