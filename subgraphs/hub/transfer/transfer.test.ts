import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { hubFacts } from '#subgraphs/hub/facts/hub-facts';
import { change } from '#subgraphs/hub/store/change';
import { beginAgain, describeHub, frontDoor, type HubForTests, startHub } from '#test/hub/hub-for-tests';
import { acknowledgeTransfer, answerTransfer, as, me, nominate, offerTransfer, type Reply, withdrawTransfer } from '#test/hub/hub-commands';

const AMIRA = childId('c-amira');
const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const gwen = as('p-gwen', 'social_care', 'mash_coordinator');
const reason = 'The family moves to Fenmarsh at the end of the month';
const evidence = 'Letter of 20 November, called back on the known number';

describeHub('a child who moves away', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  const offer = (): Promise<Reply> => offerTransfer(hub, ines, { authorityId: 'fenmarsh', reason });
  const accept = ({ id, version }: Reply) => answerTransfer(hub, gwen, { transferId: id, version, accept: true, evidence, receivingLead: 'Mo Field', receivingLeadContact: '01632 960812' });
  const named = ({ id, version }: Reply) => ({ transferId: id, version });
  const packages = () => hub.store.selectFrom('transfer_package').selectAll().execute();

  it('is offered, accepted and handed over: consent and shield go along, the lead changes in one instant, what was seen here ends', async () => {
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('child').set({ seal: 'location_restricted' }).where('id', '=', AMIRA).execute());
    const offered = await offer();
    expect(offered).toMatchObject({ __typename: 'TransferChanged', status: 'OFFERED' });
    expect(await packages()).toEqual([]);

    const accepted = await accept(offered);
    expect(accepted).toMatchObject({ status: 'ACCEPTED' });
    const [carried] = await packages();
    expect(carried).toMatchObject({
      authority_id: 'fenmarsh',
      carried: { shield: { seal: 'location_restricted' }, consents: [{ id: 'consent-1', outcome: 'given' }], competence: [{ topic: 'child-mental-health' }], address: null, leadUntilNow: { name: 'Ines Okoro' } },
    });
    expect((await me(hub, ines, 'alerts { kind }'))['alerts']).toContainEqual({ kind: 'TRANSFER' });

    expect(await acknowledgeTransfer(hub, ines, named(accepted))).toMatchObject({ status: 'ACKNOWLEDGED' });
    const transfer = await hub.store.selectFrom('transfer').selectAll().executeTakeFirstOrThrow();
    const lead = await hub.store.selectFrom('lead').selectAll().where('child_id', '=', AMIRA).executeTakeFirstOrThrow();
    expect([lead.status, lead.until_at]).toEqual(['ended', transfer.acknowledged_at]);
    for (const viewer of [ines, tom]) {
      const [facts] = await hubFacts(hub.store, { viewer, purpose: 'direct_support', children: [AMIRA] }, new Date(hub.at.getTime() + 1), frontDoor);
      expect(facts?.relations).toEqual([]);
    }
  });

  it('has no lead here any more, whoever begins to work with the child again', async () => {
    await acknowledgeTransfer(hub, ines, named(await accept(await offer())));
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('involvement')
      .values([['again', 'p-tom-reed', 'education'], ['too', 'p-ines-okoro', 'social_care']].map(([id = '', practitioner_id = '', agency = '']) => (
        { id, child_id: AMIRA, practitioner_id, agency, relation: 'own_caseload' as const, category: 'practitioners', from_at: hub.at.toISOString(), until_at: null }))).execute());
    expect(await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason: 'Knows her best' })).toMatchObject({ __typename: 'NotPermitted', message: 'Another authority leads for this child: ask there.' });
    const behind = change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('lead')
      .values({ id: 'l-behind', child_id: AMIRA, practitioner_id: 'p-tom-reed', status: 'active', nominated_by: 'p-ines-okoro', from_at: hub.at.toISOString() }).execute());
    await expect(behind).rejects.toThrow('another authority leads');
  });

  it('stays where the other authority declines, or the offer is taken back; what went along is fetched no more', async () => {
    const first = await offer();
    expect(await answerTransfer(hub, gwen, { ...named(first), accept: false, evidence })).toMatchObject({ status: 'DECLINED' });
    const accepted = await accept(await offer());
    expect(await withdrawTransfer(hub, ines, named(accepted))).toMatchObject({ status: 'WITHDRAWN' });
    expect(await packages()).toEqual([]);
    expect(await hub.store.selectFrom('lead').select('status').where('child_id', '=', AMIRA).execute()).toEqual([{ status: 'active' }]);
  });

  it('whose identity is protected is handed over by no such way', async () => {
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('child').set({ seal: 'protected_person' }).where('id', '=', AMIRA).execute());
    expect(await offer()).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('the database itself lets nothing go to an authority that has not accepted', async () => {
    const { id } = await offer();
    const goes = change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('transfer_package')
      .values({ transfer_id: id ?? '', child_id: AMIRA, authority_id: 'fenmarsh', carried: '{}', released_at: hub.at.toISOString() }).execute());
    await expect(goes).rejects.toThrow('has not accepted');
  });

  describe('every command about it', () => {
    it('is refused to who may not', async () => {
      expect(await offerTransfer(hub, tom, { authorityId: 'fenmarsh', reason })).toMatchObject({ __typename: 'NotPermitted' });
      const offered = await offer();
      expect(await answerTransfer(hub, ines, { ...named(offered), accept: false, evidence })).toMatchObject({ __typename: 'NotPermitted' });
      expect(await withdrawTransfer(hub, tom, named(offered))).toMatchObject({ __typename: 'NotPermitted' });
      expect(await acknowledgeTransfer(hub, tom, named(await accept(offered)))).toMatchObject({ __typename: 'NotPermitted' });
    });

    it('is stale where the transfer has moved on', async () => {
      const offered = await offer();
      expect(await offer()).toMatchObject({ __typename: 'Stale' });
      expect(await acknowledgeTransfer(hub, ines, named(offered))).toMatchObject({ __typename: 'Stale', currentVersion: 1 });
      const accepted = await accept(offered);
      expect(await accept(offered)).toMatchObject({ __typename: 'Stale', currentVersion: 2 });
      expect(await withdrawTransfer(hub, ines, named(offered))).toMatchObject({ __typename: 'Stale', currentVersion: 2 });
      await acknowledgeTransfer(hub, ines, named(accepted));
      expect(await withdrawTransfer(hub, gwen, named(accepted))).toMatchObject({ __typename: 'Stale', currentVersion: 3 });
    });

    it('sent again is carried out once', async () => {
      const keys = { offer: randomUUID(), answer: randomUUID(), acknowledge: randomUUID() };
      const offered = await offerTransfer(hub, ines, { authorityId: 'fenmarsh', reason, idempotencyKey: keys.offer });
      expect(await offerTransfer(hub, ines, { authorityId: 'fenmarsh', reason, idempotencyKey: keys.offer })).toEqual(offered);
      const said = { ...named(offered), accept: true, evidence, receivingLead: 'Mo Field', idempotencyKey: keys.answer };
      const accepted = await answerTransfer(hub, gwen, said);
      expect(await answerTransfer(hub, gwen, said)).toEqual(accepted);
      const done = await acknowledgeTransfer(hub, ines, { ...named(accepted), idempotencyKey: keys.acknowledge });
      expect(await acknowledgeTransfer(hub, ines, { ...named(accepted), idempotencyKey: keys.acknowledge })).toEqual(done);
      const kept = { idempotencyKey: randomUUID() };
      await beginAgain(hub.store);
      const another = await offer();
      const withdrawn = await withdrawTransfer(hub, ines, { ...named(another), ...kept });
      expect(await withdrawTransfer(hub, ines, { ...named(another), ...kept })).toEqual(withdrawn);
    });

    it('names each field that is wrong', async () => {
      const paths = ({ problems }: Reply): unknown => (problems as { path: string }[]).map(({ path }) => path);
      expect(paths(await offerTransfer(hub, ines, { authorityId: '', reason: 'move' }))).toEqual(expect.arrayContaining(['authorityId', 'reason']));
      expect(paths(await offerTransfer(hub, ines, { authorityId: 'atlantis', reason }))).toEqual(['authorityId']);
      const offered = await offer();
      expect(paths(await answerTransfer(hub, gwen, { ...named(offered), accept: true, evidence: 'ok' }))).toEqual(expect.arrayContaining(['evidence']));
      expect(paths(await answerTransfer(hub, gwen, { ...named(offered), accept: true, evidence }))).toEqual(['receivingLead']);
      expect(paths(await acknowledgeTransfer(hub, ines, { transferId: '', version: 1 }))).toEqual(['transferId']);
      expect(paths(await withdrawTransfer(hub, ines, { transferId: '', version: 1 }))).toEqual(['transferId']);
    });
  });
});
