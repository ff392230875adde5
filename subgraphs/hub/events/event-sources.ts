import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { EVENT_TYPES, type EventType, isEventType } from '#subgraphs/hub/events/event-types';

/** A system that may send events: what it is called, for which agency it speaks, of what it may tell, and the key it signs with. */
export interface EventSource {
  /** The CloudEvents `source`: a URI. */
  readonly source: string;
  /** An agency word of the policy. */
  readonly agency: string;
  /** Of another authority's system: which, so that it can answer what was offered to it. */
  readonly authority?: string | undefined;
  /** Of another authority's system: where it takes events, so that what goes with a child is handed over there. */
  readonly sendTo?: string | undefined;
  readonly types: readonly EventType[];
  readonly key: { readonly hmac: Buffer } | { readonly ed25519: string };
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const shape = z.strictObject({
  sources: z.array(z.strictObject({
    source: z.url('a URI'),
    agency: z.string().min(1),
    authority: z.string().min(1).optional(),
    sendTo: z.url({ protocol: /^https?$/ }).refine((url) => url.startsWith('https:') || LOOPBACK.test(new URL(url).hostname), 'https, unless it is this machine').optional(),
    types: z.array(z.string().refine(isEventType, `one of ${EVENT_TYPES.join(', ')}`)).min(1),
    hmac: z.base64().transform((key) => Buffer.from(key, 'base64')).refine((key) => key.length >= 24, 'at least 24 bytes, in base64').optional(),
    ed25519: z.string().refine(isPublicKey, 'an ed25519 public key as PEM').optional(),
  }).refine(({ hmac, ed25519 }) => (hmac === undefined) !== (ed25519 === undefined), 'has one key: hmac or ed25519')
    .refine(({ authority, sendTo }) => sendTo === undefined || authority !== undefined, 'sendTo is for another authority: say which')),
});

function isPublicKey(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

export type EventSources = ReadonlyMap<string, EventSource>;

/** Reads who may send events. @throws Error that names every line that is wrong; never a key */
export function readEventSources(path: string): EventSources {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} cannot be used:\n  ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  ')}`);
  return eventSources(parsed.data.sources.map(({ hmac, ed25519, types, ...rest }) => ({ ...rest, types: types as EventType[], key: hmac ? { hmac } : { ed25519: ed25519 ?? '' } })));
}

export const eventSources = (sources: readonly EventSource[]): EventSources => new Map(sources.map((source) => [source.source, source]));
