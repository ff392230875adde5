import { randomUUID } from 'node:crypto';
import { childId, viewerId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { ines } from '#test/conformance/ask-subgraph';
import { describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const tom = { ...ines, id: viewerId('p-tom-reed'), name: 'Tom Reed', agency: 'education', role: 'class_teacher' };
const good = 'Amira has collapsed in the playground and the ambulance asks what she is allergic to';

const REQUEST = `mutation($input: RequestAccessInput!) { requestAccess(input: $input) { __typename
  ... on AccessRequested { id status asked { name } } ... on InvalidInput { problems { path message } } ... on NotPermitted { message ask { name } } } }`;
const BREAK = `mutation($input: BreakGlassInput!) { breakGlass(input: $input) { __typename
  ... on GlassBroken { id until reviewBy } ... on InvalidInput { problems { path message } } ... on NotPermitted { message ask { name } } } }`;

describeHub('asking for access', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  afterAll(() => hub.running.close());

  const send = async (query: string, input: Record<string, unknown>, viewer: typeof ines | null = tom, found: readonly string[] = [String(input['childId'])]) => {
    const { data, errors } = await hub.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, { viewer, children: Object.fromEntries(found.map((id) => [childId(id), {}])) });
    expect(errors).toEqual([]);
    return (data?.['requestAccess'] ?? data?.['breakGlass']) as unknown as Record<string, unknown>;
  };

  it('asks the lead, once, however often it is sent', async () => {
    const input = { childId: 'c-amira', what: 'health', reason: good, idempotencyKey: randomUUID() };
    const first = await send(REQUEST, input);
    expect(first).toEqual({ __typename: 'AccessRequested', id: expect.any(String), status: 'OPEN', asked: { name: 'Ines Okoro' } });
    expect(await send(REQUEST, input)).toEqual(first);
    const kept = await hub.store.selectFrom('access_request').selectAll().where('id', '=', String(first['id'])).execute();
    expect(kept).toEqual([expect.objectContaining({ viewer_id: 'p-tom-reed', asked_of: 'p-ines-okoro', recorded_by: 'p-tom-reed', source: 'childgraph' })]);
  });

  it('asks the front door where there is no lead', async () => expect(await send(REQUEST, { childId: 'c-sami', what: 'health', reason: good })).toMatchObject({ asked: { name: 'Front door' } }));

  it('says field by field what is wrong, and keeps nothing', async () => {
    const before = await hub.store.selectFrom('command').select('name').execute();
    const answer = await send(REQUEST, { childId: 'c-amira', what: '', reason: 'safeguarding', idempotencyKey: 'short' });
    expect(answer).toMatchObject({ __typename: 'InvalidInput' });
    expect(new Set((answer['problems'] as { path: string }[]).map(({ path }) => path))).toEqual(new Set(['idempotencyKey', 'what', 'reason']));
    expect(await hub.store.selectFrom('command').select('name').execute()).toEqual(before);
  });

  it('takes a key for one request only', async () => {
    const input = { childId: 'c-amira', what: 'health', reason: good, idempotencyKey: randomUUID() };
    await send(REQUEST, input);
    expect(await send(REQUEST, { ...input, what: 'education' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'idempotencyKey' }] });
  });

  it('knows no child that the request was not granted, be there one or not', async () => {
    const [there, nowhere] = [await send(REQUEST, { childId: 'c-hidden', what: 'health', reason: good }, tom, []), await send(REQUEST, { childId: 'c-nobody', what: 'health', reason: good }, tom, [])];
    expect(there).toEqual({ __typename: 'NotPermitted', message: expect.any(String), ask: { name: 'Front door' } });
    expect(there).toEqual(nowhere);
  });

  it('is for nobody who is not signed in', async () => expect(await send(REQUEST, { childId: 'c-amira', what: 'health', reason: good }, null)).toMatchObject({ __typename: 'NotPermitted' }));

  describe('in an emergency', () => {
    it('opens for an hour, and has a day of review', async () => {
      const opened = await send(BREAK, { childId: 'c-amira', reason: good });
      expect(opened).toEqual({ __typename: 'GlassBroken', id: expect.any(String), until: '2026-11-21T13:00:00.000Z', reviewBy: '2026-11-24' });
      expect(await send(BREAK, { childId: 'c-amira', reason: good })).toEqual(opened);
    });

    it('does not open a second time within a day, and does after', async () => {
      hub.at = new Date('2026-11-21T13:00:01Z');
      expect(await send(BREAK, { childId: 'c-amira', reason: good })).toMatchObject({ __typename: 'NotPermitted' });
      hub.at = new Date('2026-11-22T12:00:01Z');
      expect(await send(BREAK, { childId: 'c-amira', reason: good })).toMatchObject({ __typename: 'GlassBroken' });
      hub.at = new Date('2026-11-21T12:00:00Z');
    });

    it.each(['', 'emergency', 'Emergency access needed for safeguarding purposes', 'aaaa aaaa aaaa aaaa aaaa', 'test test test test test test'])('takes no boilerplate: "%s"', async (reason) =>
      expect(await send(BREAK, { childId: 'c-sami', reason })).toMatchObject({ __typename: 'InvalidInput', problems: expect.arrayContaining([expect.objectContaining({ path: 'reason' })]) }));

    it('does not open one’s own family', async () => expect(await send(BREAK, { childId: 'c-conflict', reason: good })).toMatchObject({ __typename: 'NotPermitted' }));
  });

  it('keeps who changed what, when, on what source, and the value before; and takes no change without an author', async () => {
    const byInes = { who: 'p-ines-okoro', source: 'a letter from the school' };
    await change(hub.store, byInes, (write) => write.updateTable('school_place').set({ standing: 'EXCLUDED' }).where('child_id', '=', childId('c-amira')).execute());
    const history = await hub.store.selectFrom('history').selectAll().where('child_id', '=', childId('c-amira')).where('table_name', '=', 'school_place').execute();
    expect(history).toEqual([expect.objectContaining({ version: 1, changed_by: byInes.who, change_source: byInes.source, operation: 'UPDATE', was: expect.objectContaining({ standing: 'ATTENDING', recorded_by: 'demo' }) })]);
    expect(await hub.store.selectFrom('school_place').select(['version', 'recorded_by']).where('child_id', '=', childId('c-amira')).execute()).toEqual([{ version: 2, recorded_by: 'p-ines-okoro' }]);
    await expect(hub.store.updateTable('school_place').set({ standing: 'NONE' }).execute()).rejects.toThrow();
  });
});
