import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { refreshRegisters } from '#subgraphs/hub/register/refresh-registers';
import { change } from '#subgraphs/hub/store/change';
import { as, recordNextStep, type Reply } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const officer = as('p-karen', 'education', 'education_welfare_officer');
const tom = as('p-tom-reed', 'education', 'class_teacher');

describeHub('the registers', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  interface Entry { readonly id: string; readonly version: number; readonly reason: string; readonly child: { readonly id: string }; readonly nextStep: string | null; readonly nextStepBy: string | null; readonly officer: { readonly name: string } | null }
  const register = async (kind: string, own: Record<string, 'SUMMARY'> = { 'education-registers': 'SUMMARY' }, viewer = officer): Promise<Entry[] | null> => {
    const { data } = await hub.askIndex('query($kind: RegisterKind!) { register(kind: $kind, first: 100) { edges { node { id version reason child { id } nextStep nextStepBy officer { name } } } } }', { kind }, { viewer, own });
    return (data?.['register'] as unknown as { edges: { node: Entry }[] } | null)?.edges.map(({ node }) => node) ?? null;
  };
  const reasons = async (kind: string): Promise<Record<string, string>> => Object.fromEntries(((await register(kind)) ?? []).map(({ child, reason }) => [child.id, reason]));
  const say = (make: Parameters<typeof change<void>>[2]) => change(hub.store, { who: 'test', source: 'test' }, async (write) => { await make(write); await refreshRegisters(write, hub.at); });

  it('have whoever is of school age and on no roll, and nobody else', async () => {
    const missing = await reasons('MISSING_CHILDREN');
    expect(missing).toMatchObject({ 'c-sami': 'NO_EDUCATION_RECORD', 'c-refuge': 'NO_EDUCATION_RECORD' });
    expect(Object.keys(missing)).not.toContain('c-amira');
    expect(Object.keys(missing)).not.toContain('c-unborn');
  });

  it('let nobody slip through between two schools, and let go who arrives', async () => {
    const places = () => hub.store.selectFrom('school_place').select('id').where('child_id', '=', childId('c-amira')).execute();
    await say(async (write) => void (await write.updateTable('school_place').set({ valid_until: '2026-11-20' }).where('child_id', '=', childId('c-amira')).execute()));
    expect((await reasons('MISSING_CHILDREN'))['c-amira']).toBe('LEFT_AND_NOT_ENROLLED');
    await say(async (write) => void (await write.insertInto('school_place').values({ child_id: childId('c-amira'), standing: 'EXCLUDED', urn: '100001', school_name: null, valid_from: '2026-11-20', valid_until: null }).execute()));
    expect((await reasons('MISSING_CHILDREN'))['c-amira']).toBeUndefined();
    expect((await reasons('OUT_OF_SCHOOL'))['c-amira']).toBe('EXCLUDED');
    await say(async (write) => void (await write.insertInto('school_place').values({ child_id: childId('c-amira'), standing: 'ATTENDING', urn: '100002', school_name: null, valid_from: '2026-11-21', valid_until: null }).execute()));
    expect((await reasons('OUT_OF_SCHOOL'))['c-amira']).toBeUndefined();
    expect(await places()).toHaveLength(3);
    const left = await hub.store.selectFrom('register_entry').select('closed_reason').where('child_id', '=', childId('c-amira')).execute();
    expect(left).toEqual([{ closed_reason: 'the records no longer say so' }, { closed_reason: 'the records no longer say so' }]);
  });

  it('have who should have a lead professional and has none', async () => {
    expect(await reasons('NO_LEAD')).toEqual({});
    await say(async (write) => void (await write.updateTable('lead').set({ status: 'ended', until_at: hub.at.toISOString(), end_reason: 'left' }).where('status', '=', 'active').execute()));
    expect(await reasons('NO_LEAD')).toEqual({ 'c-amira': 'KNOWN_TO_SEVERAL_AGENCIES' });
  });

  it('point at no sealed child, and are for nobody who does not keep them', async () => {
    const all = (await hub.store.selectFrom('register_entry').select('child_id').where('kind', '=', 'MISSING_CHILDREN').execute()).map(({ child_id }) => child_id);
    expect(all).toEqual(expect.arrayContaining(['c-hidden', 'c-adopted']));
    const shown = Object.keys(await reasons('MISSING_CHILDREN'));
    expect(shown).not.toContain('c-hidden');
    expect(shown).not.toContain('c-adopted');
    expect(await register('MISSING_CHILDREN', {}, tom)).toBeNull();
  });

  describe('a next step', () => {
    const entry = async (): Promise<Entry> => {
      const found = ((await register('MISSING_CHILDREN')) ?? []).find(({ child }) => child.id === 'c-sami');
      if (!found) throw new Error('Sami is on no register');
      return found;
    };
    const step = { nextStep: 'Visit the last known address', by: '2026-11-28' };
    const record = async (change: Record<string, unknown> = {}, viewer = officer): Promise<Reply> => {
      const { id, version } = await entry();
      return recordNextStep(hub, viewer, { entryId: id, version, ...step, ...change }, 'c-sami');
    };

    it('is recorded, with a named officer', async () => {
      expect(await record()).toMatchObject({ __typename: 'NextStepRecorded', version: 2 });
      expect(await entry()).toMatchObject({ nextStep: step.nextStep, nextStepBy: step.by, officer: { name: expect.any(String) } });
      await record({ officerId: 'p-nora-vale' });
      expect((await entry()).officer).toEqual({ name: 'Nora Vale' });
    });

    it('is not for who does not keep the registers', async () => {
      expect(await record({}, tom)).toMatchObject({ __typename: 'NotPermitted' });
    });

    it('is stale where somebody was there first', async () => {
      const { id, version } = await entry();
      await record();
      expect(await recordNextStep(hub, officer, { entryId: id, version, ...step }, 'c-sami')).toMatchObject({ __typename: 'Stale', currentVersion: 2 });
    });

    it('sent again is recorded once', async () => {
      const { id, version } = await entry();
      const sent = { entryId: id, version, ...step, idempotencyKey: randomUUID() };
      const first = await recordNextStep(hub, officer, sent, 'c-sami');
      expect(await recordNextStep(hub, officer, sent, 'c-sami')).toEqual(first);
    });

    it('names each field that is wrong', async () => {
      const paths = ({ problems }: Reply): unknown => (problems as { path: string }[]).map(({ path }) => path);
      expect(paths(await record({ nextStep: '' }))).toEqual(['nextStep']);
      expect(paths(await record({ by: '2027-11-28' }))).toEqual(['by']);
      expect(paths(await record({ officerId: 'p-nobody' }))).toEqual(['officerId']);
    });
  });
});
