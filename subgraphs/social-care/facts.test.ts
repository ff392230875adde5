import { childNamed, generatePopulation } from '#demo/population/generate';
import { viewerId } from '#schema/ids';
import { askFacts, ruth } from '#test/social-care/ask-social-care';
import { ines, post, signGrant } from '#test/conformance/ask-subgraph';
import { type CaseSystem, describeBeforeCaseSystems } from '#test/social-care/case-system';

const population = generatePopulation('2026-11-20');
const personIdOf = (key: string): string => childNamed(population, key).identifiers.personId ?? '';

describeBeforeCaseSystems('what case records say for a decision', (start) => {
  let system: CaseSystem;
  beforeAll(async () => void (system = await start(population)), 60_000);
  afterAll(() => system.stop());

  it('states an open enquiry with its worker, an open episode of need, and the viewer’s own allocation', async () => {
    const [facts] = await askFacts(system.subgraph, [personIdOf('ella')], ruth);
    expect(facts?.bases).toEqual(expect.arrayContaining([
      { basis: 'ca89_s47', record: expect.any(String), from: '2026-11-14', assignedTo: ['p-ruth-achebe'] },
      { basis: 'ca89_s17', record: expect.any(String), from: '2026-11-11' },
    ]));
    expect(facts?.relations).toEqual([{ relation: 'own_caseload', record: expect.any(String), from: '2026-11-14' }]);
  });

  it('states a child protection plan in force, to whoever works with the child', async () => {
    const plan = childNamed(population, 'jayden').socialCare?.protectionPlans.find(({ until }) => until === undefined);
    const [facts] = await askFacts(system.subgraph, [personIdOf('jayden')]);
    expect(facts?.bases).toContainEqual({ basis: 'ca89_s47', record: plan?.id, from: plan?.from });
  });

  it('gives no relation to a worker to whom the child is not allocated, though the basis stands', async () => {
    const [facts] = await askFacts(system.subgraph, [personIdOf('ella')]);
    expect(facts?.relations).toEqual([]);
    expect(facts?.bases).toHaveLength(2);
  });

  it('gives no relation to someone who acts for another agency, whoever that is here', async () => {
    const [facts] = await askFacts(system.subgraph, [personIdOf('ella')], { ...ruth, agency: 'education' });
    expect(facts?.relations).toEqual([]);
  });

  it('states a court’s order, and no order where parents agreed', async () => {
    const [liam, yusuf] = await askFacts(system.subgraph, [personIdOf('liam'), personIdOf('yusuf')]);
    expect(liam?.bases.map(({ basis }) => basis).sort()).toEqual(['ca89_s17', 'court_order']);
    expect(yusuf?.bases.map(({ basis }) => basis)).toEqual(['ca89_s17']);
  });

  it('states nothing of what is over, nor of a child it does not know', async () => {
    const facts = await askFacts(system.subgraph, [personIdOf('leo'), personIdOf('hana'), '1']);
    expect(facts).toEqual([0, 1, 2].map((index) => ({ child: `c-${index}`, bases: [], relations: [] })));
  });

  it('ends a period after the last day that the record names', async () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await system.execute(`insert into ${system.schema}.ssd_s47_enquiry (s47e_s47_enquiry_id, s47e_person_id, s47e_s47_start_date, s47e_s47_end_date, s47e_s47_completed_by_worker_id) values ('e-ends', 'ends', '2026-01-01', '${tomorrow}', 'W-somebody-unknown')`);
    const after = new Date(Date.parse(tomorrow) + 86_400_000).toISOString().slice(0, 10);
    expect(await askFacts(system.subgraph, ['ends'])).toEqual([{ child: 'c-0', bases: [{ basis: 'ca89_s47', record: 'e-ends', from: '2026-01-01', until: after, assignedTo: [] }], relations: [] }]);
  });

  it('asks the database once, whatever the number of children', async () => {
    system.asked();
    const everyone = population.children.flatMap(({ identifiers }) => identifiers.personId ?? []);
    expect(await askFacts(system.subgraph, everyone, ruth)).toHaveLength(everyone.length);
    expect(system.asked()).toHaveLength(1);
  });

  it('answers nobody but the viewer for whom the grant was signed', async () => {
    const body = { viewer: { ...ines, id: viewerId('p-ruth-achebe') }, purpose: 'child_protection', children: [{ id: 'c-ella', reference: personIdOf('ella') }] };
    expect((await post(`${system.subgraph.url}/facts`, body, signGrant('social-care', 'facts', { viewer: ines }))).status).toBe(503);
  });
});
