import type { AccessRecord } from '#record/access-record';
import { tellCounts } from '#record/ask/told-counts';
import { appendRecords } from '#record/chain/append-records';
import { type AuditDatabase, openAuditDatabase } from '#record/store/audit-database';

/** A look at some children by one viewer, of whom one class of information was asked. */
const look = (viewer: string, children: readonly string[], at = '2026-11-02T10:00:00.000Z', category = 'sexual-health'): string => JSON.stringify({
  at, viewer, role: 'social_worker', agency: viewer.slice(2), assurance: 'mfa', purpose: 'direct_support', policyVersion: 'v1', operation: { name: 'Whole', kind: 'query', hash: 'abc' },
  children: children.map((child) => ({ child, decisionId: `${viewer} ${child} ${at}`, found: true, categories: [{ category, given: true, level: 'DETAIL', rules: ['P01'], nearMisses: [], attributes: {} }], fields: {} })),
  askedAbout: [], subgraphs: {}, flows: [], outcome: 'answered', errors: [],
} satisfies AccessRecord);

const children = (count: number, from = 0): readonly string[] => Array.from({ length: count }, (_, index) => `child-${from + index}`);

describe('A45 counts of accesses tell of no few children', () => {
  let database: AuditDatabase;
  beforeAll(async () => { database = await openAuditDatabase({ kind: 'embedded', folder: 'memory' }); }, 60_000);
  afterAll(() => database.destroy());

  const count = async (filter: object = {}) => (await tellCounts(database, filter, 'agency', null)).map(({ key, records }) => [key, records]);

  it('neither as they are, nor by the difference of two, nor by moving a border', async () => {
    await appendRecords(database, [
      ...children(4).map((child) => look('p-few', [child])),
      ...children(9).map((child) => look('p-health', [child])),
      ...Array.from({ length: 30 }, (_, index) => look('p-one', ['child-0'], `2026-11-03T10:${10 + index}:00.000Z`)),
    ]);
    // Four looks are too few; thirty at one child are of one child; nine at nine are told, as ten.
    expect(Object.fromEntries(await count())).toEqual({ few: null, health: 10, one: null });
    await appendRecords(database, [look('p-health', ['child-20'])]);
    expect(Object.fromEntries(await count())).toMatchObject({ health: 10 });
    expect(Object.fromEntries(await count({ to: new Date('2026-11-02T10:00:00.000Z') }))).toMatchObject({ health: 10 });
    expect(await count({ to: new Date('2026-11-02T00:00:00.000Z') })).toEqual([]);
  });

  it('but of one child whom the question names it says what is there', async () => {
    expect(await tellCounts(database, { child: 'child-0' }, 'viewer', null)).toContainEqual({ key: 'p-one', start: null, records: 30, times: 30 });
  });

  it('a list in which one child of many had it proves nothing of many', async () => {
    const mixed = JSON.parse(look('p-list', children(12, 40))) as { children: { categories: object[] }[] };
    mixed.children.slice(1).forEach((child) => { child.categories = [{ category: 'school', given: true, level: 'DETAIL', rules: ['P04'], nearMisses: [], attributes: {} }]; });
    await appendRecords(database, Array.from({ length: 6 }, () => JSON.stringify(mixed)));
    const told = await tellCounts(database, { viewer: 'p-list' }, 'given', null);
    expect(told.find(({ key }) => key === 'sexual-health')).toMatchObject({ records: null, times: null });
  });
});
