import pino from 'pino';
import { seedHub } from '#demo/seed-hub';
import { childId } from '#schema/ids';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { drainSource } from '#subgraphs/hub/events/drain-source';
import { eventSources, readEventSources } from '#subgraphs/hub/events/event-sources';
import { dropLetter, mendLetter, NoSuchReplay, replayFrom, replayLetter, waitingLetters } from '#subgraphs/hub/events/replay-events';
import { runEvents, type RunningEvents } from '#subgraphs/hub/events/run-events';
import { inProcessSignal } from '#subgraphs/hub/events/work-signal';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { emptyTables } from '#test/hub/empty-tables';
import { deliver, sender } from '#test/hub/event-senders';
import { family } from '#test/hub/hub-family';
import { frontDoor } from '#test/hub/hub-for-tests';

const AMIRA = childId('c-amira');
const AMIRA_AT_SCHOOL = { kind: 'upn', value: 'H801200001001' };
const AMIRA_IN_HEALTH = { kind: 'nhs_number', value: '9990000018' };
const BY_HAND = { who: 'p-gwen', now: new Date('2026-11-21T12:00:00Z') };

let store: HubStore;
let events: RunningEvents;
let running: RunningSubgraph;
const school = sender('school', 'education');
const council = sender('housing', 'housing', 'ed25519');
const police = sender('police', 'social_care');
const senders = [school, council, police];

beforeAll(async () => {
  store = await openHubStore({});
  await seedHub(store, family);
  events = runEvents(store, { sources: eventSources(senders.map(({ source }) => source)), patience: { seconds: 900, events: 20 }, signal: inProcessSignal(), clock: () => new Date(), onFault: (kind) => { throw new Error(kind); } });
  const hub = createHubSubgraph({ store, frontDoor, breakGlassMinutes: 60, frontDoorRoles: [], indexReviewerRoles: [], reviewerRoles: [], longestGrantDays: 28, events });
  running = await serveSubgraph(hub, { port: 0, grantKey: () => TEST_GRANT_KEY, log: pino({ level: 'silent' }) });
}, 60_000);
beforeEach(async () => {
  await emptyTables(store, ['event', 'event_source', 'event_slot', 'dead_letter']);
  for (const one of senders) one.beginAgain();
});
afterAll(() => running.close());

const send = async (from: typeof school, sent: unknown) => {
  const delivered = await deliver(running.url, from, sent);
  await events.settled();
  return delivered;
};
const places = () => store.selectFrom('school_place').select(['urn', 'school_name', 'standing', 'valid_from', 'valid_until', 'recorded_by', 'source']).where('child_id', '=', AMIRA).orderBy('urn').orderBy('valid_from').execute();
const statuses = async () => Object.fromEntries((await store.selectFrom('event').select(['id', 'status']).execute()).map(({ id, status }) => [id, status]));
const enrolled = (urn: string, from = '2026-11-02') => school.event('childgraph.school.enrolled.v1', { child: AMIRA_AT_SCHOOL, school: { urn, name: `School ${urn}` }, from });
const left = (urn: string, on = '2026-11-01') => school.event('childgraph.school.left.v1', { child: AMIRA_AT_SCHOOL, school: { urn }, on });

describe('an event', () => {
  it('changes the hub’s records, with its source, its time and the value before', async () => {
    const [moves, comes] = [left('100001'), enrolled('100002')];
    expect(await send(school, [moves, comes])).toMatchObject({ status: 202, answer: { taken: 2, known: 0, dead: [] } });
    expect(await places()).toMatchObject([
      { urn: '100001', valid_until: '2026-11-01', recorded_by: school.source.source, source: `${school.source.source} event ${moves.id} of ${String(moves['time'])}` },
      { urn: '100002', standing: 'ATTENDING', valid_from: '2026-11-02', valid_until: null },
    ]);
    const before = await store.selectFrom('history').select('was').where('table_name', '=', 'school_place').where('child_id', '=', AMIRA).orderBy('seq', 'desc').executeTakeFirstOrThrow();
    expect(before.was).toMatchObject({ urn: '100001', valid_until: null });
  });

  it('sent twice is taken in once, and said to be known', async () => {
    const one = enrolled('100003');
    expect((await send(school, one)).answer).toMatchObject({ taken: 1, known: 0 });
    expect((await send(school, [one, one])).answer).toMatchObject({ taken: 0, known: 2, dead: [] });
    expect((await places()).filter(({ urn }) => urn === '100003')).toHaveLength(1);
  });

  it('that comes before its turn waits for the one before it', async () => {
    const [first, second] = [enrolled('100004', '2026-11-03'), left('100004', '2026-11-10')];
    await send(school, second);
    expect(await statuses()).toEqual({ [second.id]: 'held' });
    await send(school, first);
    expect(await statuses()).toEqual({ [first.id]: 'applied', [second.id]: 'applied' });
    expect((await places()).find(({ urn }) => urn === '100004')).toMatchObject({ valid_from: '2026-11-03', valid_until: '2026-11-10' });
  });

  it('that never comes is said to be missing once too many wait for it, and is put in its place when it comes after all', async () => {
    const missing = school.event('childgraph.address.changed.v1', { child: AMIRA_AT_SCHOOL, from: '2026-10-01', address: { lines: ['1 Older Row'], postcode: 'ZZ2 2AA' } });
    const later = school.event('childgraph.address.changed.v1', { child: AMIRA_AT_SCHOOL, from: '2026-11-01', address: { lines: ['2 Newer Row'], postcode: 'ZZ3 3AA' } });
    await send(school, [later, ...Array.from({ length: 20 }, () => enrolled('100005'))]);
    expect(await waitingLetters(store)).toMatchObject([{ reason: 'GAP', detail: 'sequence: number 1 never came', sequence: 1 }]);
    const address = async () => (await store.selectFrom('child_address').select('lines').where('child_id', '=', AMIRA).where('use', '=', 'home').where('valid_until', 'is', null).execute()).map(({ lines }) => lines[0]);
    expect(await address()).toEqual(['2 Newer Row']);
    await send(school, missing);
    expect(await waitingLetters(store)).toEqual([]);
    expect((await statuses())[missing.id]).toBe('overtaken');
    expect(await address()).toEqual(['2 Newer Row']);
  });

  it('that a child is missing alerts the lead and the social worker, and says what only under its own category', async () => {
    await send(police, police.event('childgraph.missing.began.v1', { child: AMIRA_IN_HEALTH, episode: 'm-1', from: '2026-11-20T23:00:00Z' }));
    const raised = await store.selectFrom('alert').select(['for_practitioner', 'what', 'category']).where('kind', '=', 'AGENCY_EVENT').execute();
    expect(raised).toEqual([{ for_practitioner: 'p-ines-okoro', what: 'The child was reported missing', category: 'exploitation-missing' }]);
  });
});

describe('at the door', () => {
  it.each([
    ['no signature', (body: string) => ({ ...school.headers(body), 'webhook-signature': '' })],
    ['another body’s signature', () => school.headers('[]')],
    ['another source’s name', (body: string) => ({ ...school.headers(body), 'webhook-source': council.source.source })],
    ['a delivery kept for an hour', (body: string) => school.headers(body, new Date(Date.now() - 3_600_000))],
    ['a source nobody knows', (body: string) => ({ ...school.headers(body), 'webhook-source': 'https://stranger.example' })],
  ])('%s is refused and leaves nothing', async (_what, headers) => {
    const body = JSON.stringify([enrolled('100006')]);
    expect((await deliver(running.url, school, body, headers(body))).status).toBe(401);
    expect(await statuses()).toEqual({});
    expect(await waitingLetters(store)).toEqual([]);
  });

  it('an ed25519 key signs as well', async () => {
    expect(await send(council, council.event('childgraph.temporary-accommodation.began.v1', { child: AMIRA_IN_HEALTH, episode: 't-1', from: '2026-11-20T10:00:00Z' }))).toMatchObject({ status: 202, answer: { taken: 1 } });
  });
});

describe('what cannot be used', () => {
  const good = () => enrolled('100007');
  it.each([
    ['no JSON', 'NOT_JSON', () => '[{"specversion": "1.0", '],
    ['another version of CloudEvents', 'NOT_A_CLOUDEVENT', () => ({ ...good(), specversion: '0.3' })],
    ['a type that is no text', 'NOT_A_CLOUDEVENT', () => ({ ...good(), type: 7 })],
    ['no time', 'NOT_A_CLOUDEVENT', () => ({ ...good(), time: 'yesterday' })],
    ['no number', 'NO_SEQUENCE', () => ({ ...good(), sequence: 'first' })],
    ['another’s event', 'FOREIGN_SOURCE', () => ({ ...good(), source: 'https://other.example' })],
    ['a type of nobody’s', 'TYPE_NOT_ALLOWED', () => ({ ...good(), type: 'childgraph.case.deleted.v1' })],
    ['data that lack a field', 'BAD_DATA', () => school.event('childgraph.school.left.v1', { child: AMIRA_AT_SCHOOL, on: '2026-11-01' })],
    ['a child whom nobody knows', 'UNKNOWN_CHILD', () => school.event('childgraph.school.left.v1', { child: { kind: 'upn', value: 'X999' }, school: { urn: '100001' }, on: '2026-11-01' })],
    ['a UPN that is never to be linked', 'UNKNOWN_CHILD', () => school.event('childgraph.school.left.v1', { child: { kind: 'upn', value: 'H801200001003' }, school: { urn: '100001' }, on: '2026-11-01' })],
    ['the end of what never began', 'NO_SUCH_INVOLVEMENT', () => school.event('childgraph.involvement.ended.v1', { child: AMIRA_AT_SCHOOL, involvement: 'i-404', until: '2026-11-01T00:00:00Z' })],
    ['a practitioner of another agency', 'UNKNOWN_PRACTITIONER', () => school.event('childgraph.involvement.started.v1', { child: AMIRA_AT_SCHOOL, involvement: 'i-1', practitioner: { id: 'p-ines-okoro', name: 'Ines Okoro', role: 'head' }, relation: 'own_caseload', from: '2026-11-01T00:00:00Z' })],
  ])('%s waits as a dead letter: %s', async (_what, reason, event) => {
    const sent = event();
    expect((await send(school, sent)).status).toBe(202);
    const letters = await waitingLetters(store);
    expect(letters).toMatchObject([{ reason, detail: expect.stringMatching(/^\w/) }]);
    expect(letters[0]?.received).toContain(typeof sent === 'string' ? sent : '"specversion"');
    // The reason is safe to print: it names fields and rules, and no value of a record.
    expect(letters[0]?.detail).not.toMatch(/H8012|X999|Ines/);
    await send(school, sent);
    expect(await waitingLetters(store)).toHaveLength(1);
  });

  it('keeps its place, so that nothing waits for it', async () => {
    const broken = school.event('childgraph.school.left.v1', { child: AMIRA_AT_SCHOOL });
    const next = enrolled('100008');
    await send(school, [broken, next]);
    expect(await statuses()).toEqual({ [broken.id]: 'dead', [next.id]: 'applied' });
  });

  it('an id with another content, and a number with another event, are set aside beside the first', async () => {
    const one = enrolled('100009');
    await send(school, one);
    const { answer } = await send(school, [{ ...one, data: { ...(one['data'] as object), from: '2026-11-09' } }, { ...one, id: 'another' }]);
    expect(answer.dead.map(({ reason }) => reason)).toEqual(['SAME_ID_OTHER_CONTENT', 'SAME_SEQUENCE_OTHER_EVENT']);
    expect((await places()).find(({ urn }) => urn === '100009')).toMatchObject({ valid_from: '2026-11-02' });
  });
});

describe('by hand', () => {
  const drained = () => drainSource(store, school.source, () => new Date(), { seconds: 900, events: 20 });

  it('a mended event comes in its place, with its id and its number', async () => {
    const broken = school.event('childgraph.school.enrolled.v1', { child: AMIRA_AT_SCHOOL, school: { urn: '10001' }, from: '2026-11-02' });
    await send(school, broken);
    const [letter] = await waitingLetters(store);
    const mended = { ...broken, data: { child: AMIRA_AT_SCHOOL, school: { urn: '100010', name: 'Mended' }, from: '2026-11-02' } };
    await expect(mendLetter(store, school.source, letter?.id ?? '', JSON.stringify(broken), BY_HAND)).rejects.toThrow(NoSuchReplay);
    await expect(mendLetter(store, school.source, letter?.id ?? '', JSON.stringify({ ...mended, sequence: '77' }), BY_HAND)).rejects.toThrow('keeps its id');
    await mendLetter(store, school.source, letter?.id ?? '', JSON.stringify(mended), BY_HAND);
    await drained();
    expect(await waitingLetters(store)).toEqual([]);
    expect((await places()).find(({ urn }) => urn === '100010')).toMatchObject({ school_name: 'Mended' });
    expect(await store.selectFrom('dead_letter').select(['settled_as', 'settled_by']).execute()).toEqual([{ settled_as: 'MENDED', settled_by: 'p-gwen' }]);
  });

  it('an event is tried again once the index knows the child; where it does not, the letter waits again', async () => {
    const early = council.event('childgraph.temporary-accommodation.began.v1', { child: { kind: 'other', value: 'HH-77' }, episode: 't-9', from: '2026-11-20T10:00:00Z' });
    await send(council, early);
    const again = async () => {
      const [letter] = await waitingLetters(store);
      await replayLetter(store, council.source, letter?.id ?? '', BY_HAND);
      await drainSource(store, council.source, () => new Date(), { seconds: 900, events: 20 });
      return (await waitingLetters(store)).map(({ reason }) => reason);
    };
    expect(await again()).toEqual(['UNKNOWN_CHILD']);
    await send(council, council.event('childgraph.child.sighted.v1', { record: { reference: 'HH-77', given: ['Amira', 'Zoë'], family: 'Benali', dateOfBirth: '2014-03-09', sex: 'FEMALE', nhsNumber: '9990000018', postcode: 'ZZ1 1AA' } }));
    expect(await again()).toEqual([]);
    expect((await store.selectFrom('circumstance').select('child_id').where('kind', '=', 'TEMPORARY_ACCOMMODATION').execute()).map(({ child_id }) => child_id)).toContain(AMIRA);
  });

  it('a letter of no use is dropped, and stays on record', async () => {
    await send(school, school.event('childgraph.school.left.v1', {}));
    await dropLetter(store, (await waitingLetters(store))[0]?.id ?? '', BY_HAND);
    expect(await store.selectFrom('dead_letter').select('settled_as').execute()).toEqual([{ settled_as: 'DROPPED' }]);
  });

  it('everything of a source is applied anew and nothing changes', async () => {
    await send(school, [enrolled('100011', '2026-11-03'), left('100011', '2026-11-12'), enrolled('100012', '2026-11-13')]);
    const before = await places();
    expect(await replayFrom(store, school.source, 1, BY_HAND)).toBe(3);
    await drained();
    expect((await places()).map(({ recorded_by: _who, source: _from, ...place }) => place)).toEqual(before.map(({ recorded_by: _who, source: _from, ...place }) => place));
    expect(new Set(Object.values(await statuses()))).toEqual(new Set(['applied']));
  });
});

describe('the file of sources', () => {
  it('that the guide for agencies shows can be used', () => {
    expect([...readEventSources('docs/examples/event-sources.yaml').values()].map(({ agency }) => agency)).toEqual(['education', 'housing', 'social_care']);
  });
});
