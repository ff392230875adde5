import { randomUUID } from 'node:crypto';
import { nhsNumber } from '#demo/population/identifiers';
import type { DemoChild } from '#demo/population/model';
import { type FhirStandIn, startFhirStandIn } from '#demo/stand-ins/fhir/server';
import { childId } from '#schema/ids';
import { reconcileAll } from '#subgraphs/hub/pds/hold-against-pds';
import { pdsClient } from '#subgraphs/hub/pds/pds-client';
import { change, type Change } from '#subgraphs/hub/store/change';
import { as } from '#test/hub/hub-commands';
import { family } from '#test/hub/hub-family';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const reviewer = as('p-moss-hale', 'social_care', 'mash_coordinator');
const TOKEN = 'a-token-of-this-test';
const RECONCILE = `mutation($input: ReconcileWithPdsInput!) { reconcileWithPds(input: $input) { __typename ... on PdsReconciled { status differences { field agreement } }
  ... on InvalidInput { problems { path } } ... on Stale { currentVersion } ... on NotPermitted { message } } }`;

describeHub('an entry held against PDS', (open) => {
  let hub: HubForTests;
  let pds: FhirStandIn;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterEach(() => pds.stop());
  afterAll(() => hub.running.close());

  /** PDS as it would be if Amira were so there. */
  const pdsSays = async (amira: Partial<DemoChild> | null, token = TOKEN) => {
    const children = family.children.flatMap((child) => (child.key !== 'amira' ? [child] : amira === null ? [] : [{ ...child, ...amira }]));
    pds = await startFhirStandIn({ ...family, children }, { port: 0, token });
    hub.askPds = pdsClient({ url: pds.url, token: TOKEN, timeout: 2_000 });
  };
  const versionOf = async (id: string) => (await hub.store.selectFrom('child').select('version').where('id', '=', childId(id)).executeTakeFirstOrThrow()).version;
  const reconcile = async (input: Record<string, unknown> = {}, viewer = reviewer) => {
    const id = String(input['childId'] ?? 'c-amira');
    const { data, errors } = await hub.ask(RECONCILE, { input: { childId: id, version: await versionOf(id), idempotencyKey: randomUUID(), ...input } }, { viewer, children: { [childId(id)]: {} } });
    expect(errors).toEqual([]);
    return data?.['reconcileWithPds'] as unknown as Record<string, unknown>;
  };
  const hubSays = (make: (write: Change) => Promise<unknown>) => change(hub.store, { who: 'test', source: 'test' }, make);
  const numbersOf = (id: string) => hub.store.selectFrom('identifier').select(['value', 'is_current', 'confidence']).where('child_id', '=', childId(id)).where('kind', '=', 'nhs_number').orderBy('id').execute();
  const statusOf = async (id: string) => (await hub.store.selectFrom('child').select('nhs_number_status').where('id', '=', childId(id)).executeTakeFirstOrThrow()).nhs_number_status;
  const said = (status: string, ...differences: unknown[]) => ({ __typename: 'PdsReconciled', status, differences });

  it('is the same in everything', async () => {
    await pdsSays({});
    expect(await reconcile()).toEqual(said('NO_DIFFERENCES'));
    expect(await statusOf('c-amira')).toBe('VERIFIED');
    expect(await hub.store.selectFrom('pds_reconciliation').select(['child_id', 'status', 'recorded_by']).execute()).toEqual([{ child_id: 'c-amira', status: 'NO_DIFFERENCES', recorded_by: reviewer.id }]);
  });

  it('differs in something, and is not changed by it', async () => {
    await pdsSays({ names: [{ use: 'official', given: ['Amira'], family: 'Benally' }], addresses: [{ use: 'home', lines: ['9 Elsewhere'], town: 'Anytown', postcode: 'ZZ8 8ZZ' }] });
    const before = await hub.store.selectFrom('child_name').select(['folded', 'version']).where('child_id', '=', childId('c-amira')).orderBy('id').execute();
    expect(await reconcile()).toEqual(said('DIFFERENCES', { field: 'family', agreement: 'alike' }, { field: 'postcode', agreement: 'different' }));
    expect(await hub.store.selectFrom('child_name').select(['folded', 'version']).where('child_id', '=', childId('c-amira')).orderBy('id').execute()).toEqual(before);
  });

  it('holds a number that is superseded: the new one is followed, the old one kept, and either finds the child', async () => {
    const since = nhsNumber(900);
    await pdsSays({ identifiers: { nhsNumber: '9990000018', supersedingNhsNumber: since, nhsNumberStatus: 'VERIFIED' } });
    expect(await reconcile()).toEqual(said('SUPERSEDED', { field: 'nhsNumber', agreement: 'superseded' }));
    expect(await numbersOf('c-amira')).toEqual([{ value: '9990000018', is_current: false, confidence: 'confirmed' }, { value: since, is_current: true, confidence: 'confirmed' }]);
    for (const number of ['9990000018', since]) {
      const { data } = await hub.askIndex('query($search: ChildSearch!) { children(search: $search) { edges { node { id } } } }', { search: { nhsNumber: number } }, { viewer: reviewer });
      expect(data).toEqual({ children: { edges: [{ node: { id: 'c-amira' } }] } });
    }
  });

  it('does not take a new number that another entry holds: the two may be one child, and a person says so', async () => {
    await pdsSays({ identifiers: { nhsNumber: '9990000018', supersedingNhsNumber: '9990000034', nhsNumberStatus: 'VERIFIED' } });
    expect(await reconcile()).toMatchObject({ status: 'SUPERSEDED', differences: [{ field: 'nhsNumber', agreement: 'superseded' }, { field: 'nhsNumber', agreement: 'held_by_another_entry' }] });
    expect([await numbersOf('c-amira'), await statusOf('c-amira')]).toEqual([[{ value: '9990000018', is_current: true, confidence: 'confirmed' }], 'SUPERSEDED']);
  });

  it('holds another person’s number, by which nothing is shown from then on', async () => {
    await pdsSays({ names: [{ use: 'official', given: ['Gregor'], family: 'Stannard' }], dateOfBirth: '2009-01-30', sex: 'MALE' });
    expect(await reconcile()).toMatchObject({ status: 'LOCAL_DEMOGRAPHICS_DID_NOT_MATCH' });
    expect(await numbersOf('c-amira')).toEqual([{ value: '9990000018', is_current: true, confidence: 'doubtful' }]);
  });

  it('holds a number that PDS does not know, or none that can be one', async () => {
    await pdsSays(null);
    expect(await reconcile()).toEqual(said('NOT_FOUND'));
    expect(await reconcile({ childId: 'c-sami' })).toEqual(said('LOCAL_NUMBER_INVALID'));
    await hubSays((write) => write.updateTable('identifier').set({ value: '9990000019' }).where('value', '=', '9990000018').execute());
    expect(await reconcile()).toEqual(said('LOCAL_NUMBER_INVALID'));
    expect([await statusOf('c-amira'), await statusOf('c-sami')]).toEqual(['INVALID', 'MISSING']);
    expect(pds.requestLog.map(({ path }) => path)).toEqual(['Patient/9990000018']);
  });

  it('is left alone where PDS does not answer', async () => {
    await pdsSays({}, 'another token');
    const before = await statusOf('c-amira');
    expect(await reconcile()).toEqual(said('ERROR'));
    expect(await statusOf('c-amira')).toBe(before);
  });

  it('takes on the restriction that PDS puts on a person', async () => {
    await pdsSays({ oddities: ['pds-restricted'] });
    expect(await reconcile()).toEqual(said('NO_DIFFERENCES'));
    expect(await hub.store.selectFrom('child').select('pds_restricted').where('id', '=', childId('c-amira')).execute()).toEqual([{ pds_restricted: true }]);
  });

  it('is for a reviewer: for anyone else PDS is not even asked', async () => {
    await pdsSays({});
    expect(await reconcile({}, as('p-ines-okoro'))).toMatchObject({ __typename: 'NotPermitted' });
    expect(pds.requestLog).toEqual([]);
  });

  it('has to be as it was read; is done once however often it is sent; and what is wrong is named', async () => {
    await pdsSays({});
    expect(await reconcile({ version: 9 })).toEqual({ __typename: 'Stale', currentVersion: 1 });
    const input = { version: 1, idempotencyKey: 'the same key twice' };
    expect(await reconcile(input)).toEqual(await reconcile(input));
    expect(await hub.store.selectFrom('pds_reconciliation').select('id').execute()).toHaveLength(1);
    expect(await reconcile({ idempotencyKey: 'short' })).toEqual({ __typename: 'InvalidInput', problems: [{ path: 'idempotencyKey' }] });
  });

  it('is one of all, for the night', async () => {
    await pdsSays({ identifiers: { nhsNumber: '9990000018', supersedingNhsNumber: nhsNumber(900), nhsNumberStatus: 'VERIFIED' } });
    const counts = await reconcileAll(hub.store, hub.askPds, { who: 'the night', source: 'PDS' }, () => hub.at);
    expect(Object.fromEntries(counts)).toEqual({ SUPERSEDED: 1, NO_DIFFERENCES: 2, LOCAL_NUMBER_INVALID: 6 });
  });
});
