import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { childNamed, generatePopulation } from '#demo/population/generate';
import { startEducationDrop } from '#demo/stand-ins/education-drop/education-drop';
import type { Level } from '#schema/level';
import { createEducationSubgraph, type EducationSubgraph } from '#subgraphs/education/subgraph';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { askFace, TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';

jest.setTimeout(60_000);

const population = generatePopulation('2026-11-21');
const base = mkdtempSync(join(tmpdir(), 'education-section-'));
let subgraph: EducationSubgraph;
let running: RunningSubgraph;

beforeAll(async () => {
  const { folder } = await startEducationDrop(population, { folder: join(base, 'drop') });
  subgraph = await createEducationSubgraph({ folder });
  running = await serveSubgraph(subgraph, { port: 0, grantKey: () => TEST_GRANT_KEY, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await running.close();
  rmSync(base, { recursive: true, force: true });
});

/** A child's education section as the gateway would ask for it, with the levels it grants. */
async function educationOf(key: string, selection: string, levels: Readonly<Record<string, Level>>) {
  const child = childNamed(population, key);
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Child { education ${selection} } } }`;
  const representations = [{ __typename: 'Child', id: child.id, educationReference: child.identifiers.upn ?? null }];
  const answer = await askFace(`${running.url}/graphql`, 'education', query, { representations }, { children: { [child.id]: levels } });
  const [entity] = (answer.data?.['_entities'] ?? []) as unknown as ({ education: Record<string, never> } | null)[];
  return { section: entity?.education as Record<string, unknown> | undefined, errors: answer.errors, text: answer.text };
}

const readsDuring = async (act: () => Promise<unknown>): Promise<Record<string, number>> => {
  const before = { ...subgraph.drop.reads };
  await act();
  return Object.fromEntries(Object.entries(subgraph.drop.reads).map(([category, count]) => [category, count - before[category as keyof typeof before]]).filter(([, count]) => count !== 0));
};

const EVERYTHING = `{ state asOf upnProblems
  enrolments { isCurrent status { code } school { urn name phase } yearGroup registrationGroup from until }
  attendance { academicYear basis possibleSessions presentSessions authorisedAbsences unauthorisedAbsences notPossibleSessions presentPercentage absenceLevel }
  absences { date session authorised code { code } school { name } }
  exclusions { category { code display } reasons { code display } from sessions school { name } }
  attainment { stage { display } subject result year }
  sen { supported provision { code } needs { type { code } rank } }
  ehcPlan { from reviewDue namedSchool { name } }
  contacts { id date kind title category agency } }`;

const ALL: Readonly<Record<string, Level>> = Object.fromEntries(['school', 'behaviour', 'attainment', 'sen-support', 'ehc-plan', 'identifiers'].map((category) => [category, 'DETAIL']));

describe('Amira, who goes to Larkhaven Academy', () => {
  it('is all there for whom all is granted', async () => {
    const { section, errors } = await educationOf('amira', EVERYTHING, ALL);
    expect(errors).toEqual([]);
    expect(section).toMatchObject({
      state: 'COMPLETE',
      asOf: '2026-11-20T19:30:00.000Z',
      upnProblems: [],
      enrolments: [{ isCurrent: true, status: { code: 'C' }, school: { urn: '990109', name: 'Larkhaven Academy', phase: 'Secondary' }, yearGroup: '10', registrationGroup: '10H' }],
      attendance: { academicYear: '2026-27', basis: 'SESSION_MARKS' },
      exclusions: [{ category: { code: 'SUSP' }, reasons: [{ code: 'CB' }], from: '2026-10-15', sessions: 2 }, { from: '2026-06-26' }],
      sen: { supported: true, provision: { code: 'K' } },
    });
  });

  it('has attendance that adds up', async () => {
    const { section } = await educationOf('amira', EVERYTHING, ALL);
    const attendance = section?.['attendance'] as Record<string, number>;
    expect(attendance['possibleSessions']).toBe((attendance['presentSessions'] ?? 0) + (attendance['authorisedAbsences'] ?? 0) + (attendance['unauthorisedAbsences'] ?? 0));
    expect((section?.['absences'] as unknown[]).length).toBe((attendance['authorisedAbsences'] ?? 0) + (attendance['unauthorisedAbsences'] ?? 0));
  });

  it('of exclusions, a viewer of the school alone sees nothing, nor that an absence was one, nor in the timeline', async () => {
    const reads = await readsDuring(async () => {
      const { section, text } = await educationOf('amira', EVERYTHING, { school: 'DETAIL' });
      expect(section?.['exclusions']).toBeNull();
      expect((section?.['contacts'] as { category: string }[]).map(({ category }) => category)).toEqual(expect.arrayContaining(['school']));
      expect(text).not.toMatch(/SUSP|[Ss]uspen|"code":"E"/);
      const duringExclusion = (section?.['absences'] as { date: string; code: unknown }[]).filter(({ date }) => date === '2026-10-15');
      expect(duringExclusion.every(({ code }) => code === null)).toBe(true);
    });
    expect(Object.keys(reads)).toEqual(['school']);
  });

  it.each<[string, Readonly<Record<string, Level>>, readonly string[]]>([
    ['nothing', {}, []],
    ['attainment', { attainment: 'DETAIL' }, ['attainment']],
    ['exclusions', { behaviour: 'DETAIL' }, ['behaviour']],
    ['a plan', { 'ehc-plan': 'DETAIL' }, ['ehc-plan']],
    ['help for special needs', { 'sen-support': 'DETAIL' }, ['sen-support']],
    ['school at HOLDER only', { school: 'HOLDER' }, []],
  ])('when only %s is granted, nothing else is read', async (_what, levels, read) => {
    expect(Object.keys(await readsDuring(() => educationOf('amira', EVERYTHING, levels)))).toEqual(read);
  });

  it('is not told whether there is a plan by the help she has', async () => {
    const { section } = await educationOf('amira', EVERYTHING, { 'sen-support': 'DETAIL' });
    expect(section?.['sen']).toMatchObject({ supported: true, provision: null });
  });

  it('of where she goes to school, a viewer of exclusions alone is told nothing', async () => {
    const { section, text } = await educationOf('amira', EVERYTHING, { behaviour: 'DETAIL', 'ehc-plan': 'DETAIL' });
    expect(section?.['exclusions']).toMatchObject([{ school: null }, { school: null }]);
    expect((section?.['contacts'] as { title: string }[]).map(({ title }) => title)).toEqual(['Suspension', 'Suspension']);
    expect(text).not.toContain('Larkhaven Academy');
  });

  it('is asked about for a year, or told how years are written', async () => {
    const empty = await educationOf('amira', '{ attendance(academicYear: "2019/20") { possibleSessions } }', ALL);
    expect(empty.section).toEqual({ attendance: null });
    const wrong = await educationOf('amira', '{ attendance(academicYear: "this") { possibleSessions } }', ALL);
    expect(wrong.errors.map(({ message, extensions }) => [message, extensions?.code])).toEqual([['"academicYear" is written 2026-27', 'BAD_USER_INPUT']]);
  });

  it('has occasions in the time asked for, under ids that stay', async () => {
    const ask = () => educationOf('amira', '{ contacts(from: "2026-06-01", to: "2026-06-30") { id date title category } }', ALL);
    const [first, second] = [await ask(), await ask()];
    expect(first.section?.['contacts']).toMatchObject([{ date: '2026-06-26', title: 'Suspension, Larkhaven Academy', category: 'behaviour' }]);
    expect(second.section).toEqual(first.section);
  });
});

describe('children whose records are odd', () => {
  it('one UPN on two children: neither’s record is shown, and that is said', async () => {
    for (const key of ['shared-upn-1', 'shared-upn-2']) {
      const { section } = await educationOf(key, EVERYTHING, ALL);
      expect(section).toMatchObject({ state: 'UNCONFIRMED', enrolments: null, attendance: null, contacts: null });
    }
  });

  it('a UPN with a wrong check letter: shown, and flagged', async () => {
    const { section } = await educationOf('connor', EVERYTHING, ALL);
    expect(section).toMatchObject({ state: 'COMPLETE', upnProblems: ['WRONG_CHECK_LETTER'] });
  });

  it('registered at two schools: at both', async () => {
    const { section } = await educationOf('zainab', EVERYTHING, ALL);
    expect((section?.['enrolments'] as { status: { code: string } }[]).map(({ status }) => status.code).sort()).toEqual(['M', 'S']);
  });

  it('moved away: a leaver is not current', async () => {
    const { section } = await educationOf('leo', EVERYTHING, ALL);
    expect(section?.['enrolments']).toMatchObject([{ isCurrent: false, status: { code: 'P' }, until: '2026-11-01' }]);
  });

  it('a reason first unknown is the reason sent the next day', async () => {
    const ill = population.children.find(({ education, identifiers }) => identifiers.upn && education?.attendance.some(({ code, date }) => code === 'I' && date >= '2026-11-11'));
    const mark = ill?.education?.attendance.findLast(({ code }) => code === 'I');
    const { section } = await educationOf(ill?.key ?? '', EVERYTHING, ALL);
    expect(section?.['absences']).toContainEqual(expect.objectContaining({ date: mark?.date, session: mark?.session, authorised: true, code: { code: 'I' } }));
  });

  it('no UPN: nobody states anything, and nobody is asked', async () => {
    const unknown = population.children.find(({ identifiers }) => !identifiers.upn);
    expect((await educationOf(unknown?.key ?? '', EVERYTHING, ALL)).section).toMatchObject({ state: 'NOT_STATED', enrolments: null });
  });
});
