import fc from 'fast-check';
import type { LocalDate } from '#schema/scalars/local-date';
import type { Upn } from '#schema/scalars/upn';
import { ATTENDANCE_CODES, attendanceCode } from '#schema/vocabulary/education/attendance-codes';
import { absenceLevel, countMarks, percentage } from '#subgraphs/education/attendance/summarise-attendance';
import type { MarkStated, SessionOfDay } from '#subgraphs/education/drop/statements';

const NOT_POSSIBLE = ['D', 'Q', 'X', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7'];

const mark = (day: number, session: SessionOfDay, code: string, urn = '990109'): MarkStated => ({
  upn: 'U990400116001' as Upn, school: { urn }, date: `2026-09-${String(day).padStart(2, '0')}` as LocalDate, session, code,
});

const anyMark = fc.record({ day: fc.integer({ min: 1, max: 30 }), session: fc.constantFrom<SessionOfDay>('AM', 'PM'), code: fc.constantFrom(...ATTENDANCE_CODES.map(({ code }) => code)), urn: fc.constantFrom('990109', '990115') })
  .map(({ day, session, code, urn }) => mark(day, session, code, urn));

it('counts every session once, and a possible one as present, authorised or unauthorised', () => {
  fc.assert(fc.property(fc.array(anyMark), (marks) => {
    const count = countMarks(marks);
    const sessions = new Set(marks.map(({ date, session }) => date + session)).size;
    expect(count.possible).toBe(count.present + count.authorised + count.unauthorised);
    expect(count.possible + count.notPossible).toBe(sessions);
    expect(count.late).toBeLessThanOrEqual(count.present + count.unauthorised);
  }));
});

it('never lets a session that was not possible change a percentage', () => {
  fc.assert(fc.property(fc.array(anyMark), fc.constantFrom(...NOT_POSSIBLE), (marks, code) => {
    const before = countMarks(marks);
    const after = countMarks([...marks, { ...mark(1, 'AM', code), date: '2026-10-01' as LocalDate }]);
    expect(after).toEqual({ ...before, notPossible: before.notPossible + 1 });
  }));
});

it('does not depend on the order in which marks arrive', () => {
  fc.assert(fc.property(fc.array(anyMark).chain((marks) => fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length }))), ([marks, shuffled]) => {
    expect(countMarks(shuffled)).toMatchObject({ possible: countMarks(marks).possible, present: countMarks(marks).present, notPossible: countMarks(marks).notPossible });
  }));
});

it.each(NOT_POSSIBLE)('takes %s for neither attendance nor absence', (code) => {
  expect(attendanceCode(code)?.kind).toBe('NOT_POSSIBLE');
});

it('takes the other school’s mark where one says the child is to be there', () => {
  expect(countMarks([mark(1, 'AM', 'D', '990109'), mark(1, 'AM', '/', '990115')])).toMatchObject({ possible: 1, present: 1, notPossible: 0 });
});

it('has no percentage of nothing', () => {
  expect(percentage(0, countMarks([mark(1, 'AM', '#')]).possible)).toBeNull();
});

it.each([[100, 91, 'NONE_OR_LOW'], [100, 90, 'PERSISTENT'], [100, 51, 'PERSISTENT'], [100, 50, 'SEVERE'], [0, 0, 'NONE_OR_LOW']])('of %i possible sessions, %i attended is %s', (possible, present, level) => {
  expect(absenceLevel({ possible, present, authorised: possible - present, unauthorised: 0, notPossible: 0, late: 0 })).toBe(level);
});
