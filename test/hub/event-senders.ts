import { createHmac, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto';
import type { EventSource } from '#subgraphs/hub/events/event-sources';
import { EVENT_TYPES, type EventType } from '#subgraphs/hub/events/event-types';

/** Systems of made-up agencies that send events to the hub, with keys made for the test. */
export interface Sender {
  readonly source: EventSource;
  /** An event of this source, with the next number. */
  event(type: EventType, data: unknown, change?: Readonly<Record<string, unknown>>): SentEvent;
  /** Begins again at number 1. */
  beginAgain(): void;
  /** Headers that sign this body now, or at another time. */
  headers(body: string, at?: Date): Record<string, string>;
}

export type SentEvent = Readonly<Record<string, unknown>> & { readonly id: string; readonly sequence: string };

export function sender(name: string, agency: string, kind: 'hmac' | 'ed25519' = 'hmac', more: Partial<EventSource> = {}): Sender {
  const secret = randomBytes(32);
  const pair = generateKeyPairSync('ed25519');
  const source: EventSource = {
    source: `https://${name}.example/events`, agency, types: EVENT_TYPES,
    key: kind === 'hmac' ? { hmac: secret } : { ed25519: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString() }, ...more,
  };
  let next = 0;
  return {
    source,
    event: (type, data, change = {}) => {
      next += 1;
      return {
        specversion: '1.0', id: `${name}-${next}`, source: source.source, type, time: new Date(Date.UTC(2026, 10, 1) + next * 60_000).toISOString(),
        datacontenttype: 'application/json', sequence: String(next), data, ...change,
      } as SentEvent;
    },
    beginAgain: () => void (next = 0),
    headers(body, at = new Date()) {
      const id = randomUUID();
      const timestamp = String(Math.floor(at.getTime() / 1000));
      const signed = Buffer.from(`${id}.${timestamp}.${body}`);
      const signature = kind === 'hmac' ? `v1,${createHmac('sha256', secret).update(signed).digest('base64')}` : `v1a,${sign(null, signed, pair.privateKey).toString('base64')}`;
      return { 'content-type': 'application/cloudevents-batch+json', 'webhook-source': source.source, 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
    },
  };
}

/** Sends as a source does; gives the status and what was said. */
export async function deliver(url: string, from: Sender, events: unknown, headers?: Record<string, string>) {
  const body = typeof events === 'string' ? events : JSON.stringify(events);
  const response = await fetch(`${url}/events`, { method: 'POST', headers: headers ?? from.headers(body), body });
  const text = await response.text();
  return { status: response.status, answer: JSON.parse(text) as { taken: number; known: number; dead: { id: string | null; reason: string; detail: string }[]; error?: string } };
}
