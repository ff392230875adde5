import { childNamed, generatePopulation } from '#demo/population/generate';
import { askSection, askSections } from '#test/social-care/ask-social-care';
import { type CaseSystem, describeBeforeCaseSystems } from '#test/social-care/case-system';

const population = generatePopulation('2026-11-20');
const personIdOf = (key: string): string => childNamed(population, key).identifiers.personId ?? '';

describeBeforeCaseSystems('the section of social care', (start) => {
  let system: CaseSystem;
  beforeAll(async () => void (system = await start(population)), 60_000);
  afterAll(() => system.stop());
  beforeEach(() => void system.asked());
  const section = (key: string, categories: readonly string[], selection: string) => askSection(system.subgraph, personIdOf(key), categories, selection);

  it('tells of a child in need: the open episode, its need, its plan and visits, and who works with the child', async () => {
    expect(await section('amira', ['child-in-need', 'practitioners'], 'state childInNeed { open from until primaryNeed { code display } plans { from until } visits(first: 1) { edges { node { seen } } pageInfo { hasNextPage } } } referrals { noFurtherAction } workers { name role current }')).toMatchObject({
      state: 'COMPLETE',
      childInNeed: { open: true, from: '2026-06-13', until: null, primaryNeed: { code: expect.stringMatching(/^N\d$/) }, plans: [{ until: null }], visits: { edges: [{ node: { seen: true } }], pageInfo: { hasNextPage: true } } },
      referrals: [{ noFurtherAction: false }],
      workers: [{ name: 'Ines Okoro', current: true }],
    });
  });

  it('tells of a protection plan with its category, visits and reviews, and of the enquiry and conference before it', async () => {
    const told = await section('jayden', ['child-protection', 'abuse-enquiries'], 'childProtection { open category from until visits { edges { node { date seenAlone } } } reviews { planContinues } } enquiries { open from until noFurtherAction worker conference { date ledToPlan } }');
    expect(told).toMatchObject({
      childProtection: { open: true, category: 'NEG', from: '2026-07-13', until: null, reviews: [{ planContinues: true }] },
      enquiries: [{ open: false, from: '2026-06-23', until: '2026-07-05', noFurtherAction: false, conference: { ledToPlan: true } }],
    });
  });

  it('tells of a child in care: legal status, placements without their address, and times missing', async () => {
    const told = await section('liam', ['looked-after', 'exploitation-missing'], 'lookedAfter { open from legalStatus { code display } placements { open type { code } address { postcode } } } missingEpisodes { from until type { display } returnInterviewOffered }');
    expect(told).toMatchObject({
      lookedAfter: { open: true, legalStatus: { code: 'C2', display: 'Full care order' }, placements: [{ open: true, address: null }, { open: false, address: null }] },
    });
    expect(told['missingEpisodes']).toHaveLength(2);
    expect(system.asked().join()).not.toContain('postcode');
  });

  it('tells where a placement is to whom that is granted, and only then asks for it', async () => {
    const told = await section('liam', ['looked-after', 'placement-address'], 'lookedAfter { placements { address { postcode milesFromHome } } }');
    expect(told).toMatchObject({ lookedAfter: { placements: [{ address: { postcode: expect.stringMatching(/^\w+ \w+$/), milesFromHome: expect.any(Number) } }, {}] } });
    expect(system.asked().filter((sql) => sql.includes('postcode'))).toHaveLength(1);
  });

  it('keeps a parent’s illness apart from the child’s need, also in what it asks of the database', async () => {
    const factors = 'assessmentFactors { mentalHealth { factor { code } } domesticAbuse { factor { code } } parentHealth { factor { code display } identified } }';
    expect(await section('amira', ['parent-mental-health'], factors)).toEqual({ assessmentFactors: { mentalHealth: null, domesticAbuse: null, parentHealth: [{ factor: { code: '4B', display: 'Parent’s or carer’s mental health' }, identified: expect.any(String) }] } });
    const [sql, ...others] = system.asked();
    expect(others).toEqual([]);
    expect(sql).toContain('"(4B|5B|6B)"');
    expect(await section('amira', ['child-mental-health'], factors)).toEqual({ assessmentFactors: { mentalHealth: [{ factor: { code: '4A' } }], domesticAbuse: null, parentHealth: null } });
  });

  it('shows at SUMMARY that there is a plan, and its details at DETAIL', async () => {
    const { sections } = await askSections(system.subgraph, [{ id: 'c-jayden', personId: personIdOf('jayden'), levels: { 'child-protection': 'SUMMARY' } }], 'childProtection { open from category visits { edges { cursor } } }');
    expect(sections).toEqual([{ childProtection: { open: true, from: '2026-07-13', category: null, visits: null } }]);
    expect(system.asked().join()).not.toContain('ssd_cp_visits');
  });

  it('does not say that a case was closed by adoption, unless that is granted', async () => {
    const closed = 'childInNeed { open until closureReason { code } }';
    expect(await section('rowan-before', ['child-in-need'], closed)).toEqual({ childInNeed: { open: false, until: '2016-06-23', closureReason: null } });
    expect(await section('rowan-before', ['child-in-need', 'adoption'], closed)).toMatchObject({ childInNeed: { closureReason: { code: 'RC1' } } });
    expect(system.asked().filter((sql) => sql.includes(`"cine_close_reason" = `))).toHaveLength(1);
    expect(await section('leo', ['child-in-need'], closed)).toMatchObject({ childInNeed: { closureReason: { code: 'RC5' } } });
  });

  it('asks each table once for a whole caseload, and no table for a child to whom it is not granted', async () => {
    const known = population.children.filter(({ socialCare }) => socialCare).slice(0, 40);
    const { sections } = await askSections(
      system.subgraph,
      known.map(({ id, identifiers }, index) => ({ id, personId: identifiers.personId ?? null, levels: index % 2 === 0 ? { 'child-in-need': 'DETAIL' } : { 'child-protection': 'SUMMARY' } })),
      'state childInNeed { primaryNeed { code } plans { id } } childProtection { open } enquiries { id }',
    );
    expect(sections).toHaveLength(known.length);
    const asked = system.asked();
    expect(asked).toHaveLength(3);
    for (const table of ['ssd_cin_episodes', 'ssd_cin_plans', 'ssd_cp_plans']) expect(asked.filter((sql) => sql.includes(table))).toHaveLength(1);
    expect(asked.join()).not.toContain('ssd_s47_enquiry');
  });

  it('puts what happened on a timeline, each entry of its own class, and asks only the tables of those granted', async () => {
    const told = await section('jayden', ['child-protection'], 'contacts { date kind title category agency }');
    const entries = told['contacts'] as unknown as { date: string; category: string; agency: string }[];
    expect(new Set(entries.map(({ category }) => category))).toEqual(new Set(['child-protection']));
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).sort().reverse());
    expect(system.asked().join()).not.toMatch(/ssd_(s47_enquiry|cin_|contacts|missing|cla_)/);
  });

  it('tells on a timeline no more at SUMMARY than the section does', async () => {
    const { sections } = await askSections(system.subgraph, [{ id: 'c-jayden', personId: personIdOf('jayden'), levels: { 'child-protection': 'SUMMARY', 'child-in-need': 'SUMMARY' } }], 'contacts { title }');
    const titles = (sections[0]?.['contacts'] as unknown as { title: string }[]).map(({ title }) => title);
    expect(new Set(titles)).toEqual(new Set(['Child protection plan began', 'Assessment began', 'Assessment authorised']));
  });

  it('gives of a timeline only the days asked for, both included', async () => {
    const told = await section('jayden', ['child-in-need', 'abuse-enquiries'], 'contacts(from: "2026-06-23", to: "2026-07-05") { date title }');
    const entries = told['contacts'] as unknown as { date: string; title: string }[];
    expect(entries.map(({ title }) => title)).toEqual(expect.arrayContaining(['Section 47 enquiry began', 'Section 47 enquiry completed']));
    for (const { date } of entries) expect(date >= '2026-06-23' && date <= '2026-07-05').toBe(true);
  });

  it('states nothing, and asks nothing, of a child whom social care does not know', async () => {
    expect(await askSection(system.subgraph, null, ['child-in-need', 'child-protection'], 'state asOf childInNeed { open } contacts { id } assessmentFactors { needs { identified } }')).toEqual({ state: 'NOT_STATED', asOf: null, childInNeed: null, contacts: null, assessmentFactors: null });
    expect(system.asked()).toEqual([]);
  });

  it('is complete, and empty, for a child of whom nothing is held', async () => {
    expect(await askSection(system.subgraph, '1', ['child-in-need', 'looked-after'], 'state referrals { id } childInNeed { open } lookedAfter { open } contacts { id }')).toEqual({ state: 'COMPLETE', referrals: [], childInNeed: null, lookedAfter: null, contacts: [] });
  });

  it('never shows what informants and others said', async () => {
    const [note] = childNamed(population, 'ella').socialCare?.thirdPartyNotes ?? [];
    expect(note).toBeTruthy();
    const everything = ['child-in-need', 'child-protection', 'abuse-enquiries', 'third-party', 'practitioners'];
    const { answer } = await askSections(system.subgraph, [{ id: 'c-ella', personId: personIdOf('ella'), levels: Object.fromEntries(everything.map((category) => [category, 'DETAIL'])) }], 'enquiries { id noFurtherAction worker } contacts { title } referrals { source { display } }');
    expect(answer.text).toContain('Ruth Achebe');
    expect(answer.text).not.toContain(note);
    expect(system.asked().join()).not.toContain('outcome_json');
  });

  it('reads factors written as an object too, leaves out a no, and survives text that is not JSON', async () => {
    await system.execute(`insert into ${system.schema}.ssd_cin_assessments (cina_assessment_id, cina_person_id, cina_assessment_start_date) values ('o1', 'odd', '2026-01-01'), ('o2', 'odd', '2026-02-01'), ('o3', 'odd', null)`);
    await system.execute(`insert into ${system.schema}.ssd_assessment_factors (cinf_table_id, cinf_assessment_id, cinf_assessment_factors_json) values ('f1', 'o1', '{"7A": "Yes", "14A":"No", "8B":"", "20": true, "21" : false}'), ('f2', 'o2', '["7a", '), ('f3', 'o3', null)`);
    expect(await askSection(system.subgraph, 'odd', ['child-in-need'], 'assessmentFactors { needs { factor { code } identified } }')).toEqual({
      assessmentFactors: { needs: [{ factor: { code: '7A' }, identified: '2026-02-01' }, { factor: { code: '20' }, identified: '2026-01-01' }] },
    });
  });

  it('refuses a page that is none, and says so', async () => {
    const { answer } = await askSections(system.subgraph, [{ id: 'c-jayden', personId: personIdOf('jayden'), levels: { 'child-protection': 'DETAIL' } }], 'childProtection { visits(first: 0) { edges { cursor } } }');
    expect(answer.errors).toMatchObject([{ message: '"first" is from 1 to 200', extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
