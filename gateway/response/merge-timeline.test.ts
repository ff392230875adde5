import fc from 'fast-check';
import { type Entry, entriesIn, mergeTimeline } from '#gateway/response/merge-timeline';

const entry = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map(String), date: fc.integer({ min: 1, max: 9 }).map((day) => `2026-01-0${day}`),
  agency: fc.constantFrom('health', 'education', 'hub'), category: fc.constant('school'),
});
const entries = fc.uniqueArray(entry, { maxLength: 40, selector: ({ id, agency }) => `${agency} ${id}` }) as fc.Arbitrary<Entry[]>;

it('shows every entry once, newest first, however it is paged', () => {
  fc.assert(fc.property(entries, fc.integer({ min: 1, max: 10 }), (all, first) => {
    const seen: Entry[] = [];
    let after: string | null = null;
    for (;;) {
      const page: ReturnType<typeof mergeTimeline> = mergeTimeline(all, first, after);
      if (!page) throw new Error('a cursor of our own was not understood');
      seen.push(...page.edges.map(({ node }) => node));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen)).toEqual(new Set(all));
    expect(seen.map(({ date }) => date)).toEqual([...seen.map(({ date }) => date)].sort().reverse());
  }));
});

it('goes on from a place whose entry has gone', () => {
  const of = (id: string, date: string): Entry => ({ id, date, agency: 'health', category: 'x' });
  const [a, b, c] = [of('a', '2026-01-03'), of('b', '2026-01-02'), of('c', '2026-01-01')];
  const cursor = mergeTimeline([a, b, c], 2, null)?.pageInfo.endCursor ?? '';
  expect(mergeTimeline([a, c], 2, cursor)?.edges.map(({ node }) => node)).toEqual([c]);
});

it('refuses a size or a cursor that is none, and passes over what is no entry', () => {
  expect(mergeTimeline([], 0, null)).toBeNull();
  expect(mergeTimeline([], 201, null)).toBeNull();
  fc.assert(fc.property(fc.string(), (after) => { expect(mergeTimeline([], 1, `!${after}`)).toBeNull(); }));
  expect(entriesIn([null, 'x', { id: '1' }, { id: '1', date: '2026-01-01', agency: 'a', category: 'c' }])).toHaveLength(1);
  expect(entriesIn(undefined)).toEqual([]);
});
