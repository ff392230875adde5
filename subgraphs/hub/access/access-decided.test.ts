import type { HubFacts } from '#schema/contracts/facts';
import { FACTS_OPERATION } from '#schema/contracts/grant';
import { childId } from '#schema/ids';
import { post, signGrant } from '#test/conformance/ask-subgraph';
import { addInvolvement, as, ask, decide, endAccess, endInvolvement, me } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const yusuf = as('p-yusuf-dean', 'yot', 'yot_officer');
const mash = as('p-moss-hale', 'social_care', 'mash_coordinator');

const why = 'She fell asleep in class and I need to know whether medication makes her drowsy';
const yes = { grant: true, categories: ['physical-health', 'household'], until: '2026-12-05T00:00:00Z', version: 1 };

describeHub('a request for access', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterEach(() => { hub.at = new Date('2026-11-21T12:00:00Z'); });
  afterAll(() => hub.running.close());

  const request = async (child = 'c-amira', viewer = tom) => (await ask(hub, viewer, { what: 'her health', reason: why }, child)).id;
  const letsSee = async (viewer = tom) => {
    const { text } = await post(`${hub.running.url}/facts`, { viewer, purpose: 'direct_support', children: ['c-amira'] }, signGrant('hub', FACTS_OPERATION));
    return (JSON.parse(text) as HubFacts[])[0]?.letSee ?? [];
  };
  const own = async () => ((await me(hub, tom, 'ownAccessRequests { status note categories state until child { id } }')) as { ownAccessRequests: unknown[] }).ownAccessRequests;

  it('waits on the desk of the lead, and of nobody else', async () => {
    const id = await request();
    const desk = 'accessRequests { id version askedBy askedAs what reason child { id } }';
    expect(await me(hub, ines, desk)).toEqual({ accessRequests: [{ id, version: 1, askedBy: 'Tom Reed', askedAs: 'class_teacher, education', what: 'her health', reason: why, child: { id: 'c-amira' } }] });
    for (const viewer of [tom, yusuf, mash]) expect(await me(hub, viewer, desk)).toEqual({ accessRequests: [] });
  });

  it('is granted for a time and for what is named: a fact for every decision, until it ends by itself', async () => {
    const requestId = await request();
    const decided = await decide(hub, ines, { requestId, ...yes });
    expect(decided).toEqual({ __typename: 'AccessDecided', id: requestId, status: 'GRANTED', grantId: expect.any(String) });
    expect(await letsSee()).toEqual([{ record: decided['grantId'], categories: ['physical-health', 'household'], from: '2026-11-21T12:00:00+00:00', until: '2026-12-05T00:00:00+00:00' }]);
    expect(await letsSee(yusuf)).toEqual([]);
    expect(await own()).toEqual([{ status: 'GRANTED', note: null, categories: ['physical-health', 'household'], state: 'IN_FORCE', until: '2026-12-05T00:00:00.000Z', child: { id: 'c-amira' } }]);
    expect(await me(hub, ines, 'accessRequests { id }')).toEqual({ accessRequests: [] });
    hub.at = new Date('2026-12-05T00:00:00Z');
    expect(await letsSee()).toEqual([]);
    expect(await own()).toEqual([expect.objectContaining({ state: 'RUN_OUT' })]);
  });

  it('is ended early, with a reason, by the lead or by who was let in', async () => {
    const { grantId } = await decide(hub, ines, { requestId: await request(), ...yes });
    expect(await endAccess(hub, yusuf, { grantId, version: 1, reason: 'None of my business' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await endAccess(hub, ines, { grantId, version: 1, reason: 'The tablets were changed' })).toMatchObject({ __typename: 'AccessEnded', version: 2 });
    expect(await letsSee()).toEqual([]);
    expect(await endAccess(hub, tom, { grantId, version: 2, reason: 'Not needed any more' })).toMatchObject({ __typename: 'Stale' });
    const { data } = await hub.ask('{ child(id: "c-amira") { accessGrants { state endReason categories to { name } } } }', {}, { children: { [childId('c-amira')]: { practitioners: 'DETAIL' } } });
    expect(data?.['child']).toEqual({ accessGrants: [{ state: 'ENDED', endReason: 'The tablets were changed', categories: ['physical-health', 'household'], to: { name: 'Tom Reed' } }] });
  });

  it('is declined with a reason, which the asker reads', async () => {
    const requestId = await request();
    expect(await decide(hub, ines, { requestId, version: 1, grant: false })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'note' }] });
    expect(await decide(hub, ines, { requestId, version: 1, grant: false, note: 'Ask the school nurse: she knows what can be said' })).toMatchObject({ status: 'REFUSED', grantId: null });
    expect(await own()).toEqual([expect.objectContaining({ status: 'REFUSED', note: 'Ask the school nurse: she knows what can be said', state: null, categories: [] })]);
    expect(await letsSee()).toEqual([]);
  });

  it.each([
    ['categories', { categories: [] }], ['categories.0', { categories: ['child-mental-health'] }], ['categories.0', { categories: ['helth'] }],
    ['until', { until: null }], ['until', { until: '2026-12-25T00:00:00Z' }], ['until', { until: '2026-11-21T11:00:00Z' }],
  ])('says what is wrong with %s: %j', async (path, wrong) =>
    expect(await decide(hub, ines, { requestId: await request(), ...yes, ...wrong })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path }] }));

  it('of somebody with no reason to work with the child lets nobody in, until they have joined the team', async () => {
    const requestId = await request('c-amira', yusuf);
    expect(await decide(hub, ines, { requestId, ...yes })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'requestId' }] });
    expect(await addInvolvement(hub, ines, { practitionerId: 'p-yusuf-dean', reason: 'Will see her every week' })).toMatchObject({ __typename: 'InvolvementChanged' });
    expect(await decide(hub, ines, { requestId, ...yes })).toMatchObject({ status: 'GRANTED' });
  });

  it('is not decided by the one who asks, nor by anyone but the lead', async () => {
    const requestId = await request();
    for (const viewer of [tom, yusuf, mash]) expect(await decide(hub, viewer, { requestId, ...yes })).toMatchObject({ __typename: 'NotPermitted' });
    const leads = (await ask(hub, ines, { what: 'her health', reason: why })).id;
    expect(await decide(hub, ines, { requestId: leads, ...yes })).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('goes to the front door where nobody leads', async () => {
    const requestId = await request('c-sami');
    expect(await me(hub, mash, 'accessRequests { id }')).toEqual({ accessRequests: [{ id: requestId }] });
    expect(await decide(hub, mash, { requestId, version: 1, grant: false, note: 'Speak to his class teacher' }, 'c-sami')).toMatchObject({ status: 'REFUSED' });
  });
});

describeHub('an involvement', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  const involvements = async () => {
    const { data } = await hub.ask('{ child(id: "c-amira") { involvements { id version practitionerId until } } }', {}, { children: { [childId('c-amira')]: { practitioners: 'DETAIL' } } });
    return (data?.['child'] as unknown as { involvements: { id: string; version: number; practitionerId: string; until: string | null }[] }).involvements;
  };
  const of = async (practitioner: string) => (await involvements()).find(({ practitionerId }) => practitionerId === practitioner);

  it('is begun by the lead, for others and never for oneself', async () => {
    expect(await addInvolvement(hub, yusuf, { practitionerId: 'p-yusuf-dean', reason: 'I would like to help' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await addInvolvement(hub, tom, { practitionerId: 'p-yusuf-dean', reason: 'He could help her' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await addInvolvement(hub, ines, { practitionerId: 'p-yusuf-dean', reason: 'Will see her every week' })).toMatchObject({ __typename: 'InvolvementChanged', version: 1 });
    expect(await of('p-yusuf-dean')).toMatchObject({ until: null });
    expect(await addInvolvement(hub, ines, { practitionerId: 'p-yusuf-dean', reason: 'Will see her every week' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'practitionerId' }] });
  });

  it('does not begin with a child of one’s own family, and the message does not tell why', async () => {
    const known = await addInvolvement(hub, mash, { practitionerId: 'p-tom-reed', reason: 'Knows the boy well' }, 'c-conflict');
    expect(known).toEqual(await addInvolvement(hub, mash, { practitionerId: 'p-nobody', reason: 'Knows the boy well' }, 'c-conflict'));
    expect(known).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('ends at once with a reason: one’s own, or at the lead’s word; the lead’s own by handing over', async () => {
    const toms = await of('p-tom-reed');
    expect(await endInvolvement(hub, yusuf, { involvementId: toms?.id, version: 1, reason: 'None of my business' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await endInvolvement(hub, tom, { involvementId: toms?.id, version: 7, reason: 'She has another teacher now' })).toMatchObject({ __typename: 'Stale', currentVersion: 1 });
    expect(await endInvolvement(hub, tom, { involvementId: toms?.id, version: 1, reason: 'She has another teacher now' })).toMatchObject({ __typename: 'InvolvementChanged', version: 2 });
    expect(await of('p-tom-reed')).toMatchObject({ until: '2026-11-21' });
    expect(await endInvolvement(hub, tom, { involvementId: toms?.id, version: 2, reason: 'She has another teacher now' })).toMatchObject({ __typename: 'Stale' });
    expect(await endInvolvement(hub, ines, { involvementId: (await of('p-ines-okoro'))?.id, version: 1, reason: 'I am leaving the area' })).toMatchObject({ __typename: 'NotPermitted' });
  });
});
