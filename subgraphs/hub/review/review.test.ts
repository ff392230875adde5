import { as, breakGlass, recordOverride, reviewBreakGlass, reviewOverride } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const tom = as('p-tom-reed', 'education', 'class_teacher');
const privacy = as('p-raj', 'platform', 'privacy_officer');
const schools = as('p-quill', 'education', 'privacy_officer');
const ines = as('p-ines-okoro');

const reason = 'Collapsed in the playground; the ambulance asks what she is allergic to';
const review = { version: 1, outcome: 'JUSTIFIED_WITH_LEARNING', words: 'It was needed; the allergies should be in the school’s own record' };
const shared = {
  basis: 'VITAL_INTERESTS', what: 'Her allergies', sharedWith: 'The ambulance service', whyNecessary: reason, whyNotSought: 'Her mother did not answer the telephone', riskOfTelling: 'None: she was told at noon',
  authorisedBy: 'p-ines-okoro',
};

describeHub('what was done in an emergency or without consent', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterEach(() => { hub.at = new Date('2026-11-21T12:00:00Z'); });
  afterAll(() => hub.running.close());

  const queue = async (viewer = privacy, own: Record<string, 'DETAIL' | 'SUMMARY'> = { 'access-log': 'DETAIL' }) => {
    const { data, errors } = await hub.askIndex('{ me { id reviews { id kind version childId by agency reason reviewBy overdue } } }', {}, { viewer, purpose: 'audit', own });
    expect(errors).toEqual([]);
    return (data?.['me'] as unknown as { reviews: { id: string; kind: string; overdue: boolean }[] | null }).reviews;
  };

  it('waits for someone of another agency, and shows when it is overdue', async () => {
    const { id } = await breakGlass(hub, tom, { reason });
    expect(await queue()).toEqual([{ id, kind: 'BREAK_GLASS', version: 1, childId: 'c-amira', by: 'Tom Reed', agency: 'education', reason, reviewBy: '2026-11-24', overdue: false }]);
    hub.at = new Date('2026-11-24T23:00:00Z');
    expect((await queue())?.map(({ overdue }) => overdue)).toEqual([false]);
    hub.at = new Date('2026-11-25T08:00:00Z');
    expect((await queue())?.map(({ overdue }) => overdue)).toEqual([true]);
  });

  it('is not reviewed in the same chain of command, nor by who holds no such office', async () => {
    const { id: openingId } = await breakGlass(hub, tom, { reason });
    expect([await queue(schools), await queue(ines), await queue(privacy, {})]).toEqual([[], [], null]);
    expect(await reviewBreakGlass(hub, schools, { openingId, ...review })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await reviewBreakGlass(hub, ines, { openingId, ...review })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await reviewBreakGlass(hub, privacy, { openingId: 'nothing', ...review })).toMatchObject({ __typename: 'Stale' });
  });

  it('is reviewed once, in words, and then waits no more', async () => {
    const { id: openingId } = await breakGlass(hub, tom, { reason });
    expect(await reviewBreakGlass(hub, privacy, { openingId, ...review })).toEqual({ __typename: 'Reviewed', id: openingId, outcome: 'JUSTIFIED_WITH_LEARNING', at: '2026-11-21T12:00:00.000Z' });
    expect(await reviewBreakGlass(hub, privacy, { openingId, ...review, version: 2 })).toMatchObject({ __typename: 'Stale' });
    expect(await queue()).toEqual([]);
    expect(await hub.store.selectFrom('break_glass').select(['reviewed_by', 'review_outcome', 'review_words', 'recorded_by']).execute()).toEqual([
      { reviewed_by: privacy.id, review_outcome: 'JUSTIFIED_WITH_LEARNING', review_words: review.words, recorded_by: privacy.id },
    ]);
  });

  it('says of what was shared without consent what, why, and who authorised it, and is reviewed alike', async () => {
    expect(await recordOverride(hub, tom, { ...shared, authorisedBy: tom.id })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'authorisedBy' }] });
    expect(await recordOverride(hub, tom, { ...shared, whyNecessary: 'safeguarding' })).toMatchObject({ __typename: 'InvalidInput' });
    const { id: overrideId, reviewBy } = await recordOverride(hub, tom, shared);
    expect(reviewBy).toBe('2026-11-24');
    expect(await queue()).toEqual([expect.objectContaining({ id: overrideId, kind: 'OVERRIDE', agency: 'education', reason: expect.stringContaining('Her mother did not answer the telephone') })]);
    expect(await reviewOverride(hub, schools, { overrideId, ...review })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await reviewOverride(hub, privacy, { overrideId, ...review })).toMatchObject({ __typename: 'Reviewed' });
    expect(await queue()).toEqual([]);
  });

  it('shows the most overdue first', async () => {
    await recordOverride(hub, tom, shared);
    hub.at = new Date('2026-11-18T12:00:00Z');
    await breakGlass(hub, tom, { reason });
    hub.at = new Date('2026-11-21T12:00:00Z');
    expect((await queue())?.map(({ kind }) => kind)).toEqual(['BREAK_GLASS', 'OVERRIDE']);
  });
});
