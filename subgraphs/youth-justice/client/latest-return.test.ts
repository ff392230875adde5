import fc from 'fast-check';
import type { ChildReturn } from '#subgraphs/youth-justice/client/child-return';
import { latestByYoungPerson } from '#subgraphs/youth-justice/client/latest-return';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);
const aReturn: fc.Arbitrary<ChildReturn> = fc.record({
  ypid: fc.constantFrom('YP-1', 'YP-2'), sourceDocumentId: fc.uuid(), sourceReturnId: fc.uuid(), returnStartDate: day, returnEndDate: day, signoffDate: day,
}).map((header) => ({ header, items: [] }));

const orderOf = ({ header }: ChildReturn): string => [header.returnStartDate, header.returnEndDate, header.signoffDate, header.sourceReturnId].join(' ');

it('is the one of the latest period, then sign-off, then number, in whatever order returns arrive', () => {
  fc.assert(fc.property(fc.array(aReturn).chain((returns) => fc.tuple(fc.constant(returns), fc.shuffledSubarray(returns, { minLength: returns.length }))), ([returns, shuffled]) => {
    const latest = latestByYoungPerson(shuffled, []);
    expect(latest).toEqual(latestByYoungPerson(returns, []));
    for (const one of returns) expect(orderOf(latest.get(one.header.ypid) ?? one) >= orderOf(one)).toBe(true);
  }));
});

it('is none once the young person was deleted, by the list or by the return itself; an earlier return does not rise again', () => {
  const header = { ypid: 'YP-1', sourceDocumentId: 'd', sourceReturnId: 'r-1', returnStartDate: '2026-01-01', returnEndDate: '2026-03-31', signoffDate: '2026-04-10' };
  const later = { ...header, sourceReturnId: 'r-2', returnStartDate: '2026-04-01', deleted: true };
  expect(latestByYoungPerson([{ header, items: [] }], []).has('YP-1')).toBe(true);
  expect(latestByYoungPerson([{ header, items: [] }], ['YP-1']).has('YP-1')).toBe(false);
  expect(latestByYoungPerson([{ header: later, items: [] }, { header, items: [] }], []).has('YP-1')).toBe(false);
});
