import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';
import { addInvolvement, answer, as, cover, end, me, nominate } from '#test/hub/hub-commands';

const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education');
const sol = as('p-sol-grey');
const reason = 'Knows the family best';

describeHub('the lead professional', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  const now = () => hub.store.selectFrom('lead').selectAll().where('child_id', '=', childId('c-amira')).where('status', '=', 'active').executeTakeFirstOrThrow();

  it('hands over when the other accepts, in one instant, with no gap', async () => {
    const before = await now();
    const nomination = await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason, handsOverFrom: before.id, version: before.version });
    expect(nomination).toMatchObject({ __typename: 'LeadChanged', status: 'NOMINATED' });
    expect((await now()).practitioner_id).toBe('p-ines-okoro');
    expect(await me(hub, tom, 'nominations { id version child { id } nominatedBy isHandOver }')).toEqual({
      nominations: [{ id: nomination.id, version: 1, child: { id: 'c-amira' }, nominatedBy: 'Ines Okoro', isHandOver: true }],
    });

    expect(await answer(hub, tom, { nominationId: nomination.id, version: 1, accept: true })).toMatchObject({ __typename: 'LeadChanged', status: 'ACTIVE' });
    const ended = await hub.store.selectFrom('lead').selectAll().where('id', '=', before.id).executeTakeFirstOrThrow();
    expect([ended.status, ended.until_at]).toEqual(['ended', (await now()).from_at]);
    expect((await now()).practitioner_id).toBe('p-tom-reed');
    expect(await me(hub, tom, 'nominations { id }')).toEqual({ nominations: [] });
  });

  it('stays who it is when the other declines, and the reason is kept', async () => {
    const lead = await now();
    const { id } = await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason, handsOverFrom: lead.id, version: lead.version });
    expect(await answer(hub, tom, { nominationId: id, version: 1, accept: false })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'reason' }] });
    expect(await answer(hub, tom, { nominationId: id, version: 1, accept: false, reason: 'I am leaving the school' })).toMatchObject({ status: 'DECLINED' });
    expect((await now()).practitioner_id).toBe('p-ines-okoro');
  });

  it('is nominated by another, from among those who work with the child, and handed over by the lead alone', async () => {
    const { id: handsOverFrom, version } = await now();
    expect(await nominate(hub, ines, { practitionerId: 'p-ines-okoro', reason, handsOverFrom, version })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await nominate(hub, tom, { practitionerId: 'p-cam-hart', reason, handsOverFrom, version })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await nominate(hub, ines, { practitionerId: 'p-yusuf-dean', reason, handsOverFrom, version })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'practitionerId' }] });
    expect(await nominate(hub, sol, { practitionerId: 'p-nora-vale', reason }, 'c-sami')).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('is answered by nobody but who was asked', async () => {
    const lead = await now();
    const { id } = await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason, handsOverFrom: lead.id, version: lead.version });
    expect(await answer(hub, sol, { nominationId: id, version: 1, accept: true })).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('does not act on a state that has passed', async () => {
    const { id: handsOverFrom, version } = await now();
    expect(await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason, handsOverFrom, version: version + 1 })).toMatchObject({ __typename: 'Stale', currentVersion: version });
    expect(await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason })).toMatchObject({ __typename: 'Stale' });
    const toTom = await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason, handsOverFrom, version });
    const toCam = await nominate(hub, ines, { practitionerId: 'p-cam-hart', reason, handsOverFrom, version });
    expect(await answer(hub, tom, { nominationId: toTom.id, version: 1, accept: true })).toMatchObject({ status: 'ACTIVE' });
    expect(await answer(hub, as('p-cam-hart', 'health'), { nominationId: toCam.id, version: 1, accept: true })).toMatchObject({ __typename: 'Stale' });
  });

  it('is asked once, however often the request is sent', async () => {
    const { id: handsOverFrom, version } = await now();
    const input = { practitionerId: 'p-tom-reed', reason, handsOverFrom, version, idempotencyKey: randomUUID() };
    const [first, second] = [await nominate(hub, ines, input), await nominate(hub, ines, input)];
    expect(second).toEqual(first);
    expect(await me(hub, tom, 'nominations { id }')).toEqual({ nominations: [{ id: first.id }] });
  });

  it('may be the same for a brother: the front door, where nobody leads, lets them join, and asks', async () => {
    const mash = as('p-moss-hale', 'social_care', 'mash_coordinator');
    expect(await nominate(hub, sol, { practitionerId: 'p-ines-okoro', reason }, 'c-sami')).toMatchObject({ __typename: 'NotPermitted' });
    expect(await nominate(hub, mash, { practitionerId: 'p-ines-okoro', reason }, 'c-sami')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'practitionerId' }] });
    await addInvolvement(hub, mash, { practitionerId: 'p-ines-okoro', reason: 'Leads for his sister' }, 'c-sami');
    const { id, version } = await nominate(hub, mash, { practitionerId: 'p-ines-okoro', reason }, 'c-sami');
    expect(await answer(hub, ines, { nominationId: id, version, accept: true }, 'c-sami')).toMatchObject({ status: 'ACTIVE' });
    const { caseload } = await me(hub, ines, 'caseload { edges { node { relation child { id } } } }') as { caseload: { edges: { node: { relation: string; child: { id: string } } }[] } };
    expect(caseload.edges.filter(({ node }) => node.relation === 'LEAD_PROFESSIONAL').map(({ node }) => node.child.id).sort()).toEqual(['c-amira', 'c-sami']);
    // Their front door has done its part: from here on only the lead lets anybody join.
    expect(await addInvolvement(hub, mash, { practitionerId: 'p-tom-reed', reason: 'Teaches his sister' }, 'c-sami')).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('says field by field what is wrong', async () => {
    expect(await nominate(hub, ines, { practitionerId: '', reason: '', version: 1 })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('is covered for 72 hours at most, by a colleague, and not by oneself', async () => {
    const { id: leadId, version } = await now();
    expect(await cover(hub, ines, { leadId, version, practitionerId: 'p-sol-grey', until: '2026-11-24T12:00:01Z' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'until' }] });
    expect(await cover(hub, ines, { leadId, version, practitionerId: 'p-ines-okoro', until: '2026-11-23T12:00:00Z' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await cover(hub, tom, { leadId, version, practitionerId: 'p-sol-grey', until: '2026-11-23T12:00:00Z' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await cover(hub, ines, { leadId, version, practitionerId: 'p-sol-grey', until: '2026-11-23T12:00:00Z' })).toMatchObject({ __typename: 'LeadChanged', version: version + 1 });
    const { data } = await hub.ask('{ child(id: "c-amira") { leadProfessional { contact { name } cover { name } coverUntil } } }', {}, { children: { [childId('c-amira')]: { 'lead-professional': 'SUMMARY' } } });
    expect(data?.['child']).toEqual({ leadProfessional: { contact: { name: 'Ines Okoro' }, cover: { name: 'Sol Grey' }, coverUntil: '2026-11-23T12:00:00.000Z' } });
  });

  it('does not end while more than one agency works with the child, and does after', async () => {
    const { id: leadId, version } = await now();
    expect(await end(hub, ines, { leadId, version, reason: 'All is well again' })).toMatchObject({ __typename: 'NotPermitted' });
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('involvement').set({ until_at: '2026-11-01T00:00:00Z' }).where('child_id', '=', childId('c-amira')).where('agency', '!=', 'social_care').execute());
    expect(await end(hub, ines, { leadId, version, reason: 'All is well again' })).toMatchObject({ status: 'ENDED' });
  });

  it('is missed where two agencies work with a child and nobody leads', async () => {
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('lead').set({ status: 'ended', until_at: '2026-11-01T00:00:00Z' }).where('child_id', '=', childId('c-amira')).execute());
    const missing = { childrenWithoutLead: { edges: [{ node: { id: 'c-amira' } }] } };
    expect(await me(hub, tom, 'childrenWithoutLead { edges { node { id } } }')).toEqual(missing);
    expect(await me(hub, sol, 'childrenWithoutLead { edges { node { id } } }')).toEqual({ childrenWithoutLead: { edges: [] } });
    const { id } = await nominate(hub, tom, { practitionerId: 'p-ines-okoro', reason });
    expect(await answer(hub, ines, { nominationId: id, version: 1, accept: true })).toMatchObject({ status: 'ACTIVE' });
    expect(await me(hub, tom, 'childrenWithoutLead { edges { node { id } } }')).toEqual({ childrenWithoutLead: { edges: [] } });
  });
});
