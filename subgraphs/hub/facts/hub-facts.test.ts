import type { HubFacts } from '#schema/contracts/facts';
import { FACTS_OPERATION } from '#schema/contracts/grant';
import type { Viewer } from '#schema/contracts/viewer';
import { viewerId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { ines, post, signGrant } from '#test/conformance/ask-subgraph';
import { describeHub, frontDoor, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const as = (id: string, agency: string): Viewer => ({ ...ines, id: viewerId(id), agency });

describeHub('the facts a decision is made from', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  afterAll(() => hub.running.close());

  const facts = async (viewer: Viewer, ...children: string[]): Promise<HubFacts[]> => {
    const { status, text } = await post(`${hub.running.url}/facts`, { viewer, purpose: 'direct_support', children }, signGrant('hub', FACTS_OPERATION));
    expect(status).toBe(200);
    return JSON.parse(text) as HubFacts[];
  };
  const relations = async (viewer: Viewer, child: string) => (await facts(viewer, child))[0]?.relations.map(({ relation }) => relation).sort();

  it('are those of the lead, who is whom to ask', async () => {
    expect(await facts(ines, 'c-amira')).toEqual([{
      child: 'c-amira', dateOfBirth: '2014-03-09', seal: 'none',
      relations: expect.arrayContaining([
        { relation: 'lead_professional', record: expect.any(String), from: '2026-01-05T00:00:00+00:00' },
        { relation: 'own_caseload', record: expect.any(String), from: '2026-01-05T00:00:00+00:00' },
      ]),
      consents: [{ id: 'consent-1', outcome: 'given', capacity: 'parental_responsibility', fromAgencies: [], toAgencies: ['education'], categories: ['school'], purposes: [], from: '2026-02-01T00:00:00+00:00' }],
      competence: [{ assessedOn: '2026-03-01', topic: 'child-mental-health', outcome: 'competent' }],
      identity: { health: 'confirmed', education: 'confirmed', social_care: 'confirmed', yot: 'probable' },
      ask: { name: 'Ines Okoro', role: 'social_worker', agency: 'social_care', phone: '01632 960001', email: 'p-ines-okoro@example.org' },
      references: { health: '9990000018', education: 'H801200001001', social_care: '1001', yot: 'Y-1' },
      leavingCareDuty: false,
    }]);
  });

  it('tell a team member from a colleague of the same agency, and from a stranger', async () => {
    expect(await relations(as('p-tom-reed', 'education'), 'c-amira')).toEqual(['team_around_child']);
    expect(await relations(as('p-sol-grey', 'social_care'), 'c-amira')).toEqual(['same_agency']);
    expect(await relations(as('p-yusuf-dean', 'yot'), 'c-amira')).toEqual([]);
  });

  it('leave out an involvement from the very moment it ended', async () => {
    const nora = as('p-nora-vale', 'voluntary');
    hub.at = new Date('2026-05-31T23:59:59.999Z');
    expect(await relations(nora, 'c-amira')).toEqual(['team_around_child']);
    hub.at = new Date('2026-06-01T00:00:00.000Z');
    expect(await relations(nora, 'c-amira')).toEqual([]);
    hub.at = new Date('2026-11-21T12:00:00Z');
  });

  it('state a conflict of interest', async () => expect(await relations(as('p-tom-reed', 'education'), 'c-conflict')).toEqual(['conflicted']));

  it('include sealed children, leave out unknown ones, and point to the front door where there is no lead', async () => {
    const answer = await facts(as('p-yusuf-dean', 'yot'), 'c-hidden', 'c-nobody', 'c-adopted');
    expect(answer.map(({ child, seal, ask }) => ({ child, seal, ask }))).toEqual(expect.arrayContaining([
      { child: 'c-hidden', seal: 'protected_person', ask: frontDoor }, { child: 'c-adopted', seal: 'adoption', ask: frontDoor },
    ]));
    expect(answer).toHaveLength(2);
  });

  it('never name an id that was marked "never link"', async () => {
    expect((await facts(ines, 'c-adopted'))[0]?.references).toEqual({ health: '9990000026', education: 'H801200001002' });
  });

  it('make who covers for the lead the one to ask, for as long as that lasts', async () => {
    await change(hub.store, { who: 'p-ines-okoro', source: 'test' }, (write) =>
      write.updateTable('lead').set({ cover_by: 'p-sol-grey', cover_from: '2026-11-21T00:00:00Z', cover_until: '2026-11-23T00:00:00Z' }).where('child_id', '=', 'c-amira' as never).execute());
    const sol = as('p-sol-grey', 'social_care');
    expect((await facts(sol, 'c-amira'))[0]).toMatchObject({ ask: { name: 'Sol Grey' }, relations: expect.arrayContaining([expect.objectContaining({ relation: 'lead_professional', until: '2026-11-23T00:00:00+00:00' })]) });
    hub.at = new Date('2026-11-23T00:00:00Z');
    expect((await facts(sol, 'c-amira'))[0]?.ask.name).toBe('Ines Okoro');
    expect(await relations(sol, 'c-amira')).toEqual(['same_agency']);
    hub.at = new Date('2026-11-21T12:00:00Z');
  });

  it('are asked of the store once, for however many children', async () => {
    const everyone = ['c-amira', 'c-sami', 'c-hidden', 'c-adopted', 'c-refuge', 'c-restricted'];
    expect((await facts(ines, ...everyone)).map(({ child }) => child).sort()).toEqual([...everyone].sort());
    expect(await facts(ines)).toEqual([]);
  });
});
