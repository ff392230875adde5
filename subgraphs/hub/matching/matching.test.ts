import { sql } from 'kysely';
import { childId } from '#schema/ids';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import { receiveRecords } from '#subgraphs/hub/matching/receive-records';
import { whatWaits } from '#subgraphs/hub/waiting/what-waits';
import { as, me, settle, settleUnmatched } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const reviewer = as('p-moss-hale', 'social_care', 'mash_coordinator');
const housing = { who: 'housing', source: 'housing register of 2026-11-20' };

const amira: IncomingRecord = { agency: 'housing', reference: 'H-1', given: ['Amira'], family: 'Benali', dateOfBirth: '2014-03-09', sex: 'FEMALE', postcode: 'ZZ1 1AA' };
const { dateOfBirth: _date, postcode: _postcode, ...bareName } = amira;

describeHub('an agency’s record', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(async () => { await beginAgain(hub.store); await sql`analyze`.execute(hub.store); });
  afterAll(() => hub.running.close());

  const receive = async (...records: IncomingRecord[]) => receiveRecords(hub.store, records, housing, hub.at);
  const linkedTo = async (record: IncomingRecord) =>
    (await hub.store.selectFrom('agency_record').select('child_id').where('agency', '=', record.agency).where('reference', '=', record.reference).executeTakeFirst())?.child_id ?? null;
  const children = async () => (await hub.store.selectFrom('child').select(sql<number>`count(*)::int`.as('number')).executeTakeFirstOrThrow()).number;
  const sealOf = async (id: string) => (await hub.store.selectFrom('child').select('seal').where('id', '=', childId(id)).executeTakeFirstOrThrow()).seal;

  it('is linked where name, date of birth and postcode agree, misspelt or exchanged', async () => {
    expect(await receive(amira, { ...amira, reference: 'H-2', agency: 'police', family: 'Benally' }, { ...amira, agency: 'probation', reference: 'H-3', dateOfBirth: '2014-09-03' })).toEqual(['MATCH', 'MATCH', 'MATCH']);
    expect(await linkedTo(amira)).toBe('c-amira');
    expect(await hub.store.selectFrom('identifier').select(['child_id', 'confidence']).where('value', '=', 'H-1').execute()).toEqual([{ child_id: 'c-amira', confidence: 'confirmed' }]);
  });

  it('is nobody’s by one field alone, not even by an NHS number', async () => {
    const [byNumber] = await receive({ agency: 'housing', reference: 'H-4', given: ['Zachary'], family: 'Thornhill', dateOfBirth: '2009-12-01', nhsNumber: '9990000018' });
    expect(byNumber).not.toBe('MATCH');
    expect(await receive({ ...bareName, reference: 'H-5' })).not.toEqual(['MATCH']);
  });

  it('with another NHS number than the child’s waits, however like it is otherwise', async () => {
    expect(await receive({ ...amira, nhsNumber: '9990000034' })).not.toEqual(['MATCH']);
  });

  it('of which nothing can be used is an error, and of nobody known is nobody’s', async () => {
    expect(await receive({ agency: 'housing', reference: 'H-6', given: [], family: '' }, { agency: 'housing', reference: 'H-7', given: ['Otto'], family: 'Vanterpool', dateOfBirth: '2010-10-10' })).toEqual(['ERROR', 'NO_MATCH']);
  });

  it('makes no child, and one about a shielded child shields everyone it might be', async () => {
    const before = await children();
    const vague: IncomingRecord = { agency: 'housing', reference: 'H-8', given: ['S'], family: 'Benali', dateOfBirth: '2011-07-01', shielded: true };
    expect(await receive(vague, { ...vague, reference: 'H-9', given: ['Otto'], family: 'Vanterpool', dateOfBirth: '2010-10-10' })).not.toContain('MATCH');
    expect(await children()).toBe(before);
    expect(await sealOf('c-sami')).toBe('location_restricted');
  });

  it('does not lead to an adopted child by the name, date of birth or address of before', async () => {
    const before: IncomingRecord = { agency: 'housing', reference: 'H-10', given: ['Rubina'], family: 'Quill', dateOfBirth: '2014-03-09', postcode: 'ZZ1 1AA' };
    await receive(before, { ...before, reference: 'H-11', given: ['Ruby'], family: 'Marsh' }, { ...before, reference: 'H-12', upn: 'H801200001003' });
    expect(await hub.store.selectFrom('agency_record_candidate').select('child_id').where('child_id', '=', childId('c-adopted')).execute()).toEqual([]);
    expect(await receive({ agency: 'housing', reference: 'H-13', given: ['Ruby'], family: 'Marsh', dateOfBirth: '2014-03-09', nhsNumber: '9990000026' })).toEqual(['MATCH']);
  });

  it('sent again stays whose it is', async () => {
    await receive(amira);
    await receive({ ...amira, given: ['Zara'], family: 'Elsewhere', dateOfBirth: '2001-01-02' });
    expect(await linkedTo(amira)).toBe('c-amira');
  });

  describe('that waits', () => {
    const doubtful: IncomingRecord = { agency: 'housing', reference: 'H-20', given: ['E'], family: 'Stone', dateOfBirth: '2014-03-09', sex: 'FEMALE', postcode: 'ZZ9 9ZZ' };
    const waiting = async () => (await me(hub, reviewer, 'matchesToSettle { recordId version outcome doubt shielded name candidates { child { id } version probability evidence { field said agreement } } }'))['matchesToSettle'] as
      { recordId: string; version: number; candidates: { child: { id: string } }[] }[];

    it('is shown to a reviewer, with why, and to nobody else', async () => {
      await receive(doubtful);
      const [match] = await waiting();
      expect(match).toMatchObject({
        name: 'E Stone', doubt: 'OTHER_GIVEN_NAME', shielded: false,
        candidates: [{ child: { id: 'c-refuge' }, version: 1, evidence: expect.arrayContaining([{ field: 'given', said: 'E', agreement: 'initial' }, { field: 'dateOfBirth', said: '2014-03-09', agreement: 'same' }, { field: 'postcode', said: 'ZZ9 9ZZ', agreement: 'same' }]) }],
      });
      expect(await me(hub, as('p-ines-okoro'), 'matchesToSettle { recordId }')).toEqual({ matchesToSettle: [] });
      const { data } = await hub.ask('{ child(id: "c-refuge") { identity { agency confidence } } }', {}, { children: { [childId('c-refuge')]: { identifiers: 'DETAIL' } } });
      expect(data?.['child']).toEqual({ identity: [{ agency: 'housing', confidence: 'PROBABLE' }] });
    });

    it('and is about a shielded child does not say where the child lives', async () => {
      await receive({ ...doubtful, shielded: true });
      expect(JSON.stringify(await waiting())).not.toContain('ZZ9');
    });

    it('and might be a protected person’s is on no list', async () => {
      expect(await receive({ ...amira, given: ['H'] })).not.toContain('MATCH');
      expect(await waiting()).toEqual([]);
    });

    it('is linked by a reviewer’s word, once', async () => {
      await receive(doubtful);
      const { recordId, version } = (await waiting())[0] ?? { recordId: '', version: 0 };
      expect(await settle(hub, as('p-ines-okoro'), { recordId, version, verdict: 'LINK' }, 'c-refuge')).toMatchObject({ __typename: 'NotPermitted' });
      expect(await settle(hub, reviewer, { recordId, version: version + 1, verdict: 'LINK' }, 'c-refuge')).toMatchObject({ __typename: 'Stale', currentVersion: version });
      expect(await settle(hub, reviewer, { recordId: '', version, verdict: 'LINK' }, 'c-refuge')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'recordId' }] });
      const input = { recordId, version, verdict: 'LINK', idempotencyKey: 'the same key twice' };
      expect(await settle(hub, reviewer, input, 'c-refuge')).toEqual({ __typename: 'MatchSettled', id: recordId, verdict: 'LINK', waits: false });
      expect(await settle(hub, reviewer, input, 'c-refuge')).toEqual({ __typename: 'MatchSettled', id: recordId, verdict: 'LINK', waits: false });
      expect([await linkedTo(doubtful), await waiting()]).toEqual(['c-refuge', []]);
    });

    it('is never linked once a reviewer says never, whatever is sent again', async () => {
      await receive(doubtful);
      const { recordId, version } = (await waiting())[0] ?? { recordId: '', version: 0 };
      expect(await settle(hub, reviewer, { recordId, version, verdict: 'NEVER_LINK' }, 'c-refuge')).toMatchObject({ verdict: 'NEVER_LINK', waits: false });
      expect(await receive({ ...doubtful, given: ['Ella'] })).not.toContain('MATCH');
      expect(await linkedTo(doubtful)).toBeNull();
      expect(await waiting()).toMatchObject([{ name: 'Ella Stone', candidates: [] }]);
      expect(await hub.store.selectFrom('identifier').select(['is_current', 'never_link']).where('value', '=', 'H-20').where('never_link', '=', true).execute()).toEqual([{ is_current: false, never_link: true }]);
    });
  });

  describe('that is like nobody', () => {
    const otto: IncomingRecord = { agency: 'housing', reference: 'H-30', given: ['Otto'], family: 'Vanterpool', dateOfBirth: '2010-10-10', sex: 'MALE', postcode: 'ZZ4 4AA', shielded: true };
    const waiting = async () => (await me(hub, reviewer, 'matchesToSettle { recordId version outcome name candidates { probability } }'))['matchesToSettle'] as { recordId: string; version: number }[];
    const named = ({ recordId = '', version = 0 }: { recordId?: string; version?: number } = {}) => ({ recordId, version });
    const first = async () => named((await waiting())[0]);
    const reason = 'The housing officer met him and his mother, who have moved here from abroad';

    it('waits where a reviewer sees it, and is counted', async () => {
      await receive(otto);
      expect(await waiting()).toMatchObject([{ outcome: 'NO_MATCH', name: 'Otto Vanterpool', candidates: [] }]);
      expect(await whatWaits(hub.store)).toMatchObject({ unmatched_records: 1, doubtful_matches: 0 });
    });

    it('is entered by a reviewer’s word, with its shield from the first moment, and known again', async () => {
      await receive(otto);
      expect(await settleUnmatched(hub, as('p-ines-okoro'), { ...(await first()), enter: true, reason })).toMatchObject({ __typename: 'NotPermitted' });
      const entered = await settleUnmatched(hub, reviewer, { ...(await first()), enter: true, reason });
      expect(entered).toMatchObject({ __typename: 'UnmatchedSettled' });
      expect(await sealOf(String(entered['childId']))).toBe('location_restricted');
      expect(await waiting()).toEqual([]);
      expect(await receive(otto, { ...otto, agency: 'police', reference: 'P-30' })).toEqual(['NO_MATCH', 'MATCH']);
      expect([await linkedTo(otto), await linkedTo({ ...otto, agency: 'police', reference: 'P-30' })]).toEqual([entered['childId'], entered['childId']]);
    });

    it('is not entered where the index has the child since, and is set aside where it is none of ours', async () => {
      await receive(otto, { ...otto, reference: 'H-31' });
      const [one, other] = await waiting();
      await settleUnmatched(hub, reviewer, { ...named(one), enter: true, reason });
      expect(await settleUnmatched(hub, reviewer, { ...named(other), enter: true, reason })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'enter' }] });
      expect(await settleUnmatched(hub, reviewer, { ...named(other), enter: false, reason: 'The same man wrote the form twice, the council says' })).toMatchObject({ childId: null });
      expect(await waiting()).toEqual([]);
    });
  });
});
