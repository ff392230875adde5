import { childId, viewerId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { ines } from '#test/conformance/ask-subgraph';
import { describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const sol = { ...ines, id: viewerId('p-sol-grey'), name: 'Sol Grey' };

describeHub('pointing at children', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  afterAll(() => hub.running.close());

  const search = async (criteria: Record<string, unknown>, viewer = ines): Promise<string[]> => {
    const { data, errors } = await hub.askIndex('query($search: ChildSearch!) { children(search: $search) { edges { node { id } } } }', { search: criteria }, { viewer });
    expect(errors).toEqual([]);
    return (data?.['children'] as unknown as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
  };

  it.each([
    ['as spelt', 'Mira Benali'], ['in the other order', 'benali mira'], ['by a part', 'Ben am'], ['without its accent', 'zoe benali'], ['by a former name', 'Haddad'],
    ['misspelt', 'Amira Benalli'], ['as it sounds', 'Amyra Benally'], ['romanised otherwise', 'Ameera Binali'], ['in another script', 'Амира Бенали'], ['by names of two times', 'Mira Haddad'],
  ])('finds a child by name %s', async (_how, name) => expect(await search({ name })).toContain('c-amira'));

  it('puts the best fit first', async () => expect((await search({ name: 'Sami Benali' }))[0]).toBe('c-sami'));

  it.each(['lucja obrien aero', 'Łucja O’BRIEN'])('makes no difference of marks and case: %s', async (name) => expect(await search({ name })).toEqual(['c-swapped']));

  it('finds a date of birth with day and month the wrong way round', async () => expect(await search({ dateOfBirth: '2015-03-04' })).toEqual(['c-swapped']));

  it.each(['2014-03-19', '2013-03-09', '2014-12-09'])('finds a date of birth that is nearly right, if the name fits: %s', async (dateOfBirth) => {
    expect(await search({ name: 'Amira Benali', dateOfBirth })).toEqual(['c-amira']);
    expect(await search({ dateOfBirth })).toEqual([]);
  });

  it('does not take a date for nearly right of which one part is', async () => expect(await search({ name: 'Amira Benali', dateOfBirth: '2014-12-19' })).toEqual([]));

  it('finds a child by what the name is short for', async () => {
    const named = { child_id: childId('c-conflict'), use: 'usual' as const, given: ['William'], family: 'Marlowe', folded: 'william marlowe', valid_from: null, valid_until: null };
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('child_name').values(named).execute());
    expect([await search({ name: 'Bill Marlowe' }), await search({ name: 'Bill Marlowe', dateOfBirth: '2014-03-09' })]).toEqual([['c-conflict'], ['c-conflict']]);
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.deleteFrom('child_name').where('folded', '=', named.folded).execute());
    expect(await search({ name: 'Bill Marlowe' })).toEqual([]);
  });

  it('forgets a birth name the moment a child is sealed by adoption', async () => {
    const named = { child_id: childId('c-swapped'), use: 'birth' as const, given: ['Lucia'], family: 'Wetherby', folded: 'lucia wetherby', valid_from: null, valid_until: null };
    const seal = (value: 'adoption' | 'none') => change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('child').set({ seal: value }).where('id', '=', childId('c-swapped')).execute());
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('child_name').values(named).execute());
    expect(await search({ name: 'Lucia Wetherby' })).toEqual(['c-swapped']);
    await seal('adoption');
    expect(await hub.store.selectFrom('findable_name').select('words').where('child_id', '=', childId('c-swapped')).execute()).toEqual([{ words: expect.not.arrayContaining(['wetherby']) }]);
    await seal('none');
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.deleteFrom('child_name').where('folded', '=', named.folded).execute());
  });

  it('follows a name that changes', async () => {
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('child_name').set({ family: 'Quince', folded: 'ivo quince' }).where('folded', '=', 'ivo lund').execute());
    expect([await search({ name: 'Ivo Quince' }), await search({ name: 'Ivo Lund' })]).toEqual([['c-restricted'], []]);
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('child_name').set({ family: 'Lund', folded: 'ivo lund' }).where('folded', '=', 'ivo quince').execute());
    expect([await search({ name: 'Quince' }), await search({ name: 'Lund' })]).toEqual([[], ['c-restricted']]);
  });

  it('keeps who searched, for what, and why', async () => {
    await search({ name: 'Stone' });
    const record = await hub.store.selectFrom('search_record').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
    expect(record).toMatchObject({ viewer_id: 'p-ines-okoro', purpose: 'direct_support', criteria: { name: 'Stone' }, found: 1 });
  });

  it('wants all that is given to fit', async () => {
    expect(await search({ name: 'Benali', dateOfBirth: '2014-03-09' })).toEqual(['c-amira']);
    expect(await search({ name: 'Benali', postcode: 'ZZ7 7ZZ' })).toEqual([]);
  });

  it('finds by NHS number and by UPN', async () => {
    expect(await search({ nhsNumber: '9990000018' })).toEqual(['c-amira']);
    expect(await search({ upn: 'H801200001001' })).toEqual(['c-amira']);
  });

  it('does not lose a child whose date of birth nobody knows', async () => expect(await search({ name: 'Frost', dateOfBirth: '2026-12-12' })).toEqual(['c-unborn']));

  it('never points at a protected person, not even for who works with that child', async () => {
    expect(await search({ name: 'Hana Benali' })).not.toContain('c-hidden');
    expect(await search({ dateOfBirth: '2014-03-09' })).not.toContain('c-hidden');
  });

  it('points at an adopted child only for who works with that child, and never by what was before', async () => {
    expect(await search({ name: 'Ruby Marsh' })).toEqual([]);
    expect(await search({ name: 'Ruby Marsh' }, sol)).toEqual(['c-adopted']);
    expect(await search({ name: 'Rubina Quill' }, sol)).toEqual([]);
    expect(await search({ upn: 'H801200001003' }, sol)).toEqual([]);
  });

  it('does not find a child by an address that is hidden', async () => {
    expect(await search({ postcode: 'ZZ9 9ZZ' })).toEqual([]);
    expect(await search({ name: 'Ella Stone' })).toEqual(['c-refuge']);
    expect(await search({ name: 'Ivo Lund', postcode: 'ZZ1 1AA' })).toEqual([]);
  });

  it('wants something to go by', async () => {
    const { errors } = await hub.askIndex('{ children(search: { name: " - " }) { edges { cursor } } }', {});
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('pages through what it finds, each child once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query = 'query($after: String) { children(search: { postcode: "zz11aa" }, first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
      const page = (await hub.askIndex(query, { after })).data?.['children'] as unknown as { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('finds nothing for nobody', async () => {
    const { data } = await hub.askIndex('{ me { id } children(search: { name: "Benali" }) { edges { cursor } } }', {}, { viewer: null });
    expect(data).toEqual({ me: null, children: { edges: [] } });
  });

  it('says who is asking, and lists their children, the led ones first', async () => {
    const { data } = await hub.askIndex('{ me { name role caseload { edges { node { child { id } relation since } } } } }', {});
    expect(data?.['me']).toEqual({
      name: 'Ines Okoro', role: 'social_worker',
      caseload: { edges: [
        { node: { child: { id: 'c-amira' }, relation: 'LEAD_PROFESSIONAL', since: '2026-01-05' } },
        { node: { child: { id: 'c-hidden' }, relation: 'OWN_CASELOAD', since: '2026-01-05' } },
      ] },
    });
  });

  it('leads to brothers and sisters, but to none that a seal hides', async () => {
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Child { siblings { id } } } }';
    const siblings = async (levels: Record<string, 'DETAIL'>) =>
      (await hub.askIndex(query, { representations: [{ __typename: 'Child', id: 'c-amira' }] }, { children: { ['c-amira' as never]: levels } })).data?.['_entities'];
    expect(await siblings({ household: 'DETAIL' })).toEqual([{ siblings: [{ id: 'c-sami' }] }]);
    expect(await siblings({})).toEqual([{ siblings: null }]);
  });
});
