import { latestCarePeriod } from '#subgraphs/social-care/section/care-period';
import { flag } from '#subgraphs/social-care/section/flag';
import { dayIn, isOpen } from '#subgraphs/social-care/section/period';

const TODAY = '2026-11-20';
const episode = (periodId: string | null, from: string, until: string | null = null, ceasedReason: string | null = null, enteredCare: string | null = null) =>
  ({ personId: '1', id: from, periodId, from, until, ceasedReason, enteredCare });

describe('a time in care', () => {
  it('is none for a child who never was', () => expect(latestCarePeriod([], TODAY)).toBeNull());

  it('begins with the first episode of its chain, and goes on while the last does', () => {
    expect(latestCarePeriod([episode('b', '2025-05-01'), episode('b', '2025-01-01', '2025-05-01', 'X1'), episode('a', '2020-01-01', '2021-01-01', 'E4A')], TODAY))
      .toEqual({ periodId: 'b', open: true, from: '2025-01-01', until: null });
  });

  it('has ended when its last episode did and no other followed', () => {
    expect(latestCarePeriod([episode('a', '2020-01-01', '2021-01-01', 'E4A', '2019-12-01')], TODAY)).toEqual({ periodId: 'a', open: false, from: '2019-12-01', until: '2021-01-01' });
  });

  it('goes on when its last episode ended because another began that has not been written yet', () => {
    expect(latestCarePeriod([episode('a', '2026-01-01', '2026-11-19', 'X1')], TODAY)).toMatchObject({ open: true, until: null });
  });
});

it('a record is open to the end of its last day', () => {
  expect([isOpen(null, TODAY), isOpen(TODAY, TODAY), isOpen('2026-11-19', TODAY)]).toEqual([true, true, false]);
});

it('a day is the United Kingdom’s', () => {
  expect(dayIn(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(dayIn(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
});

it('a flag is yes, no, or neither', () => {
  expect(['Y', 'yes', '1', 'T', 'N', 'no', '0', 'NA', '', null].map(flag)).toEqual([true, true, true, true, false, false, false, null, null, null]);
});
