import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { change } from '#subgraphs/hub/store/change';
import { acknowledgeAlert, as, breakGlass, me, type Reply } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const AMIRA = childId('c-amira');
const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const officer = as('p-karen', 'education', 'education_welfare_officer');
const gwen = as('p-gwen', 'social_care', 'mash_coordinator');

describeHub('alerts', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  const waiting = async (viewer = ines) => (await me(hub, viewer, 'alerts { id version kind child { id } cursor }'))['alerts'] as { id: string; version: number; kind: string; child: { id: string }; cursor: string }[];
  const opened = async () => {
    await breakGlass(hub, tom, { reason: 'Found unconscious in the cloakroom; the ambulance asks what she takes' });
    const alert = (await waiting()).find(({ kind }) => kind === 'BREAK_GLASS');
    return { childId: alert?.child.id, alertId: alert?.id, version: alert?.version };
  };
  const onChild = async (levels: Record<string, 'SUMMARY' | 'DETAIL'>): Promise<{ kind: string; what: string }[]> => {
    const { data } = await hub.ask('query($id: ID!) { child(id: $id) { alerts { kind what } } }', { id: 'c-amira' }, { children: { [AMIRA]: levels } });
    return (data?.['child'] as unknown as { alerts: { kind: string; what: string }[] }).alerts;
  };

  it('come to the lead, once, until they are acknowledged', async () => {
    const alert = await opened();
    expect(await acknowledgeAlert(hub, ines, alert)).toMatchObject({ __typename: 'AlertAcknowledged', id: alert.alertId });
    expect((await waiting()).map(({ kind }) => kind)).not.toContain('BREAK_GLASS');
    const kept = await hub.store.selectFrom('alert').select('acknowledged_by').where('id', '=', alert.alertId ?? '').executeTakeFirstOrThrow();
    expect(kept).toEqual({ acknowledged_by: 'p-ines-okoro' });
  });

  it('say under the child what happened, to whom its category is granted, and to nobody else', async () => {
    await change(hub.store, { who: 'test', source: 'test' }, (write) => raiseAlert(write, {
      child: AMIRA, kind: 'AGENCY_EVENT', about: 'm-1', what: 'The child was reported missing', category: 'exploitation-missing', to: [{ practitioner: 'p-ines-okoro' }], at: hub.at,
    }));
    expect((await waiting()).map(({ kind }) => kind)).toContain('AGENCY_EVENT');
    expect(await onChild({ practitioners: 'DETAIL', school: 'DETAIL' })).not.toContainEqual(expect.objectContaining({ kind: 'AGENCY_EVENT' }));
    expect(await onChild({ 'exploitation-missing': 'SUMMARY' })).toEqual([{ kind: 'AGENCY_EVENT', what: 'The child was reported missing' }]);
  });

  it('to a desk are for whoever sits there, and for no other desk', async () => {
    expect((await waiting(officer)).some(({ kind }) => kind === 'REGISTER_ENTRY')).toBe(true);
    expect((await waiting(tom)).map(({ kind }) => kind)).not.toContain('REGISTER_ENTRY');
    const [entry] = await waiting(officer);
    expect(await acknowledgeAlert(hub, gwen, { childId: entry?.child.id, alertId: entry?.id, version: entry?.version }, entry?.child.id)).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('to several by name are each one’s own: the lead neither sees nor settles another’s', async () => {
    await change(hub.store, { who: 'test', source: 'test' }, (write) => raiseAlert(write, {
      child: AMIRA, kind: 'CONSENT_WITHDRAWN', about: 'w-1', what: 'Consent to sharing was taken back', category: 'wishes-consent', to: [{ practitioner: 'p-ines-okoro' }, { practitioner: 'p-tom-reed' }], at: hub.at,
    }));
    expect((await waiting()).filter(({ kind }) => kind === 'CONSENT_WITHDRAWN')).toHaveLength(1);
    const [toms] = (await waiting(tom)).filter(({ kind }) => kind === 'CONSENT_WITHDRAWN');
    expect(await acknowledgeAlert(hub, ines, { alertId: toms?.id, version: toms?.version })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await acknowledgeAlert(hub, tom, { alertId: toms?.id, version: toms?.version })).toMatchObject({ __typename: 'AlertAcknowledged' });
  });

  describe('acknowledging', () => {
    it('is refused to whom the alert is not for', async () => {
      expect(await acknowledgeAlert(hub, tom, await opened())).toMatchObject({ __typename: 'NotPermitted' });
    });

    it('is stale where somebody has', async () => {
      const alert = await opened();
      await acknowledgeAlert(hub, ines, alert);
      expect(await acknowledgeAlert(hub, ines, alert)).toMatchObject({ __typename: 'Stale', currentVersion: 2 });
      expect(await acknowledgeAlert(hub, ines, { ...alert, alertId: 'none' })).toMatchObject({ __typename: 'Stale', currentVersion: null });
    });

    it('sent again is carried out once', async () => {
      const alert = { ...(await opened()), idempotencyKey: randomUUID() };
      const first = await acknowledgeAlert(hub, ines, alert);
      expect(await acknowledgeAlert(hub, ines, alert)).toEqual(first);
    });

    it('names each field that is wrong', async () => {
      const paths = ({ problems }: Reply): unknown => (problems as { path: string }[]).map(({ path }) => path);
      expect(paths(await acknowledgeAlert(hub, ines, { alertId: '', version: 1 }))).toEqual(['alertId']);
      await change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('alert').values({ id: 'a-sum', child_id: AMIRA, kind: 'CONCERNS_ADD_UP', for_practitioner: 'p-ines-okoro', raised_at: hub.at.toISOString() }).execute());
      expect(paths(await acknowledgeAlert(hub, ines, { alertId: 'a-sum', version: 1 }))).toEqual(['alertId']);
    });
  });
});
