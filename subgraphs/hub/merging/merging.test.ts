import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { change, type Change } from '#subgraphs/hub/store/change';
import { as, me } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const reviewer = as('p-moss-hale', 'social_care', 'mash_coordinator');
const reason = 'Her mother showed both letters and says that the school wrote her brother’s name';
const PROBLEMS = '... on InvalidInput { problems { path message } } ... on Stale { message currentVersion } ... on NotPermitted { message }';
const MERGE = `mutation($input: MergeChildrenInput!) { mergeChildren(input: $input) { __typename ... on ChildrenMerged { id version leftBehind } ${PROBLEMS} } }`;
const SPLIT = `mutation($input: SplitChildInput!) { splitChild(input: $input) { __typename ... on ChildSplit { id otherId version } ${PROBLEMS} } }`;

type Reply = Readonly<Record<string, unknown>> & { readonly __typename: string; readonly id: string; readonly version: number };

describeHub('two entries that are one child', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  const versionOf = async (id: string) => (await hub.store.selectFrom('child').select('version').where('id', '=', childId(id)).executeTakeFirstOrThrow()).version;
  const sealOf = async (id: string) => (await hub.store.selectFrom('child').select('seal').where('id', '=', childId(id)).executeTakeFirstOrThrow()).seal;
  const hubSays = (make: (write: Change) => Promise<unknown>) => change(hub.store, { who: 'test', source: 'test' }, make);
  const send = async (query: string, input: Record<string, unknown>, viewer = reviewer, found: readonly string[] = ['c-amira', 'c-sami', 'c-refuge']): Promise<Reply> => {
    const { data, errors } = await hub.ask(query, { input: { idempotencyKey: randomUUID(), reason, ...input } }, { viewer, children: Object.fromEntries(found.map((id) => [childId(id), {}])) });
    expect(errors).toEqual([]);
    return (data?.['mergeChildren'] ?? data?.['splitChild']) as unknown as Reply;
  };
  const both = async (kept = 'c-amira', gone = 'c-sami') => ({ childId: kept, version: await versionOf(kept), other: { childId: gone, version: await versionOf(gone) } });
  const search = async (name: string) => {
    const { data } = await hub.askIndex('query($name: String!) { children(search: { name: $name }) { edges { node { id } } } }', { name }, { viewer: reviewer });
    return (data?.['children'] as unknown as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
  };
  const idsOf = (id: string) => hub.store.selectFrom('identifier').select(['value', 'is_current']).where('child_id', '=', childId(id)).orderBy('id').execute();

  it('become one: what was known of either is known of the one, and the other is not there', async () => {
    const merged = await send(MERGE, await both());
    expect(merged).toEqual({ __typename: 'ChildrenMerged', id: expect.any(String), version: 2, leftBehind: [] });
    expect([await search('Sami Benali'), await search('Amira Benali')]).toEqual([['c-amira'], ['c-amira']]);
    const { data } = await hub.ask('{ gone: child(id: "c-sami") { id } kept: child(id: "c-amira") { otherNames { text } } }', {}, { viewer: reviewer, children: { [childId('c-sami')]: {}, [childId('c-amira')]: { identity: 'DETAIL' } } });
    expect(data).toEqual({ gone: null, kept: { otherNames: expect.arrayContaining([{ text: 'Sami Benali' }]) } });
  });

  it('keep who said so, when, why, and how each row was before', async () => {
    const { id } = await send(MERGE, await both());
    expect(await hub.store.selectFrom('child_merge').select(['child_id', 'gone_id', 'reason', 'decided_by', 'decided_at', 'undone_at', 'recorded_by']).execute()).toEqual([
      { child_id: 'c-amira', gone_id: 'c-sami', reason, decided_by: reviewer.id, decided_at: hub.at.toISOString(), undone_at: null, recorded_by: reviewer.id }]);
    expect(await hub.store.selectFrom('child_merge_row').select('table_name').distinct().where('merge_id', '=', id).orderBy('table_name').execute()).toEqual(
      expect.arrayContaining([{ table_name: 'child_address' }, { table_name: 'child_name' }, { table_name: 'contact_point' }]));
    const before = await hub.store.selectFrom('history').select('was').where('child_id', '=', childId('c-sami')).where('table_name', '=', 'child_name').execute();
    expect(before).toEqual([{ was: expect.objectContaining({ child_id: 'c-sami', folded: 'sami benali' }) }]);
  });

  it('of two current ids of one kind keep the one of the entry that stays', async () => {
    await hubSays((write) => write.insertInto('identifier').values({ child_id: childId('c-sami'), agency: 'education', kind: 'upn', value: 'H801200001009', confidence: 'confirmed', is_current: true, never_link: false }).execute());
    const before = await idsOf('c-sami');
    const { id, version } = await send(MERGE, await both());
    expect(await idsOf('c-amira')).toEqual(expect.arrayContaining([{ value: 'H801200001001', is_current: true }, { value: 'H801200001009', is_current: false }]));
    await send(SPLIT, { childId: 'c-amira', version, mergeId: id });
    expect(await idsOf('c-sami')).toEqual(before);
  });

  it('are two again when it is undone; what came since stays where it came, and so does a shield', async () => {
    const { id, version } = await send(MERGE, await both('c-amira', 'c-refuge'));
    expect(await sealOf('c-amira')).toBe('location_restricted');
    await hubSays((write) => write.insertInto('contact_point').values({ child_id: childId('c-amira'), system: 'phone', value: '07700 900009', whose: 'aunt' }).execute());
    expect(await send(SPLIT, { childId: 'c-amira', version, mergeId: id })).toEqual({ __typename: 'ChildSplit', id, otherId: 'c-refuge', version: expect.any(Number) });
    expect([await search('Ella Stone'), await search('Amira Benali')]).toEqual([['c-refuge'], ['c-amira']]);
    expect([await sealOf('c-amira'), await sealOf('c-refuge')]).toEqual(['location_restricted', 'location_restricted']);
    expect(await hub.store.selectFrom('contact_point').select('child_id').where('value', '=', '07700 900009').execute()).toEqual([{ child_id: 'c-amira' }]);
    expect(await hub.store.selectFrom('child_merge').select(['undone_by', 'undone_reason']).execute()).toEqual([{ undone_by: reviewer.id, undone_reason: reason }]);
    expect(await send(SPLIT, { childId: 'c-amira', version: await versionOf('c-amira'), mergeId: id })).toMatchObject({ __typename: 'Stale' });
  });

  it('become one once, however often it is sent', async () => {
    const input = { ...(await both()), idempotencyKey: randomUUID() };
    const first = await send(MERGE, input);
    expect(await send(MERGE, input)).toEqual(first);
    const split = { childId: 'c-amira', version: first.version, mergeId: first.id, idempotencyKey: randomUUID() };
    const two = await send(SPLIT, split);
    expect(await send(SPLIT, split)).toEqual(two);
    expect(await hub.store.selectFrom('child_merge').select('id').execute()).toHaveLength(1);
  });

  it('are listed for a reviewer, to be undone, and for nobody else', async () => {
    const { id, version } = await send(MERGE, await both());
    expect(await me(hub, reviewer, 'mergesMade { id version child { id } reason undoneAt }')).toEqual({ mergesMade: [{ id, version, child: { id: 'c-amira' }, reason, undoneAt: null }] });
    expect(await me(hub, as('p-ines-okoro'), 'mergesMade { id }')).toEqual({ mergesMade: [] });
  });

  it('are joined and parted by the index’s reviewers alone', async () => {
    expect(await send(MERGE, await both(), as('p-ines-okoro'))).toMatchObject({ __typename: 'NotPermitted' });
    const { id, version } = await send(MERGE, await both());
    expect(await send(SPLIT, { childId: 'c-amira', version, mergeId: id }, as('p-ines-okoro'))).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('have both to be there for the reviewer: a sealed child is answered of as one that nobody has', async () => {
    const nowhere = await send(MERGE, { ...(await both()), other: { childId: 'c-nobody', version: 1 } });
    expect(nowhere).toMatchObject({ __typename: 'NotPermitted' });
    expect(await send(MERGE, { ...(await both()), other: { childId: 'c-sami', version: 1 } }, reviewer, ['c-amira'])).toEqual(nowhere);
    for (const sealed of ['c-adopted', 'c-hidden']) expect(await send(MERGE, await both('c-amira', sealed), reviewer, ['c-amira', sealed])).toEqual(nowhere);
  });

  it('have both to be as they were read', async () => {
    const input = await both();
    expect(await send(MERGE, { ...input, version: 7 })).toMatchObject({ __typename: 'Stale', currentVersion: 1 });
    expect(await send(MERGE, { ...input, other: { ...input.other, version: 7 } })).toMatchObject({ __typename: 'Stale', currentVersion: 1 });
    const { id } = await send(MERGE, input);
    expect(await send(MERGE, { ...(await both('c-refuge', 'c-sami')) })).toMatchObject({ __typename: 'Stale', currentVersion: null });
    expect(await send(SPLIT, { childId: 'c-amira', version: 1, mergeId: id })).toMatchObject({ __typename: 'Stale', currentVersion: 2 });
  });

  it('are named by field where something is wrong with what was sent', async () => {
    const input = await both();
    expect(await send(MERGE, { ...input, other: { childId: 'c-amira', version: 1 } })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'other.childId' }] });
    expect(await send(MERGE, { ...input, reason: 'duplicate' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'reason' }, { path: 'reason' }] });
    expect(await send(SPLIT, { childId: 'c-amira', version: 1, mergeId: 'no-such' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'mergeId' }] });
  });

  it('are never one once a person said that they never are', async () => {
    await hubSays(async (write) => {
      const row = { agency: 'housing', kind: 'other' as const, value: 'H-77', confidence: 'confirmed' as const };
      await write.insertInto('identifier').values([{ ...row, child_id: childId('c-sami'), is_current: true, never_link: false }, { ...row, child_id: childId('c-amira'), is_current: false, never_link: true }]).execute();
    });
    expect(await send(MERGE, await both())).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'other.childId' }] });
  });

  it('have one lead between them, or are not made one', async () => {
    const lead = { id: 'l-sami', child_id: childId('c-sami'), practitioner_id: 'p-sol-grey', status: 'active' as const, nominated_by: 'p-sol-grey', reason: null, from_at: '2026-01-01T00:00:00Z', until_at: null, end_reason: null, cover_by: null, cover_from: null, cover_until: null, hands_over_from: null };
    await hubSays((write) => write.insertInto('lead').values(lead).execute());
    expect(await send(MERGE, await both())).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'other.childId', message: expect.stringContaining('lead') }] });
    expect(await search('Sami Benali')).toEqual(['c-sami']);
  });
});

describeHub('one entry that is two children', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  const AMIRA = childId('c-amira');
  const OUT = `mutation($input: SplitRecordsInput!) { splitRecords(input: $input) { __typename ... on RecordsSplit { id newId version } ${PROBLEMS} } }`;
  const version = async (id: string) => (await hub.store.selectFrom('child').select('version').where('id', '=', childId(id)).executeTakeFirstOrThrow()).version;
  const split = async (input: Record<string, unknown>, viewer = reviewer): Promise<Reply & { newId: string }> => {
    const { data, errors } = await hub.ask(OUT, { input: { childId: AMIRA, version: await version(AMIRA), given: ['Zoë'], family: 'Benali', reason, idempotencyKey: randomUUID(), ...input } }, { viewer, children: { [AMIRA]: {} } });
    expect(errors).toEqual([]);
    return data?.['splitRecords'] as unknown as Reply & { newId: string };
  };
  const identifier = async (kind: 'upn' | 'case_person_id') => {
    const { id } = await hub.store.selectFrom('identifier').select('id').where('child_id', '=', AMIRA).where('kind', '=', kind).where('is_current', '=', true).executeTakeFirstOrThrow();
    return { kind: 'IDENTIFIER', id: String(id) };
  };
  const records = async (viewer = reviewer, levels: Record<string, 'DETAIL'> = { identifiers: 'DETAIL', identity: 'DETAIL' }) => {
    const { data } = await hub.ask('query($id: ID!) { child(id: $id) { records { kind id source category } } }', { id: AMIRA }, { viewer, children: { [AMIRA]: levels } });
    return (data?.['child'] as unknown as { records: { kind: string; id: string; category: string }[] }).records;
  };

  it('shows a reviewer what it is made of, as far as each may be seen, and nobody else anything', async () => {
    expect(new Set((await records()).map(({ kind }) => kind))).toEqual(new Set(['NAME', 'IDENTIFIER']));
    expect(await records(as('p-ines-okoro'))).toEqual([]);
    expect(await records(reviewer, {})).toEqual([]);
  });

  it('has single records moved into an entry of their own, each with its history', async () => {
    const upn = await identifier('upn');
    const parted = await split({ records: [upn] });
    expect(parted).toMatchObject({ __typename: 'RecordsSplit', newId: expect.stringMatching(/^c-/) });
    expect(await hub.store.selectFrom('identifier').select(['child_id', 'value']).where('kind', '=', 'upn').where('value', '=', 'H801200001001').execute()).toEqual([{ child_id: parted.newId, value: 'H801200001001' }]);
    expect(await hub.store.selectFrom('child_name').select(['given', 'family']).where('child_id', '=', childId(parted.newId)).execute()).toEqual([{ given: ['Zoë'], family: 'Benali' }]);
    const before = await hub.store.selectFrom('history').select('was').where('table_name', '=', 'identifier').where('child_id', '=', AMIRA).execute();
    expect(before).toContainEqual({ was: expect.objectContaining({ child_id: AMIRA, value: 'H801200001001' }) });
    expect(await hub.store.selectFrom('child_split').select(['child_id', 'new_id', 'reason', 'decided_by']).execute()).toEqual([{ child_id: AMIRA, new_id: parted.newId, reason, decided_by: reviewer.id }]);
  });

  it('keeps every seal and every “never” for both, and what an agency told does not lead back', async () => {
    await change(hub.store, { who: 'test', source: 'test' }, async (write) => {
      await write.updateTable('child').set({ seal: 'location_restricted' }).where('id', '=', AMIRA).execute();
      await write.insertInto('identifier').values({ child_id: AMIRA, agency: 'housing', kind: 'other', value: 'H-99', confidence: 'doubtful', is_current: false, never_link: true }).execute();
      await write.insertInto('agency_record').values({ id: 'r-1', agency: 'education', reference: 'H801200001001', received: '{}', shielded: false, outcome: 'MATCH', child_id: AMIRA, settled_by: null, settled_at: null, received_at: hub.at.toISOString() }).execute();
    });
    const { newId } = await split({ records: [await identifier('upn')] });
    expect(await hub.store.selectFrom('child').select('seal').where('id', '=', childId(newId)).execute()).toEqual([{ seal: 'location_restricted' }]);
    expect(await hub.store.selectFrom('identifier').select('child_id').where('value', '=', 'H-99').where('never_link', '=', true).orderBy('id').execute()).toEqual([{ child_id: AMIRA }, { child_id: newId }]);
    expect(await hub.store.selectFrom('agency_record').select('child_id').where('id', '=', 'r-1').execute()).toEqual([{ child_id: newId }]);
    expect(await hub.store.selectFrom('agency_record_candidate').select(['child_id', 'verdict']).where('record_id', '=', 'r-1').execute()).toEqual([{ child_id: AMIRA, verdict: 'DO_NOT_LINK' }]);
  });

  it('is one again by a merge', async () => {
    const { newId } = await split({ records: [await identifier('upn')] });
    const input = { childId: AMIRA, version: await version(AMIRA), other: { childId: newId, version: await version(newId) }, reason, idempotencyKey: randomUUID() };
    const { data } = await hub.ask(MERGE, { input }, { viewer: reviewer, children: { [AMIRA]: {}, [childId(newId)]: {} } });
    expect(data?.['mergeChildren']).toMatchObject({ __typename: 'ChildrenMerged' });
    expect(await hub.store.selectFrom('identifier').select('child_id').where('value', '=', 'H801200001001').execute()).toEqual([{ child_id: AMIRA }]);
  });

  it('says by field what is no record of it, and leaves it a name', async () => {
    expect(await split({ records: [await identifier('upn'), { kind: 'ADDRESS', id: '999999' }] })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'records.1' }] });
    const names = (await hub.store.selectFrom('child_name').select('id').where('child_id', '=', AMIRA).execute()).map(({ id }) => ({ kind: 'NAME', id: String(id) }));
    expect(await split({ records: names })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'records' }] });
    expect(await split({ records: [await identifier('upn')] }, as('p-ines-okoro'))).toMatchObject({ __typename: 'NotPermitted' });
  });
});
