import fc from 'fast-check';
import { childId } from '#schema/ids';
import { GROUPS } from '#subgraphs/hub/group/group-definition';
import { FEWEST, ROUNDED_TO, suppressCounts } from '#subgraphs/hub/group/suppress-counts';
import { change } from '#subgraphs/hub/store/change';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { as } from '#test/hub/hub-commands';
import { type HubForTests, startHub } from '#test/hub/hub-for-tests';

const ids = (from: number, count: number): string[] => Array.from({ length: count }, (_, index) => `c-g${from + index}`);

/** Children written into a hub who are truanting, in temporary accommodation, known to social care. */
const write = (store: HubStore, children: readonly string[], seal: 'none' | 'adoption' = 'none') => change(store, { who: 'test', source: 'test' }, async (into) => {
  await into.insertInto('child').values(children.map((id) => ({
    id: childId(id), date_of_birth: '2014-01-01', expected_date_of_birth: null, sex: 'MALE' as const, ethnicity_code: null, language_code: null, language_display: null, interpreter: false,
    nhs_number_status: 'MISSING' as const, seal, pds_restricted: false, leaving_care_duty: false, household_id: null, gp_ods: null,
  }))).onConflict((there) => there.doNothing()).execute();
  await into.insertInto('circumstance').values(children.flatMap((id) => (['TRUANTING', 'TEMPORARY_ACCOMMODATION'] as const).map((kind) => ({ id: `${id} ${kind}`, child_id: childId(id), kind, from_at: '2026-01-01T00:00:00Z', until_at: null })))).execute();
  await into.insertInto('involvement').values(children.map((id) => (
    { id: `${id} work`, child_id: childId(id), practitioner_id: 'p-ines-okoro', agency: 'social_care', relation: 'own_caseload' as const, category: 'practitioners', from_at: '2026-01-01T00:00:00Z', until_at: null }))).execute();
});

describe('a group of children', () => {
  let hub: HubForTests;
  beforeAll(async () => {
    hub = await startHub(await openHubStore({}));
    // So that only the children of these stories are known to social care.
    await change(hub.store, { who: 'test', source: 'test' }, async (into) => {
      await into.updateTable('involvement').set({ until_at: '2026-02-01T00:00:00Z' }).execute();
      await into.deleteFrom('lead').execute();
    });
  }, 60_000);
  afterAll(() => hub.running.close());

  const ALL_THREE = 'truanting-temporary-social-care';
  const counted = async (viewer = as('p-ines-okoro')): Promise<Record<string, number | null>> => {
    const { data } = await hub.ask('{ groups { id count } }', {}, { viewer });
    return Object.fromEntries((data?.['groups'] as unknown as { id: string; count: number | null }[]).map(({ id, count }) => [id, count]));
  };
  const nextMonth = (): void => { hub.at = new Date(Date.UTC(hub.at.getUTCFullYear(), hub.at.getUTCMonth() + 1, 3)); };

  it('of a few has no number', async () => {
    await write(hub.store, ids(0, FEWEST - 1));
    expect((await counted())[ALL_THREE]).toBeNull();
  });

  it('of many has one, rounded, the same for everyone; a sealed child is counted for nobody', async () => {
    await write(hub.store, ids(100, 14));
    await write(hub.store, ids(200, 30), 'adoption');
    nextMonth();
    const numbers = await counted();
    expect(numbers[ALL_THREE]).toBe(25);
    expect(await counted(as('p-tom-reed', 'education', 'class_teacher'))).toEqual(numbers);
  });

  it('keeps its number for the month: who looks before and after a child comes into it learns nothing', async () => {
    const before = await counted();
    await write(hub.store, ids(300, 40));
    expect(await counted()).toEqual(before);
    nextMonth();
    expect((await counted())[ALL_THREE]).toBe(65);
  });

  it('is told of a child only to whom all is granted that it tells', async () => {
    const child = childId('c-g100');
    const groups = async (levels: Record<string, 'SUMMARY' | 'DETAIL'>) => {
      const { data } = await hub.ask('query($id: ID!) { child(id: $id) { groups { id } } }', { id: child }, { children: { [child]: levels } });
      return (data?.['child'] as unknown as { groups: { id: string }[] }).groups.map(({ id }) => id);
    };
    expect(await groups({ school: 'DETAIL', address: 'DETAIL', practitioners: 'DETAIL' })).toHaveLength(GROUPS.length);
    expect(await groups({ school: 'DETAIL' })).toEqual(['truanting']);
    expect(await groups({ school: 'DETAIL', practitioners: 'SUMMARY' })).toEqual(['truanting', 'social-care', 'truanting-social-care']);
    expect(await groups({ address: 'SUMMARY' })).toEqual([]);
  });
});

describe('numbers of groups', () => {
  it('tell of no few children, neither by themselves nor by the difference of two', () => {
    // By how many children each combination of circumstances is borne; a group counts those who have at least its own.
    const atLeast = (combination: number, of: readonly string[]): boolean => of.every((one) => (combination & (1 << ['TRUANTING', 'TEMPORARY_ACCOMMODATION', 'KNOWN_TO_SOCIAL_CARE'].indexOf(one))) !== 0);
    fc.assert(fc.property(fc.array(fc.oneof(fc.nat(12), fc.nat(400)), { minLength: 8, maxLength: 8 }), (borneBy) => {
      const counts = new Map(GROUPS.map(({ id, of }) => [id, borneBy.reduce((sum, many, combination) => sum + (atLeast(combination, of) ? many : 0), 0)]));
      const shown = suppressCounts(GROUPS, counts);
      for (const { id, of } of GROUPS) {
        const number = shown.get(id) ?? null;
        if (number === null) continue;
        expect(number).toBeGreaterThanOrEqual(FEWEST);
        expect(number % ROUNDED_TO).toBe(0);
        for (const wider of GROUPS.filter((one) => one.of.length < of.length && one.of.every((circumstance) => of.includes(circumstance)))) {
          const others = (counts.get(wider.id) ?? 0) - (counts.get(id) ?? 0);
          if (shown.get(wider.id) !== null) expect(others === 0 || others >= FEWEST).toBe(true);
        }
      }
      // One child more or less, where both can be said, moves a number by a whole step or not at all.
      for (const { id } of GROUPS) {
        const more = suppressCounts(GROUPS, new Map([...counts].map(([group, count]) => [group, group === id ? count + 1 : count]))).get(id) ?? null;
        const number = shown.get(id) ?? null;
        if (more !== null && number !== null) expect([0, ROUNDED_TO]).toContain(more - number);
      }
    }), { numRuns: 500 });
  });
});
