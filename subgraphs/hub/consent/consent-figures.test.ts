import { childId } from '#schema/ids';
import { countConsents, type ConsentMeasureWord } from '#subgraphs/hub/consent/count-consents';
import { change } from '#subgraphs/hub/store/change';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { as } from '#test/hub/hub-commands';
import { type HubForTests, startHub } from '#test/hub/hub-for-tests';

const NOW = new Date('2026-11-21T12:00:00Z');
const olivia = as('p-olivia-bergman', 'platform', 'dpo');

interface Told {
  readonly outcome?: 'given' | 'refused' | 'withdrawn';
  readonly capacity?: 'child' | 'parental_responsibility';
  readonly by?: string;
  readonly from?: string;
  readonly until?: string | null;
  readonly categories?: readonly string[];
}

describe('how consents stand, counted', () => {
  let hub: HubForTests;
  let store: HubStore;
  let made = 0;
  beforeAll(async () => {
    hub = await startHub(await openHubStore({}));
    store = hub.store;
    await change(store, { who: 'test', source: 'test' }, (into) => into.deleteFrom('consent_statement').execute());
  }, 60_000);
  afterAll(() => hub.running.close());

  /** So many children of fourteen, each with these statements. */
  const write = (count: number, statements: readonly Told[], seal: 'none' | 'adoption' = 'none') => change(store, { who: 'test', source: 'test' }, async (into) => {
    const ids = Array.from({ length: count }, () => childId(`c-consent-${made += 1}`));
    await into.insertInto('child').values(ids.map((id) => ({
      id, date_of_birth: '2012-05-01', expected_date_of_birth: null, sex: 'FEMALE' as const, ethnicity_code: null, language_code: null, language_display: null, interpreter: false,
      nhs_number_status: 'MISSING' as const, seal, pds_restricted: false, leaving_care_duty: false, household_id: null, gp_ods: null,
    }))).execute();
    await into.insertInto('consent_statement').values(ids.flatMap((id) => statements.map((told, index) => ({
      id: `${id} ${index}`, child_id: id, outcome: told.outcome ?? 'given' as const, given_by: told.by ?? 'mother', capacity: told.capacity ?? 'parental_responsibility' as const,
      from_agencies: [], to_agencies: ['education'], categories: [...(told.categories ?? ['physical-health'])], purposes: [], from_at: told.from ?? '2026-06-01T00:00:00Z', until_at: told.until ?? null,
      evidence: 'form', explained_to: 'mother', supersedes: null,
    })))).execute();
    return ids;
  });
  const figure = async (measure: ConsentMeasureWord, category: string | null = null) => (await countConsents(store, NOW)).find((row) => row.measure === measure && row.category === category)?.children ?? null;

  it('says of each state how many children, rounded, and by class of information', async () => {
    await write(12, [{}]);
    await write(8, [{ outcome: 'withdrawn' }]);
    await write(7, [{ until: '2026-10-01T00:00:00Z' }]);
    await write(6, [{ until: '2026-12-01T00:00:00Z', from: '2025-01-01T00:00:00Z', categories: ['attainment'] }]);
    expect(Object.fromEntries(await Promise.all((['GIVEN', 'WITHDRAWN', 'EXPIRED', 'EXPIRING', 'OVER_A_YEAR', 'REFUSED'] as const).map(async (measure) => [measure, await figure(measure)])))).toEqual({ GIVEN: 20, WITHDRAWN: 10, EXPIRED: 5, EXPIRING: 5, OVER_A_YEAR: 5, REFUSED: null });
    expect([await figure('GIVEN', 'physical-health'), await figure('GIVEN', 'attainment')]).toEqual([10, 5]);
  });

  it('does not tell four children from none, nor what one more child changes', async () => {
    await write(4, [{ outcome: 'refused' }]);
    expect(await figure('REFUSED')).toBeNull();
    await write(1, [{ outcome: 'refused' }]);
    expect(await figure('REFUSED')).toBe(5);
    await write(1, [{ outcome: 'refused' }]);
    expect(await figure('REFUSED')).toBe(5);
  });

  it('counts parents who disagree, and children under sixteen who decided and were not assessed', async () => {
    await write(5, [{ categories: ['behaviour'] }, { by: 'father', outcome: 'refused', categories: ['behaviour'] }]);
    expect(await figure('PARENTS_DISAGREE')).toBe(5);
    const decided = await write(9, [{ capacity: 'child', by: 'the child' }]);
    expect(await figure('COMPETENCE_DUE')).toBe(10);
    await change(store, { who: 'test', source: 'test' }, (into) => into.insertInto('competence_assessment')
      .values(decided.slice(0, 5).map((child_id) => ({ child_id, assessed_on: '2026-09-01', topic: 'physical-health', outcome: 'competent' as const, assessed_by: 'p-miriam-stone', reasoning: null }))).execute());
    expect(await figure('COMPETENCE_DUE')).toBeNull();
  });

  it('counts a sealed child for nobody', async () => {
    await write(20, [{ categories: ['sexual-health'] }], 'adoption');
    expect(await figure('GIVEN', 'sexual-health')).toBeNull();
  });

  it('is for those who answer for consent, and names nobody', async () => {
    const ask = (own: Readonly<Record<string, 'DETAIL'>>) => hub.ask('{ consentFigures { measure category children } }', {}, { viewer: olivia, purpose: 'audit', own });
    expect((await ask({ 'access-log': 'DETAIL' })).data?.['consentFigures'] ?? null).toBeNull();
    const { data, errors } = await ask({ 'consent-figures': 'DETAIL' });
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/c-consent|mother/);
    for (const { children } of data?.['consentFigures'] as unknown as { children: number | null }[]) expect(children === null || (children >= 5 && children % 5 === 0)).toBe(true);
  });
});
