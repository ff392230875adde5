import { childId } from '#schema/ids';
import type { Level } from '#schema/level';
import { as, changeGoal, makePlan, recordOutcome, reviewPlan } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const clinician = as('p-cam-hart', 'health', 'camhs_clinician');

const goals = [
  { outcome: 'ENJOY_AND_ACHIEVE', goal: 'At school on nine mornings of ten', ownerId: 'p-tom-reed', dueOn: '2026-12-20' },
  { outcome: 'STAY_SAFE', goal: 'An adult is at home at night', ownerName: 'Her aunt', dueOn: '2026-12-01' },
];

describeHub('an action plan', (open) => {
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
  const PLAN = 'plan { reviewOverdue goals { goal owner dueOn status overdue progress } reviews { by words nextReviewOn } }';

  it('says what is to be reached, who sees to it, by when, and what is overdue', async () => {
    await makePlan(hub, ines, { reviewOn: '2026-12-15', goals });
    expect(await read(PLAN, {})).toEqual({ plan: null });
    hub.at = new Date('2026-12-16T12:00:00Z');
    expect(await read(PLAN, { 'child-in-need': 'SUMMARY' })).toEqual({
      plan: {
        reviewOverdue: true, reviews: [],
        goals: [
          { goal: 'An adult is at home at night', owner: 'Her aunt', dueOn: '2026-12-01', status: 'OPEN', overdue: true, progress: null },
          { goal: 'At school on nine mornings of ten', owner: 'Tom Reed', dueOn: '2026-12-20', status: 'OPEN', overdue: false, progress: null },
        ],
      },
    });
  });

  it('is reviewed with goals added, and closed with a reason; then another can be made', async () => {
    const { id: planId, version } = await makePlan(hub, ines, { reviewOn: '2026-12-15', goals });
    expect(await makePlan(hub, tom, { reviewOn: '2026-12-15', goals })).toMatchObject({ __typename: 'Stale' });
    const { id: goalId } = await hub.store.selectFrom('plan_goal').select('id').where('goal', 'like', 'An adult%').executeTakeFirstOrThrow();
    expect(await changeGoal(hub, tom, { goalId, version: 1, status: 'DONE', progress: 'Her aunt stays the night' })).toMatchObject({ __typename: 'PlanChanged', version: 2 });
    const reviewed = await reviewPlan(hub, ines, { planId, version, words: 'The aunt helps; the rent is the new worry', nextReviewOn: '2027-02-01', goals: [{ ...goals[0], goal: 'The rent is paid', outcome: 'ECONOMIC_WELL_BEING' }] });
    expect(reviewed).toMatchObject({ __typename: 'PlanChanged' });
    expect(await reviewPlan(hub, ines, { planId, version: reviewed.version, words: 'All goals are reached', goals })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'goals' }] });
    expect(await reviewPlan(hub, ines, { planId, version: reviewed.version, words: 'All goals are reached', goals: [] })).toMatchObject({ __typename: 'PlanChanged' });
    expect(await changeGoal(hub, tom, { goalId, version: 2, status: 'OPEN', progress: 'Not any more' })).toMatchObject({ __typename: 'Stale' });
    hub.at = new Date('2026-11-22T12:00:00Z');
    expect(await makePlan(hub, tom, { reviewOn: '2026-12-15', goals })).toMatchObject({ __typename: 'PlanChanged' });
    expect(await read('plan { madeBy } plans { closeReason goals { goal } reviews { by } }', { 'child-in-need': 'SUMMARY' })).toMatchObject({
      plan: { madeBy: 'Tom Reed' },
      plans: [{ closeReason: null, goals: [{}, {}], reviews: [] }, { closeReason: 'All goals are reached', goals: [{}, {}, {}], reviews: [{ by: 'Ines Okoro' }, { by: 'Ines Okoro' }] }],
    });
  });

  it('does not name who sees to a goal from a service that may not be known of', async () => {
    await makePlan(hub, clinician, { reviewOn: '2026-12-15', goals: [{ ...goals[0], ownerId: 'p-cam-hart' }] });
    expect(await read('plan { madeBy goals { owner } }', { 'child-in-need': 'SUMMARY' })).toEqual({ plan: { madeBy: null, goals: [{ owner: null }] } });
  });

  it('stands beside the five outcomes, of which each shows how it went', async () => {
    await recordOutcome(hub, tom, { outcome: 'BE_HEALTHY', standing: 2, words: 'Headaches most weeks', on: '2026-09-01' });
    await recordOutcome(hub, ines, { outcome: 'BE_HEALTHY', standing: 4, words: 'Headaches are rare', on: '2026-11-20' });
    expect(await recordOutcome(hub, ines, { outcome: 'BE_HEALTHY', standing: 4, words: 'Headaches are rare', on: '2026-11-22' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'on' }] });
    const { outcomes } = await read('outcomes { outcome change standings { on standing seenBy } }', { 'wishes-consent': 'DETAIL' }) as unknown as { outcomes: unknown[] };
    expect(outcomes).toHaveLength(5);
    expect(outcomes[0]).toEqual({ outcome: 'BE_HEALTHY', change: 2, standings: [{ on: '2026-09-01', standing: 2, seenBy: 'Tom Reed' }, { on: '2026-11-20', standing: 4, seenBy: 'Ines Okoro' }] });
    expect(outcomes[1]).toEqual({ outcome: 'STAY_SAFE', change: null, standings: [] });
  });
});
