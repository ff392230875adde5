import { generateKeyPairSync } from 'node:crypto';
import { childId } from '#schema/ids';
import { eventSources, type EventSource } from '#subgraphs/hub/events/event-sources';
import { EVENT_TYPES } from '#subgraphs/hub/events/event-types';
import { waitingLetters } from '#subgraphs/hub/events/replay-events';
import { runEvents, type RunningEvents } from '#subgraphs/hub/events/run-events';
import { inProcessSignal } from '#subgraphs/hub/events/work-signal';
import { change } from '#subgraphs/hub/store/change';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { deliverWaiting } from '#subgraphs/hub/transfer/deliver-events';
import { answer, answerIncomingTransfer, as, enterIncomingTransfer, linkIncomingTransfer, me, offerTransfer, record, type Reply, withdraw, withdrawTransfer } from '#test/hub/hub-commands';
import { beginAgain, type HubForTests, startHub } from '#test/hub/hub-for-tests';
import { REASON } from '#test/hub/mutations/people';

/**
 * Two authorities, each with a hub of its own that takes the other's events over HTTP. Amira Benali moves from Larkhaven to
 * Fenmarsh, whose hub does not have her, and comes back.
 */
const AMIRA = childId('c-amira');
const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const gwen = as('p-gwen', 'social_care', 'mash_coordinator');

interface Authority {
  readonly hub: HubForTests;
  readonly events: RunningEvents;
  /** Sends what waits for the other, and has the other apply it. Gives how many were taken in there. */
  readonly send: () => Promise<number>;
}

const SOURCES = { larkhaven: 'https://hub.larkhaven.example/events', fenmarsh: 'https://hub.fenmarsh.example/events' } as const;
const keys = { larkhaven: generateKeyPairSync('ed25519'), fenmarsh: generateKeyPairSync('ed25519') };
const pem = { type: 'spki', format: 'pem' } as const;
const systemOf = (name: 'larkhaven' | 'fenmarsh'): EventSource =>
  ({ source: SOURCES[name], agency: 'social_care', authority: name, types: EVENT_TYPES, key: { ed25519: keys[name].publicKey.export(pem).toString() } });

async function authority(name: 'larkhaven' | 'fenmarsh', other: 'larkhaven' | 'fenmarsh', there: () => Authority): Promise<Authority> {
  const store = await openHubStore({});
  const events = runEvents(store, { sources: eventSources([systemOf(other)]), patience: { seconds: 900, events: 100 }, signal: inProcessSignal(), clock: () => new Date(), onFault: (kind) => { throw new Error(kind); } });
  const hub = await startHub(store, events);
  return {
    hub, events,
    send: async () => {
      const sendTo = new Map([[other, isDown ? 'http://127.0.0.1:1/events' : `${there().hub.running.url}/events`]]);
      const delivered = await deliverWaiting(store, { source: SOURCES[name], key: keys[name].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), sendTo, clock: () => at, onFault: () => undefined });
      await there().events.settled();
      return delivered;
    },
  };
}

let larkhaven: Authority;
let fenmarsh: Authority;
let at = new Date();
let isDown = false;
beforeAll(async () => {
  larkhaven = await authority('larkhaven', 'fenmarsh', () => fenmarsh);
  fenmarsh = await authority('fenmarsh', 'larkhaven', () => larkhaven);
}, 60_000);
beforeEach(async () => {
  for (const { hub } of [larkhaven, fenmarsh]) await beginAgain(hub.store);
  // Fenmarsh has its own children and practitioners, and knows Larkhaven; it does not have Amira.
  await change(fenmarsh.hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('authority').values({ id: 'larkhaven', name: 'Larkhaven', contact_name: 'Larkhaven front door', phone: null, email: null }).execute());
  await forget(fenmarsh.hub.store);
  at = larkhaven.hub.at;
  isDown = false;
});
afterAll(() => Promise.all([larkhaven.hub.running.close(), fenmarsh.hub.running.close()]));

/** The entry is there under another name, date and number: whoever it is, it is not Amira. */
const forget = (store: HubStore) => change(store, { who: 'test', source: 'test' }, async (write) => {
  await write.updateTable('child').set({ date_of_birth: '2009-01-02', sex: 'MALE' }).where('id', '=', AMIRA).execute();
  await write.updateTable('child_name').set({ given: ['Zacharias'], family: 'Quill', folded: 'zacharias quill' }).where('child_id', '=', AMIRA).execute();
  await write.deleteFrom('identifier').where('child_id', '=', AMIRA).execute();
  await write.deleteFrom('child_address').where('child_id', '=', AMIRA).execute();
});

interface Waiting { readonly id: string; readonly version: number; readonly status: string; readonly name: string | null; readonly shielded: boolean; readonly candidates: readonly { readonly child: { readonly id: string } }[] }
const waitingAt = async ({ hub }: Authority): Promise<Waiting[]> => (await me(hub, gwen, 'incomingTransfers { id version status name shielded candidates { child { id } } }'))['incomingTransfers'] as Waiting[];
const first = async (there: Authority): Promise<Waiting> => { const [one] = await waitingAt(there); if (!one) throw new Error('nothing waits'); return one; };
const named = ({ id, version }: { readonly id: string; readonly version: number }) => ({ incomingId: id, version });
const transferAt = ({ hub }: Authority) => hub.store.selectFrom('transfer').selectAll().orderBy('offered_at', 'desc').executeTakeFirstOrThrow();
const leadsAt = async ({ hub }: Authority, child: string) => (await hub.store.selectFrom('lead').select(['practitioner_id', 'status']).where('child_id', '=', childId(child)).where('status', 'in', ['active', 'nominated']).execute());
const sentBy = ({ hub }: Authority) => hub.store.selectFrom('outgoing_event').select(['type', 'attempts', 'problem', 'delivered_at', 'content_hash']).orderBy('sequence').execute();

const offered = async (from: Authority, authorityId: string, viewer = ines, child?: string): Promise<void> => {
  expect(await offerTransfer(from.hub, viewer, { authorityId, reason: REASON }, child)).toMatchObject({ status: 'OFFERED' });
  await from.send();
};
/** As far as what goes with her having arrived. */
const arrived = async (from: Authority, to: Authority): Promise<Waiting> => {
  expect(await answerIncomingTransfer(to.hub, gwen, { ...named(await first(to)), accept: true, receivingLeadId: 'p-tom-reed' })).toMatchObject({ status: 'ACCEPTED' });
  await to.send();
  await from.send();
  return first(to);
};
/** The practitioner who was named says yes. */
const leads = async (there: Authority, child: string): Promise<Reply> => {
  const nomination = await there.hub.store.selectFrom('lead').select(['id', 'version']).where('child_id', '=', childId(child)).where('status', '=', 'nominated').executeTakeFirstOrThrow();
  return answer(there.hub, tom, { nominationId: nomination.id, version: nomination.version, accept: true }, child);
};
const moved = async (): Promise<string> => {
  await offered(larkhaven, 'fenmarsh');
  const entered = await enterIncomingTransfer(fenmarsh.hub, gwen, named(await arrived(larkhaven, fenmarsh)));
  expect(entered).toMatchObject({ status: 'TAKEN_IN' });
  const child = String(entered['childId']);
  await leads(fenmarsh, child);
  await fenmarsh.send();
  return child;
};

it('of an offer nothing is told but that there is a child', async () => {
  await offered(larkhaven, 'fenmarsh');
  expect(await waitingAt(fenmarsh)).toMatchObject([{ status: 'OFFERED', name: null, candidates: [] }]);
  const { received } = await fenmarsh.hub.store.selectFrom('event').select('received').executeTakeFirstOrThrow();
  expect(JSON.stringify(received)).not.toMatch(/amira|benali|hospital|c-amira/i);
  expect(await me(fenmarsh.hub, tom, 'incomingTransfers { id }')).toEqual({ incomingTransfers: [] });
});

it('a child is handed over from one hub to the other: entered with shield and consents, led there from the instant in which the lead here ends', async () => {
  await change(larkhaven.hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('child').set({ seal: 'location_restricted' }).where('id', '=', AMIRA).execute());
  await offered(larkhaven, 'fenmarsh');
  const incoming = await arrived(larkhaven, fenmarsh);
  expect(incoming).toMatchObject({ status: 'ARRIVED', name: 'Amira Zoë Benali', shielded: true, candidates: [] });

  const entered = await enterIncomingTransfer(fenmarsh.hub, gwen, named(incoming));
  expect(entered).toMatchObject({ status: 'TAKEN_IN' });
  const child = childId(String(entered['childId']));
  expect(await fenmarsh.hub.store.selectFrom('child').select(['seal', 'date_of_birth']).where('id', '=', child).executeTakeFirst()).toEqual({ seal: 'location_restricted', date_of_birth: '2014-03-09' });
  expect(await fenmarsh.hub.store.selectFrom('child_address').select('id').where('child_id', '=', child).execute()).toEqual([]);
  expect(await fenmarsh.hub.store.selectFrom('consent_statement').select(['outcome', 'source']).where('child_id', '=', child).execute()).toContainEqual({ outcome: 'given', source: 'childgraph' });
  expect(await leadsAt(fenmarsh, child)).toEqual([{ practitioner_id: 'p-tom-reed', status: 'nominated' }]);
  expect(await leadsAt(larkhaven, AMIRA)).toEqual([{ practitioner_id: 'p-ines-okoro', status: 'active' }]);

  expect(await leads(fenmarsh, child)).toMatchObject({ status: 'ACTIVE' });
  await fenmarsh.send();
  expect(await transferAt(larkhaven)).toMatchObject({ status: 'acknowledged' });
  expect(await leadsAt(larkhaven, AMIRA)).toEqual([]);
  expect(await sentBy(larkhaven)).toMatchObject([{ type: 'childgraph.transfer.offered.v1', problem: null }, { type: 'childgraph.transfer.package.v1', content_hash: expect.stringMatching(/^[0-9a-f]{64}$/), problem: null }]);
  for (const { hub } of [larkhaven, fenmarsh]) expect(await waitingLetters(hub.store)).toEqual([]);
});

it('a child who comes back is led here from the instant in which a lead here accepts; what was withdrawn there is withdrawn here', async () => {
  const given = await record(larkhaven.hub, ines, { outcome: 'GIVEN', givenBy: 'Samira Benali', capacity: 'PARENTAL_RESPONSIBILITY', fromAgencies: ['education'], toAgencies: ['health'], categories: ['school'], purposes: ['direct_support'], until: '2027-06-01T00:00:00Z', evidence: 'Form signed at the school', explainedTo: 'mother' });
  expect(given).toMatchObject({ __typename: 'ConsentRecorded' });
  const there = await moved();
  const carried = await fenmarsh.hub.store.selectFrom('consent_statement').select('id').where('child_id', '=', childId(there)).where('id', 'like', `%${given.id}`).executeTakeFirstOrThrow();
  expect(await withdraw(fenmarsh.hub, tom, { consentId: carried.id, evidence: 'Said so on the telephone today', explainedTo: 'mother' }, there)).toMatchObject({ __typename: 'ConsentRecorded' });

  await offered(fenmarsh, 'larkhaven', tom, there);
  const back = await arrived(fenmarsh, larkhaven);
  expect(back.candidates).toMatchObject([{ child: { id: AMIRA } }]);
  expect(await enterIncomingTransfer(larkhaven.hub, gwen, named(back))).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'incomingId' }] });
  expect(await linkIncomingTransfer(larkhaven.hub, gwen, named(back))).toMatchObject({ status: 'TAKEN_IN', childId: AMIRA });
  expect(await transferAt(larkhaven)).toMatchObject({ status: 'acknowledged', returned_at: expect.any(String) });
  expect(await larkhaven.hub.store.selectFrom('consent_statement').select('outcome').where('supersedes', '=', String(given.id)).execute()).toEqual([{ outcome: 'withdrawn' }]);
  expect(await larkhaven.hub.store.selectFrom('consent_statement').select('id').where('id', 'like', `%:${given.id}`).execute()).toEqual([]);

  expect(await leads(larkhaven, AMIRA)).toMatchObject({ status: 'ACTIVE' });
  expect(await transferAt(larkhaven)).toMatchObject({ status: 'ended', ended_at: expect.any(String) });
  await larkhaven.send();
  expect(await leadsAt(fenmarsh, there)).toEqual([]);
});

it('what cannot be delivered is tried again, later each time, and nothing overtakes it; it is taken in once', async () => {
  isDown = true;
  await offered(larkhaven, 'fenmarsh');
  expect(await larkhaven.send()).toBe(0);
  expect(await sentBy(larkhaven)).toMatchObject([{ attempts: 1, problem: expect.any(String), delivered_at: null }]);
  isDown = false;
  expect(await larkhaven.send()).toBe(0);
  at = new Date(at.getTime() + 11_000);
  expect(await larkhaven.send()).toBe(1);
  expect(await larkhaven.send()).toBe(0);
  expect(await sentBy(larkhaven)).toMatchObject([{ attempts: 2, problem: null, delivered_at: at.toISOString() }]);
  expect(await waitingAt(fenmarsh)).toHaveLength(1);
});

it('what was taken back before it was sent does not go, and is let go where it had', async () => {
  await offered(larkhaven, 'fenmarsh');
  await answerIncomingTransfer(fenmarsh.hub, gwen, { ...named(await first(fenmarsh)), accept: true, receivingLeadId: 'p-tom-reed' });
  await fenmarsh.send();
  const { id, version } = await transferAt(larkhaven);
  expect(await withdrawTransfer(larkhaven.hub, ines, { transferId: id, version })).toMatchObject({ status: 'WITHDRAWN' });
  await larkhaven.send();
  expect(await waitingAt(fenmarsh)).toEqual([]);
  const received = await fenmarsh.hub.store.selectFrom('event').select(['type', 'received']).execute();
  expect(received.map(({ type }) => type)).not.toContain('childgraph.transfer.package.v1');
  expect(JSON.stringify(received)).not.toMatch(/benali/i);
});

it('a package that nobody here accepted, or that is not whole, is kept by nobody', async () => {
  await offered(larkhaven, 'fenmarsh');
  const { their_id } = await fenmarsh.hub.store.selectFrom('incoming_transfer').select('their_id').executeTakeFirstOrThrow();
  await change(larkhaven.hub.store, { who: 'test', source: 'test' }, async (write) => {
    // As a system of theirs would that does not keep to it.
    await write.updateTable('transfer').set({ status: 'accepted', answered_at: at.toISOString(), receiving_lead: 'Mo Field' }).execute();
    await write.insertInto('transfer_package').values({ transfer_id: their_id, child_id: AMIRA, authority_id: 'fenmarsh', carried: JSON.stringify({ format: 'childgraph.transfer-package.v1' }), released_at: at.toISOString() }).execute();
    await write.insertInto('outgoing_event').values({ id: 'forward', authority_id: 'fenmarsh', sequence: 2, type: 'childgraph.transfer.package.v1', data: '{}', transfer_id: their_id, made_at: at.toISOString() }).execute();
  });
  await larkhaven.send();
  expect(await waitingLetters(fenmarsh.hub.store)).toMatchObject([{ reason: 'BAD_DATA', detail: expect.stringContaining('data.package.names') }]);
  expect(await fenmarsh.hub.store.selectFrom('incoming_transfer').select(['status', 'carried']).execute()).toEqual([{ status: 'offered', carried: null }]);
});
