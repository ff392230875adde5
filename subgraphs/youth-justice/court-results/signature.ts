import { createHmac, timingSafeEqual } from 'node:crypto';

/** `t=SECONDS,v1=HEX`: when it was signed, and HMAC-SHA256 of `SECONDS.BODY` under the secret shared with the court's sender. */
export const SIGNATURE_HEADER = 'x-court-signature';

/** How old a signed push may be, in seconds: long enough for a retry, too short to be worth recording. */
const LIFE_SPAN = 300;

export const sign = (body: string, secret: string, seconds: number): string => `t=${seconds},v1=${digest(body, secret, seconds)}`;

/** Was exactly this body signed under the secret, just now? */
export function isSigned(body: string, header: string | undefined, secret: string, now: number = Date.now()): boolean {
  const written = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '');
  if (!written?.[1] || !written[2]) return false;
  const seconds = Number(written[1]);
  if (Math.abs(now / 1000 - seconds) > LIFE_SPAN) return false;
  return timingSafeEqual(Buffer.from(written[2], 'hex'), Buffer.from(digest(body, secret, seconds), 'hex'));
}

const digest = (body: string, secret: string, seconds: number): string => createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
