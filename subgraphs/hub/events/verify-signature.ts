import { createHmac, timingSafeEqual, verify } from 'node:crypto';
import type { EventSource } from '#subgraphs/hub/events/event-sources';

/** What a delivery says of itself, after Standard Webhooks (standardwebhooks.com): `webhook-id`, `webhook-timestamp`, `webhook-signature`. */
export interface Signed {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly timestamp: string;
  /** `v1,BASE64` of HMAC-SHA256, or `v1a,BASE64` of ed25519, over `id.timestamp.body`; several by spaces, while a key is changed. */
  readonly signature: string;
  /** The exact bytes. */
  readonly body: Buffer;
}

/** A delivery that somebody kept and sends again later is refused by its age; sooner, its events are known already. */
const OLDEST_SECONDS = 300;

/** Did this source sign exactly this, lately? */
export function isSignedBy({ key }: EventSource, { id, timestamp, signature, body }: Signed, now: Date): boolean {
  if (!/^\d{9,11}$/.test(timestamp) || id === '' || Math.abs(now.getTime() / 1000 - Number(timestamp)) > OLDEST_SECONDS) return false;
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  return signature.split(' ').some((one) => {
    const [version, value = ''] = one.split(',', 2);
    const given = Buffer.from(value, 'base64');
    if ('hmac' in key) {
      const right = createHmac('sha256', key.hmac).update(signed).digest();
      return version === 'v1' && given.length === right.length && timingSafeEqual(given, right);
    }
    return version === 'v1a' && given.length === 64 && verify(null, signed, key.ed25519, given);
  });
}
