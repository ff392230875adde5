import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import type { Level } from '#schema/level';
import { as, close, judge, me, raise, review } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const nora = as('p-nora-vale', 'health', 'school_nurse');
const mash = as('p-moss-hale', 'social_care', 'mash_coordinator');

const flag = { level: 'AMBER', seen: 'Came without a coat three days running', basis: 'SEEN', familyKnows: false, reviewOn: '2026-12-21' };

describeHub('flags of concern', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterEach(() => { hub.at = new Date('2026-11-21T12:00:00Z'); });
  afterAll(() => hub.running.close());

  const concernsOf = async (child: string, fields: string, levels: Record<string, Level>) => {
    const { data, errors } = await hub.ask(`query($id: ID!) { child(id: $id) { concerns { ${fields} } } }`, { id: child }, { children: { [childId(child)]: levels } });
    expect(errors).toEqual([]);
    return (data?.['child'] as unknown as { concerns: Record<string, unknown> }).concerns;
  };

  it('show that there is one, and what was seen only to whom the text is granted', async () => {
    const { id } = await raise(hub, tom, flag);
    const fields = 'flags { id version level state seen basis familyKnows agency }';
    expect(await concernsOf('c-amira', fields, { concerns: 'DETAIL' })).toEqual({ flags: [{ id, version: 1, level: 'AMBER', state: 'OPEN', seen: null, basis: null, familyKnows: null, agency: null }] });
    expect(await concernsOf('c-amira', fields, { concerns: 'DETAIL', 'concerns-text': 'DETAIL' })).toEqual({
      flags: [expect.objectContaining({ seen: flag.seen, basis: 'SEEN', familyKnows: false, agency: 'education' })],
    });
    expect(await concernsOf('c-amira', fields, {})).toEqual({ flags: null });
  });

  it('of two agencies bring the fact to the lead, once, and not what was seen', async () => {
    await raise(hub, tom, flag);
    await raise(hub, tom, flag);
    expect(await me(hub, ines, 'alerts { id }')).toEqual({ alerts: [] });
    await raise(hub, nora, { ...flag, seen: 'Lost three kilograms since September' });
    await raise(hub, nora, flag);
    const { alerts } = await me(hub, ines, 'alerts { id version kind child { id } }') as { alerts: { id: string }[] };
    expect(alerts).toEqual([{ id: expect.any(String), version: 1, kind: 'CONCERNS_ADD_UP', child: { id: 'c-amira' } }]);
    expect(await me(hub, tom, 'alerts { id }')).toEqual({ alerts: [] });
    expect(await me(hub, mash, 'alerts { id }')).toEqual({ alerts: [] });

    const judgement = { alertId: alerts[0]?.id, version: 1, judgement: 'ASSESS', note: 'The mother is in hospital; an assessment will show what helps' };
    expect(await judge(hub, tom, judgement)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await judge(hub, ines, { ...judgement, note: '' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'note' }] });
    expect(await judge(hub, ines, judgement)).toMatchObject({ __typename: 'ConcernsJudged', judgement: 'ASSESS' });
    expect(await judge(hub, ines, judgement)).toMatchObject({ __typename: 'Stale' });
    const judged = 'judgements { judgement note at }';
    expect(await concernsOf('c-amira', judged, { concerns: 'DETAIL', 'concerns-text': 'DETAIL' })).toEqual({ judgements: [{ judgement: 'ASSESS', note: judgement.note, at: '2026-11-21T12:00:00.000Z' }] });
    expect(await concernsOf('c-amira', judged, { concerns: 'DETAIL' })).toEqual({ judgements: null });
    expect(await me(hub, ines, 'alerts { id }')).toEqual({ alerts: [] });
  });

  it('go to the front door where nobody leads', async () => {
    await raise(hub, tom, flag, 'c-sami');
    await raise(hub, nora, flag, 'c-sami');
    const { alerts } = await me(hub, mash, 'alerts { id child { id } }') as { alerts: { id: string }[] };
    expect(alerts).toEqual([{ id: expect.any(String), child: { id: 'c-sami' } }]);
    expect(await judge(hub, mash, { alertId: alerts[0]?.id, version: 1, judgement: 'WATCH', note: 'Known to early help already' }, 'c-sami')).toMatchObject({ __typename: 'ConcernsJudged' });
  });

  it('fade where nobody reviews them, say so, and do not add up any more', async () => {
    const { id, version } = await raise(hub, tom, flag);
    hub.at = new Date('2026-12-22T09:00:00Z');
    expect(await concernsOf('c-amira', 'flags { state }', { concerns: 'DETAIL' })).toEqual({ flags: [{ state: 'STALE' }] });
    await raise(hub, nora, { ...flag, reviewOn: '2027-01-21' });
    expect(await me(hub, ines, 'alerts { id }')).toEqual({ alerts: [] });
    expect(await review(hub, tom, { concernId: id, version, reviewOn: '2027-02-01' })).toMatchObject({ __typename: 'ConcernChanged', version: 2 });
    expect((await me(hub, ines, 'alerts { id }') as { alerts: unknown[] }).alerts).toHaveLength(1);
  });

  it('are closed with a reason, by who raised them or the lead, in the state that was read', async () => {
    const { id: concernId, version } = await raise(hub, tom, flag);
    expect(await close(hub, nora, { concernId, version, reason: 'It is fine' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await close(hub, tom, { concernId, version: 7, reason: 'It is fine' })).toMatchObject({ __typename: 'Stale', currentVersion: 1 });
    expect(await close(hub, ines, { concernId, version, reason: 'The family has a coat now' })).toMatchObject({ __typename: 'ConcernChanged', version: 2 });
    expect(await close(hub, tom, { concernId, version: 2, reason: 'It is fine' })).toMatchObject({ __typename: 'Stale' });
    expect(await concernsOf('c-amira', 'flags { state closeReason }', { concerns: 'DETAIL', 'concerns-text': 'DETAIL' })).toEqual({ flags: [{ state: 'CLOSED', closeReason: 'The family has a coat now' }] });
  });

  it('say field by field what is wrong, and are placed once however often they are sent', async () => {
    const wrong = await raise(hub, tom, { ...flag, seen: 'odd', reviewOn: '2026-11-21', idempotencyKey: 'short' });
    expect((wrong['problems'] as { path: string }[]).map(({ path }) => path).sort()).toEqual(['idempotencyKey', 'seen']);
    expect(await raise(hub, tom, { ...flag, reviewOn: '2028-01-01' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'reviewOn' }] });
    const input = { ...flag, idempotencyKey: randomUUID() };
    expect(await raise(hub, tom, input)).toEqual(await raise(hub, tom, input));
    expect(await concernsOf('c-amira', 'flags { level }', { concerns: 'DETAIL' })).toEqual({ flags: [{ level: 'AMBER' }] });
  });

  it('are charted month by month', async () => {
    hub.at = new Date('2026-09-10T12:00:00Z');
    const { id: concernId, version } = await raise(hub, tom, { ...flag, reviewOn: '2026-10-10' });
    hub.at = new Date('2026-10-05T12:00:00Z');
    await close(hub, tom, { concernId, version, reason: 'Has a coat now' });
    await raise(hub, tom, { ...flag, level: 'RED', reviewOn: '2026-12-12' });
    hub.at = new Date('2026-11-21T12:00:00Z');
    expect(await concernsOf('c-amira', 'chart(months: 4) { on amber red }', { concerns: 'DETAIL' })).toEqual({
      chart: [{ on: '2026-08-31', amber: 0, red: 0 }, { on: '2026-09-30', amber: 1, red: 0 }, { on: '2026-10-31', amber: 0, red: 1 }, { on: '2026-11-21', amber: 0, red: 1 }],
    });
  });
});
