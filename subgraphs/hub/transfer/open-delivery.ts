import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HubConfig } from '#subgraphs/hub/config';
import { readEventSources } from '#subgraphs/hub/events/event-sources';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { keepDelivering, type KeepsDelivering } from '#subgraphs/hub/transfer/keep-delivering';

/**
 * Sends to other authorities' systems as the configuration says; null where none is connected: what waits goes once one is.
 * @throws Error where half of it is said, or the key is none; never quotes a key
 */
export function openDelivery(store: HubStore, config: HubConfig, onFault: (kind: string) => void): KeepsDelivering | null {
  const { HUB_EVENT_SOURCES: file, HUB_EVENTS_SOURCE: source, HUB_EVENTS_KEY_FILE: keyFile } = config;
  const sendTo = new Map(file ? [...readEventSources(file).values()].flatMap(({ authority, sendTo: url }) => (authority && url ? [[authority, url] as const] : [])) : []);
  if (sendTo.size === 0) return null;
  if (!source || !keyFile) throw new Error('An authority has sendTo: HUB_EVENTS_SOURCE and HUB_EVENTS_KEY_FILE say who sends, and sign it');
  return keepDelivering(store, { source, key: signingKey(keyFile), sendTo, onFault, clock: () => new Date() });
}

function signingKey(file: string): string {
  const pem = readFileSync(file, 'utf8');
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'ed25519') return pem;
  } catch {
    // Said below, without what is in the file.
  }
  throw new Error(`${file} is no ed25519 private key in PEM`);
}
