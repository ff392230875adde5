import { createHash, randomUUID, sign } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { OutgoingEventRow } from '#subgraphs/hub/transfer/transfer-tables';

export interface Delivering {
  /** This authority's CloudEvents `source`. */
  readonly source: string;
  /** Its ed25519 private key, PEM: the other side has the public one. */
  readonly key: string;
  /** Where each authority's system takes events (its `POST /events`), by the authority's id. */
  readonly sendTo: ReadonlyMap<string, string>;
  readonly clock: () => Date;
  /** What failed, by kind: never what it was about. */
  readonly onFault: (kind: string) => void;
}

type Outgoing = Selectable<OutgoingEventRow>;

const ANSWER_WITHIN_MS = 5_000;
/** Not shorter than an answer may take: who takes an event to send has it for so long, and no other process has. */
const FIRST_AGAIN_SECONDS = 10;
const LATEST_AGAIN_SECONDS = 600;
const LARGEST_ANSWER = 100_000;

/** Sends what waits for every authority that is connected, each in its order. Gives how many were taken in there. */
export async function deliverWaiting(store: HubStore, delivering: Delivering): Promise<number> {
  const delivered = await Promise.all([...delivering.sendTo.keys()].map((authority) => deliverTo(store, authority, delivering)));
  return delivered.reduce((sum, count) => sum + count, 0);
}

async function deliverTo(store: HubStore, authority: string, delivering: Delivering): Promise<number> {
  for (let count = 0; ; count += 1) {
    const event = await takeNext(store, authority, delivering.clock());
    if (!event) return count;
    if (!(await send(store, event, delivering))) return count;
  }
}

/** The first that waits, if it is time to try it; from then on it is this process's for a while. Nothing overtakes it. */
async function takeNext(store: HubStore, authority: string, now: Date): Promise<Outgoing | undefined> {
  const { rows } = await sql<Outgoing>`
    update outgoing_event set attempts = attempts + 1, tried_at = ${now.toISOString()}
    where id = (select id from outgoing_event where authority_id = ${authority} and delivered_at is null order by sequence limit 1)
      and delivered_at is null
      and (tried_at is null or tried_at + make_interval(secs => least(${LATEST_AGAIN_SECONDS}, ${FIRST_AGAIN_SECONDS} * power(2, least(attempts, 12) - 1))) <= ${now.toISOString()}::timestamptz)
    returning *`.execute(store);
  return rows[0];
}

async function send(store: HubStore, event: Outgoing, { source, key, sendTo, clock, onFault }: Delivering): Promise<boolean> {
  const body = JSON.stringify(await writtenOut(store, event, source));
  const said = await post(sendTo.get(event.authority_id) ?? '', body, { source, key, now: clock() });
  if (!said.isThere) {
    onFault(said.problem);
    await store.updateTable('outgoing_event').set({ problem: said.problem }).where('id', '=', event.id).where('delivered_at', 'is', null).execute();
    return false;
  }
  await store.updateTable('outgoing_event')
    .set({ delivered_at: clock().toISOString(), content_hash: createHash('sha256').update(body).digest('hex'), problem: said.problem }).where('id', '=', event.id).execute();
  return true;
}

/** The event as CloudEvents 1.0 has it. Of a package that was taken back only that is told. */
async function writtenOut(store: HubStore, { id, sequence, type, data, transfer_id, made_at, authority_id }: Outgoing, source: string): Promise<object> {
  const envelope = { specversion: '1.0', id, source, time: made_at, sequence: String(sequence), datacontenttype: 'application/json' };
  if (transfer_id === null) return { ...envelope, type, data };
  const there = await store.selectFrom('transfer_package').select('carried').where('transfer_id', '=', transfer_id).where('authority_id', '=', authority_id).executeTakeFirst();
  return there ? { ...envelope, type, data: { transfer: transfer_id, package: there.carried } } : { ...envelope, type: 'childgraph.transfer.withdrawn.v1', data: { transfer: transfer_id } };
}

type Said = { readonly isThere: true; readonly problem: string | null } | { readonly isThere: false; readonly problem: string };

/** Signed after Standard Webhooks, as what comes in is (events/verify-signature.ts). What is answered is read for one word only: it may quote what was sent. */
async function post(url: string, body: string, { source, key, now }: { readonly source: string; readonly key: string; readonly now: Date }): Promise<Said> {
  const id = randomUUID();
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signature = `v1a,${sign(null, Buffer.from(`${id}.${timestamp}.${body}`), key).toString('base64')}`;
  const headers = { 'content-type': 'application/cloudevents+json', 'webhook-source': source, 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
  try {
    const response = await fetch(url, { method: 'POST', redirect: 'error', signal: AbortSignal.timeout(ANSWER_WITHIN_MS), headers, body });
    if (response.status !== 202) return { isThere: false, problem: `HTTP ${response.status}` };
    return { isThere: true, problem: refusedFor(await response.text()) };
  } catch (error) {
    return { isThere: false, problem: error instanceof Error ? error.name : 'unknown' };
  }
}

/** Why it was set aside there, where it was; a person there has to see to it, and sending it again would change nothing. */
function refusedFor(answer: string): string | null {
  if (answer.length > LARGEST_ANSWER) return null;
  try {
    const { dead } = JSON.parse(answer) as { dead?: readonly { readonly reason?: unknown }[] };
    const reason = dead?.[0]?.reason;
    return typeof reason === 'string' && /^[A-Z_]{3,40}$/.test(reason) ? `set aside there: ${reason}` : null;
  } catch {
    return null;
  }
}
