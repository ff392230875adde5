import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Federation, startFederation } from '#test/federation/start-federation';

const example = (name: string): string => readFileSync(resolve(__dirname, `../../docs/examples/${name}.graphql`), 'utf8');

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation({ embedded: true });
}, 60_000);
afterAll(() => federation.close());

const idOf = (key: string): { id: string } => ({ id: federation.child(key).id });
const codes = (section: { notices: { code: string }[] }): string[] => section.notices.map(({ code }) => code);

describe('Ines Okoro, Amira’s lead professional', () => {
  it('sees the whole child in one query: hub and four agencies, each with its state', async () => {
    const { data, errors } = await federation.as('Ines Okoro').ask(example('whole-child'), idOf('amira'));
    expect(errors).toBeUndefined();
    expect(data.child.name.text).toBe('Amira Haddad');
    expect(data.child.address.postcode).toMatch(/^ZZ/);
    expect([data.child.education.state, data.child.health.state, data.child.socialCare.state]).toEqual(['COMPLETE', 'COMPLETE', 'COMPLETE']);
    expect(data.child.education.attendance.absenceLevel).toBe('PERSISTENT');
    expect(data.child.health.mentalHealth.status).toBe('ACTIVE');
    expect(data.child.socialCare.childInNeed.open).toBe(true);
    expect(data.child.youthJustice.involved).toBe(true);
  });

  it('sees the gravest in summary only: that orders are held, and by whom, but not the orders', async () => {
    const { data } = await federation.as('Ines Okoro').ask(example('whole-child'), idOf('amira'));
    expect(data.child.youthJustice).toMatchObject({ state: 'PARTIAL', outcomes: null });
    expect(codes(data.child.youthJustice)).toEqual(['HELD_ASK_HOLDER']);
  });

  it('sees on one line when agencies met her, newest first', async () => {
    const { data } = await federation.as('Ines Okoro').ask(example('timeline'), idOf('amira'));
    const entries = data.child.timeline.edges.map((edge: { node: { date: string; agency: string } }) => edge.node) as { date: string; agency: string }[];
    expect(new Set(entries.map(({ agency }) => agency))).toEqual(new Set(['education', 'health', 'social_care', 'yot', 'hub']));
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).sort().reverse());
  });

  it('pages through the timeline without losing or repeating an occasion', async () => {
    const query = 'query($id: ID!, $after: String) { child(id: $id) { timeline(first: 7, after: $after) { edges { node { id agency date } } pageInfo { hasNextPage endCursor } } } }';
    const whole = await federation.as('Ines Okoro').ask('query($id: ID!) { child(id: $id) { timeline(first: 200) { edges { node { id agency date } } } } }', idOf('amira'));
    const paged: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await federation.as('Ines Okoro').ask(query, { ...idOf('amira'), after });
      paged.push(...data.child.timeline.edges);
      more = data.child.timeline.pageInfo.hasNextPage;
      after = data.child.timeline.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole.data.child.timeline.edges);
  });

  it('opens her caseload, every child under a decision of its own', async () => {
    const { data, errors } = await federation.as('Ines Okoro').ask(example('my-caseload'));
    expect(errors).toBeUndefined();
    const children = data.me.caseload.edges.map((edge: { node: { child: { name: { text: string } } } }) => edge.node.child.name.text) as string[];
    expect(children).toContain('Amira Haddad');
  });

  it('looks a child up by a name as typed', async () => {
    const { data } = await federation.as('Ines Okoro').ask(example('find-a-child'));
    expect(data.children.edges.map((edge: { node: { name: { text: string } } }) => edge.node.name.text)).toContain('Amira Haddad');
  });
});

describe('Tom Hale, Amira’s class teacher', () => {
  it('runs the same query and gets the same shape, with sections withheld and whom to ask', async () => {
    const lead = await federation.as('Ines Okoro').ask(example('whole-child'), idOf('amira'));
    const teacher = await federation.as('Tom Hale').ask(example('whole-child'), idOf('amira'));
    expect(teacher.errors).toBeUndefined();
    expect(Object.keys(teacher.data.child)).toEqual(Object.keys(lead.data.child));
    expect(Object.keys(teacher.data.child.health)).toEqual(Object.keys(lead.data.child.health));
    expect(teacher.data.child.education).toMatchObject({ state: 'PARTIAL', enrolments: lead.data.child.education.enrolments, attendance: lead.data.child.education.attendance });
    expect(teacher.data.child.youthJustice).toMatchObject({ state: 'WITHHELD', involved: null, outcomes: null, nextCourtDate: null });
    expect(teacher.data.child.youthJustice.notices[0].ask.name).toBe('Ines Okoro');
    expect(teacher.data.child.health.mentalHealth).toBeNull();
    expect(teacher.data.child.disclosure.ask.name).toBe('Ines Okoro');
  });

  it('is not told that CAMHS is involved, in whatever list it would stand', async () => {
    const { text } = await federation.as('Tom Hale').ask(example('whole-child'), idOf('amira'));
    expect(text).not.toContain('Dr Joe Lindsay');
    expect(text).not.toContain('CAMHS');
  });

  it('never has the youth offending team asked: it does not learn that he looked', async () => {
    const { requestLog } = federation.agencies.youthJustice.now;
    const asked = async (name: string): Promise<number> => {
      const before = requestLog.length;
      await federation.as(name).ask(example('whole-child'), idOf('amira'));
      return requestLog.length - before;
    };
    expect(await asked('Tom Hale')).toBe(0);
    expect(await asked('Ines Okoro')).toBeGreaterThan(0);
  });
});

describe('others around Amira', () => {
  it('her school nurse knows allergies and medication, and nothing of the court', async () => {
    const { data } = await federation.as('Bridget Malone').ask(example('whole-child'), idOf('amira'));
    expect(data.child.health.allergies).toEqual([{ substance: { display: 'Allergy to peanut' }, criticality: 'HIGH' }]);
    expect(data.child.youthJustice).toMatchObject({ state: 'WITHHELD', outcomes: null });
  });

  it('her youth offending team officer sees school and order in detail, mental health in summary', async () => {
    const { data } = await federation.as('Patrice Lowe').ask(example('whole-child'), idOf('amira'));
    expect(data.child.youthJustice.state).toBe('COMPLETE');
    expect(data.child.youthJustice.outcomes.length).toBeGreaterThan(0);
    expect(data.child.education.attendance.presentPercentage).toBeGreaterThan(0);
    expect(data.child.health.conditions ?? []).toEqual([]);
  });

  it('the same officer, with another purpose, is not given the order', async () => {
    const { data } = await federation.as('Patrice Lowe', 'direct_support').ask(example('whole-child'), idOf('amira'));
    expect(data.child.youthJustice).toMatchObject({ state: 'PARTIAL', involved: true, outcomes: null });
  });
});

describe('Ruth Achebe, child protection social worker', () => {
  it('sees Ella, for whom a section 47 enquiry is open and assigned to her', async () => {
    const { data } = await federation.as('Ruth Achebe').ask(example('whole-child'), idOf('ella'));
    expect(data.child.socialCare.enquiries.some((enquiry: { open: boolean }) => enquiry.open)).toBe(true);
    expect(data.child.health.state).not.toBe('WITHHELD');
  });

  it('does not see Amira by claiming child protection where no enquiry is open', async () => {
    const { data } = await federation.as('Ruth Achebe').ask(example('whole-child'), idOf('amira'));
    expect(data).toEqual({ child: null });
  });
});

describe('people who see no case', () => {
  it.each(['Olivia Bergman', 'Raj Malhotra', 'Victor Hahn'])('%s, of data protection or systems, sees no content', async (name) => {
    const { data, errors } = await federation.as(name).ask(example('whole-child'), idOf('amira'));
    expect({ data, errors }).toEqual({ data: { child: null }, errors: undefined });
  });

  it('Craig Dunmore, a stranger to Amira, gets byte for byte what he gets for a child who does not exist', async () => {
    const amira = await federation.as('Craig Dunmore').ask(example('whole-child'), idOf('amira'));
    const nobody = await federation.as('Craig Dunmore').ask(example('whole-child'), { id: 'c-doesnotexist' });
    expect(amira.data).toEqual({ child: null });
    expect(amira.text).toBe(nobody.text);
  });

  it('a sealed child is not found, by anybody, by id or by name', async () => {
    const sealed = federation.population.children.find(({ seal }) => seal === 'protected_person');
    if (!sealed) throw new Error('the cast has nobody sealed');
    const official = sealed.names.find(({ use }) => use === 'official');
    for (const name of ['Ines Okoro', 'Ruth Achebe', 'Gwen Pritchard']) {
      const opened = await federation.as(name).ask(example('whole-child'), { id: sealed.id });
      const nobody = await federation.as(name).ask(example('whole-child'), { id: 'c-doesnotexist' });
      expect(opened.text).toBe(nobody.text);
      const found = await federation.as(name, 'direct_support').ask('query($name: String) { children(search: { name: $name }) { edges { node { id } } } }', { name: official?.family });
      expect(found.text).not.toContain(sealed.id);
    }
  });
});

describe('anyone, without signing in', () => {
  it('reads the service directory', async () => {
    const { text, status } = await federation.post({ query: example('services') });
    expect(status).toBe(200);
    expect((JSON.parse(text) as { data: { services: { edges: unknown[] } } }).data.services.edges.length).toBeGreaterThan(0);
  });

  it('reads nothing else', async () => {
    const { status, text } = await federation.post({ query: example('whole-child'), variables: idOf('amira') });
    expect(status).toBe(401);
    expect(text).not.toContain('Haddad');
  });
});
