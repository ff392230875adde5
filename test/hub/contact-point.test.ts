import { sql } from 'kysely';
import { childId } from '#schema/ids';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import { receiveRecords } from '#subgraphs/hub/matching/receive-records';
import { as, me, settle } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

/**
 * What ContactPoint was closed for, told as stories that can happen here again and must not: a local upload that matched
 * nobody made a second, unshielded entry of a shielded child; and adopted children were found by who they had been.
 */
const reviewer = as('p-moss-hale', 'social_care', 'mash_coordinator');
const sol = as('p-sol-grey');
const housing = { who: 'housing', source: 'housing register of 2026-11-20' };
const upload = (change: Partial<IncomingRecord>): IncomingRecord => ({ agency: 'housing', reference: `H-${JSON.stringify(change).length}-${change.given?.[0] ?? ''}`, given: [], family: '', ...change });

describeHub('a shielded child', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(async () => { await beginAgain(hub.store); await sql`analyze`.execute(hub.store); });
  afterAll(() => hub.running.close());

  const children = () => hub.store.selectFrom('child').select(['id', 'seal']).orderBy('id').execute();
  const search = async (criteria: Record<string, unknown>, viewer = reviewer): Promise<string[]> => {
    const { data } = await hub.askIndex('query($search: ChildSearch!) { children(search: $search) { edges { node { id } } } }', { search: criteria }, { viewer });
    return (data?.['children'] as unknown as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
  };

  it.each([
    ['misspelt beyond knowing', { given: ['Elka'], family: 'Sttone', postcode: 'ZZ9 9ZZ' }], ['with a date of birth of nobody', { given: ['Ella'], family: 'Stone', dateOfBirth: '1999-09-09', postcode: 'ZZ9 9ZZ' }],
    ['with another’s NHS number', { given: ['Ella'], family: 'Stone', dateOfBirth: '2014-03-09', nhsNumber: '9990000018', postcode: 'ZZ9 9ZZ' }], ['by an initial', { given: ['E'], family: 'S', postcode: 'ZZ9 9ZZ' }],
    ['of whom nothing is written', {}],
  ])('is not made a second time, unshielded, by an upload %s', async (_how, written) => {
    const before = await children();
    await receiveRecords(hub.store, [upload(written)], housing, hub.at);
    expect((await children()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await search({ postcode: 'ZZ9 9ZZ' })).toEqual([]);
    const { data } = await hub.ask('{ child(id: "c-refuge") { address { postcode } } }', {}, { viewer: reviewer, children: { [childId('c-refuge')]: {} } });
    expect(data).toEqual({ child: { address: null } });
  });

  it('shields everyone whom the agency’s record might be, and keeps them so when it is settled whose it is', async () => {
    const record = upload({ given: ['S'], family: 'Benali', dateOfBirth: '2011-07-01', postcode: 'ZZ1 1AA', shielded: true });
    await receiveRecords(hub.store, [record], housing, hub.at);
    const shielded = (await children()).filter(({ seal }) => seal === 'location_restricted').map(({ id }) => id);
    expect(shielded).toEqual(expect.arrayContaining(['c-refuge', 'c-sami']));
    expect(await search({ postcode: 'ZZ1 1AA' })).not.toContain('c-sami');
    const { matchesToSettle: [waiting] } = (await me(hub, reviewer, 'matchesToSettle { recordId version candidates { child { id } } }')) as { matchesToSettle: [{ recordId: string; version: number }] };
    await settle(hub, reviewer, { recordId: waiting.recordId, version: waiting.version, verdict: 'DO_NOT_LINK' }, 'c-sami');
    expect((await children()).find(({ id }) => id === 'c-sami')?.seal).toBe('location_restricted');
  });

  it('is never unshielded by a record, however often and by whomever it is sent', async () => {
    const open_ = upload({ given: ['Ella'], family: 'Stone', dateOfBirth: '2014-03-09', postcode: 'ZZ9 9ZZ', shielded: false });
    for (const agency of ['housing', 'health', 'education']) await receiveRecords(hub.store, [{ ...open_, agency }], housing, hub.at);
    expect((await children()).find(({ id }) => id === 'c-refuge')?.seal).toBe('location_restricted');
  });
});

describeHub('an adopted child', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(async () => { await beginAgain(hub.store); await sql`analyze`.execute(hub.store); });
  afterAll(() => hub.running.close());

  const before = { given: ['Rubina'], family: 'Quill', dateOfBirth: '2014-03-09', sex: 'FEMALE' as const, postcode: 'ZZ1 1AA' };
  const ledTo = async (): Promise<unknown> => [
    await hub.store.selectFrom('agency_record_candidate').select('record_id').where('child_id', '=', childId('c-adopted')).execute(),
    await hub.store.selectFrom('agency_record').select('id').where('child_id', '=', childId('c-adopted')).execute(),
  ];

  it.each(['Rubina Quill', 'Rubina', 'Quill', 'quill rubina', 'Rubyna Quil', 'Рубина Квил', 'Ruby Quill', 'Rubina Marsh'])('is not found by the birth name, not even by who works with the child: %s', async (name) => {
    for (const criteria of [{ name }, { name, dateOfBirth: '2014-03-09' }, { name, postcode: 'ZZ1 1AA' }]) {
      const { data } = await hub.askIndex('query($search: ChildSearch!) { children(search: $search) { edges { node { id } } } }', { search: criteria }, { viewer: sol });
      expect(JSON.stringify(data)).not.toContain('c-adopted');
    }
  });

  it.each([
    ['the name of before', { given: before.given, family: before.family }], ['all that is of before', before], ['date of birth and address', { ...before, given: ['R'], family: 'Q' }], ['the new name with the date of birth and the old address', { ...before, given: ['Ruby'], family: 'Marsh' }],
    ['the birth mother’s family name', { ...before, given: ['Ruby'] }], ['the UPN of before', { ...before, upn: 'H801200001003' }], ['the UPN of before and the new name', { ...before, given: ['Ruby'], family: 'Marsh', upn: 'H801200001003' }],
    ['a brother’s record of the birth household', { given: ['Sami'], family: 'Benali', dateOfBirth: '2011-07-01', postcode: 'ZZ1 1AA' }],
  ])('is not led to by %s', async (_how, written) => {
    await receiveRecords(hub.store, [upload(written)], housing, hub.at);
    expect(await ledTo()).toEqual([[], []]);
  });

  it('is not led to from a brother or sister of before', async () => {
    const siblings = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Child { siblings { id } } } }';
    for (const sibling of ['c-amira', 'c-sami']) {
      const { data } = await hub.askIndex(siblings, { representations: [{ __typename: 'Child', id: sibling }] }, { viewer: reviewer, children: { [childId(sibling)]: { household: 'DETAIL' } } });
      expect(JSON.stringify(data)).not.toContain('c-adopted');
    }
  });

  it('is linked by the number of now, with the name of now, and by that alone', async () => {
    const now = upload({ given: ['Ruby'], family: 'Marsh', dateOfBirth: '2014-03-09', nhsNumber: '9990000026' });
    for (const [index, name] of [{ given: ['Rubina'], family: 'Quill' }, { given: ['Ruby'], family: 'Quill' }].entries()) {
      expect(await receiveRecords(hub.store, [{ ...now, ...name, reference: `H-before-${index}` }], housing, hub.at)).not.toEqual(['MATCH']);
    }
    expect(await receiveRecords(hub.store, [now], housing, hub.at)).toEqual(['MATCH']);
  });

  it('once it is said that a record is never theirs, stays so whatever is sent again, under any name, by any agency’s number', async () => {
    const record = upload({ given: ['Ruby'], family: 'Marsh', dateOfBirth: '2014-03-09', nhsNumber: '9990000026', reference: 'H-never' });
    await receiveRecords(hub.store, [record], housing, hub.at);
    const { id, version } = await hub.store.selectFrom('agency_record').select(['id', 'version']).where('reference', '=', 'H-never').executeTakeFirstOrThrow();
    expect(await settle(hub, reviewer, { recordId: id, version, verdict: 'NEVER_LINK' }, 'c-adopted')).toMatchObject({ verdict: 'NEVER_LINK' });
    for (const again of [record, { ...record, given: ['Ruby', 'Ann'] }, { ...record, postcode: 'ZZ1 1AA' }]) {
      expect(await receiveRecords(hub.store, [again], housing, hub.at)).not.toContain('MATCH');
      expect(await hub.store.selectFrom('agency_record').select('child_id').where('reference', '=', 'H-never').execute()).toEqual([{ child_id: null }]);
    }
  });
});
