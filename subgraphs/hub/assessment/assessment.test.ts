import { childId } from '#schema/ids';
import type { Level } from '#schema/level';
import { as, completeAssessment, signAssessment, startAssessment, writeAssessment } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const clinician = as('p-cam-hart', 'health', 'camhs_clinician');
const stranger = as('p-yusuf-dean', 'yot', 'yot_officer');

const SAID = [
  { domain: 'HEALTH', kind: 'NEED', words: 'Headaches most weeks' },
  { domain: 'LEARNING', kind: 'STRENGTH', words: 'Reads ahead of her age' },
  { domain: 'LEARNING', kind: 'CHILD_VOICE', words: 'I like mornings in the library' },
];

describeHub('a common assessment', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterEach(() => { hub.at = new Date('2026-11-21T12:00:00Z'); });
  afterAll(() => hub.running.close());

  const read = async (fields: string, levels: Record<string, Level>) => {
    const { data, errors } = await hub.ask(`{ child(id: "c-amira") { ${fields} } }`, {}, { children: { [childId('c-amira')]: levels } });
    expect(errors).toEqual([]);
    return data?.['child'] as unknown as Record<string, never>;
  };
  const written = async () => {
    const { id: assessmentId, version } = await startAssessment(hub, tom, {});
    return await writeAssessment(hub, tom, { assessmentId, version, entries: SAID });
  };
  const completed = async () => {
    const { id: assessmentId, version } = await written();
    const signed = await signAssessment(hub, tom, { assessmentId, version, name: 'Leila Benali', capacity: 'PARENT_CARER', agrees: true });
    return completeAssessment(hub, tom, { assessmentId, version: signed.version });
  };

  it('shows of each domain what may be seen of what it is about, and the child’s own voice to the whole team', async () => {
    await written();
    const entries = 'assessment { completedAt startedBy { name } entries { domain kind words } }';
    expect(await read(entries, { 'wishes-consent': 'DETAIL' })).toEqual({
      assessment: { completedAt: null, startedBy: { name: 'Tom Reed' }, entries: [{ domain: 'LEARNING', kind: 'CHILD_VOICE', words: 'I like mornings in the library' }] },
    });
    expect(await read('assessment { entries { domain kind } }', { 'wishes-consent': 'DETAIL', attainment: 'DETAIL', 'physical-health': 'SUMMARY' })).toEqual({
      assessment: { entries: [{ domain: 'HEALTH', kind: 'NEED' }, { domain: 'LEARNING', kind: 'CHILD_VOICE' }, { domain: 'LEARNING', kind: 'STRENGTH' }] },
    });
    expect(await read(entries, { attainment: 'DETAIL' })).toEqual({ assessment: null });
  });

  it('is completed once the family has signed, and the next one starts from what it says', async () => {
    const { id: assessmentId, version } = await written();
    expect(await completeAssessment(hub, tom, { assessmentId, version })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'assessmentId' }] });
    const signed = await signAssessment(hub, tom, { assessmentId, version, name: 'Amira Benali', capacity: 'CHILD', agrees: false, comment: 'I want art on Mondays' });
    const done = await completeAssessment(hub, tom, { assessmentId, version: signed.version });
    expect(done).toMatchObject({ __typename: 'AssessmentChanged', id: assessmentId });
    expect(await writeAssessment(hub, tom, { assessmentId, version: done.version, entries: SAID })).toMatchObject({ __typename: 'Stale' });

    hub.at = new Date('2027-02-01T12:00:00Z');
    const next = await startAssessment(hub, ines, {});
    await writeAssessment(hub, ines, { assessmentId: next.id, version: next.version, entries: [{ domain: 'HEALTH', kind: 'NEED', words: 'Headaches are rare now' }] });
    const all = { 'wishes-consent': 'DETAIL', attainment: 'DETAIL', 'physical-health': 'DETAIL' } as const;
    expect(await read('assessments { id buildsOn signatures { name agrees comment } entries { domain kind words carriedOver } }', all)).toEqual({
      assessments: [
        {
          id: next.id, buildsOn: assessmentId, signatures: [], entries: [
            { domain: 'HEALTH', kind: 'NEED', words: 'Headaches are rare now', carriedOver: false },
            { domain: 'LEARNING', kind: 'CHILD_VOICE', words: 'I like mornings in the library', carriedOver: true },
            { domain: 'LEARNING', kind: 'STRENGTH', words: 'Reads ahead of her age', carriedOver: true },
          ],
        },
        expect.objectContaining({ id: assessmentId, buildsOn: null, signatures: [{ name: 'Amira Benali', agrees: false, comment: 'I want art on Mondays' }] }),
      ],
    });
  });

  it('does not name who works for a service that may not be known of', async () => {
    await startAssessment(hub, clinician, {});
    expect(await read('assessment { startedBy { name role } }', { 'wishes-consent': 'DETAIL' })).toEqual({ assessment: { startedBy: null } });
  });

  it('joins the timeline when it is completed', async () => {
    await completed();
    expect(await read('hubContacts(from: "2026-11-01") { title kind category }', { 'wishes-consent': 'DETAIL' })).toEqual({
      hubContacts: [{ title: 'A common assessment was completed (Tom Reed)', kind: 'ASSESSMENT', category: 'wishes-consent' }],
    });
  });

  it('is one at a time, and for those who work with the child', async () => {
    expect(await startAssessment(hub, stranger, {})).toMatchObject({ __typename: 'NotPermitted' });
    await startAssessment(hub, tom, {});
    expect(await startAssessment(hub, ines, {})).toMatchObject({ __typename: 'Stale', currentVersion: 1 });
  });
});
