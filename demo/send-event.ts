import { createHmac, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ConfigProblem, type LauncherConfig } from '#demo/launcher/config';
import { type EventSource, readEventSources } from '#subgraphs/hub/events/event-sources';

/** What of an event one has to write; the rest is filled in where it is not said. */
const written = z.looseObject({ source: z.url().optional(), type: z.string().min(1, 'the type of the event'), data: z.looseObject({}) });
type Written = z.infer<typeof written>;

export interface Sending {
  readonly config: LauncherConfig;
  /** JSON: one event, or a list. */
  readonly text: string;
  /** Who may send, with the keys (HUB_EVENT_SOURCES). */
  readonly sources: string;
  /** Where the hub is; left out: on this machine, at its port. */
  readonly hub?: string | undefined;
  readonly now: Date;
}

/**
 * Signs events as the source they name and sends them to the demonstration's hub, as an agency's system would.
 * @returns what was sent and what was answered, for who reads it; and whether all of it was taken in
 * @throws ConfigProblem where the file, or the source, cannot be used
 */
export async function sendEvents({ config, text, sources, hub = `http://127.0.0.1:${config.HUB_PORT}`, now }: Sending): Promise<{ readonly said: string; readonly isTaken: boolean }> {
  const events = readWritten(text);
  const source = sourceOf(events, sources);
  const count = counterOf(config, source);
  const filled = events.map((event, index) => (
    { specversion: '1.0', id: randomUUID(), time: now.toISOString(), sequence: String(count.next + index), datacontenttype: 'application/json', ...event, source: source.source }));
  const body = JSON.stringify(filled);
  const response = await fetch(`${hub}/events`, { method: 'POST', headers: signed(source, body, now), body, signal: AbortSignal.timeout(10_000) })
    .catch(() => { throw new ConfigProblem(`Nothing takes events at ${hub}: begin with npm start, or say --hub.`); });
  const answer = await response.text();
  const isThere = response.status === 202;
  if (isThere) count.keep(count.next + filled.length);
  const isTaken = isThere && ((JSON.parse(answer) as { dead?: readonly unknown[] }).dead ?? []).length === 0;
  const lines = filled.map(({ id, sequence, type }) => `sent       ${type}, id ${id}, number ${sequence}`);
  return { isTaken, said: [...lines, `answered   ${response.status} ${answer}`, ...(await waiting(hub))].join('\n') };
}

function readWritten(text: string): readonly Written[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConfigProblem('The file is not JSON.');
  }
  const parsed = z.array(written).min(1).safeParse(Array.isArray(value) ? value : [value]);
  if (!parsed.success) throw new ConfigProblem(`The file cannot be sent:\n${parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`);
  return parsed.data;
}

/** A source may send what its row lists; an event that names none is sent by the first that may. */
function sourceOf(events: readonly Written[], file: string): EventSource & { readonly key: { readonly hmac: Buffer } } {
  const known = [...readEventSources(file).values()];
  const [named, ...others] = new Set(events.map(({ source }) => source));
  if (others.length > 0) throw new ConfigProblem('All events of one file are of one source.');
  const found = named === undefined ? known.find(({ types }) => events.every(({ type }) => (types as readonly string[]).includes(type))) : known.find(({ source }) => source === named);
  if (!found) throw new ConfigProblem(`No source of ${file} ${named === undefined ? 'may send this type' : 'has this name'}: ${known.map(({ source }) => source).join(', ')}.`);
  const { key } = found;
  if (!('hmac' in key)) throw new ConfigProblem(`${found.source} signs with a private key that is not here: sign it yourself (docs/for-agencies.md).`);
  return { ...found, key };
}

const signed = ({ source, key }: { readonly source: string; readonly key: { readonly hmac: Buffer } }, body: string, now: Date): Record<string, string> => {
  const [id, timestamp] = [randomUUID(), String(Math.floor(now.getTime() / 1_000))];
  const signature = `v1,${createHmac('sha256', key.hmac).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  return { 'content-type': 'application/cloudevents-batch+json', 'webhook-source': source, 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
};

/** A source counts its events without a gap. The demonstration's hub is of a day, and so is the count. */
function counterOf({ DEMO_DATA, DEMO_TODAY }: LauncherConfig, { source }: EventSource) {
  const file = join(DEMO_DATA, 'hub', `${DEMO_TODAY}.events-sent.json`);
  const counts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
  return {
    next: (counts[source] ?? 0) + 1,
    keep(next: number): void {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...counts, [source]: next - 1 }));
    },
  };
}

/** Applied a moment after it was taken in: what could not be is counted, and `events list` says why. */
async function waiting(hub: string): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const response = await fetch(`${hub}/metrics`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  const lines = response?.ok ? (await response.text()).split('\n') : [];
  return lines.flatMap((line) => { const found = /^childgraph_hub_waiting\{queue="(\w+)"\} (\d+)$/.exec(line); return found && found[2] !== '0' ? [`waiting    ${found[1]?.replaceAll('_', ' ')}: ${found[2]}`] : []; });
}
