import type { DemoEducation } from '#demo/population/model';
import type { Choices } from '#demo/population/random';
import { schoolDaysBefore } from '#demo/population/records/school-calendar';

export type Mark = DemoEducation['attendance'][number];

const WINDOW = 30;
/** Codes of the School Attendance Regulations 2024, as often as schools write them. */
const AUTHORISED: readonly string[] = ['I', 'I', 'I', 'I', 'M', 'M', 'C', 'R'];
const UNAUTHORISED: readonly string[] = ['O', 'O', 'U', 'N', 'G'];
const ELSEWHERE: readonly string[] = ['V', 'B', 'P'];

export interface AttendanceHabit {
  readonly urn: string;
  readonly from: string;
  readonly until?: string;
  /** The share of sessions missed, 0 to 1, and of those the share without leave. */
  readonly missed: number;
  readonly withoutLeave?: number;
}

const presence = (session: Mark['session'], choices: Choices): string => {
  if (choices.chance(0.02)) return 'L';
  if (choices.chance(0.015)) return choices.oneOf(ELSEWHERE);
  return session === 'AM' ? '/' : '\\';
};

const absence = (habit: AttendanceHabit, choices: Choices): string => choices.oneOf(choices.chance(habit.withoutLeave ?? 0.2) ? UNAUTHORISED : AUTHORISED);

/** Both sessions of the last six weeks of term; a day missed is mostly missed whole. */
export function attendanceOf(today: string, habit: AttendanceHabit, choices: Choices): readonly Mark[] {
  return schoolDaysBefore(today, WINDOW)
    .filter(({ date }) => date >= habit.from && date < (habit.until ?? today))
    .flatMap(({ date, closed }) => {
      const away = choices.chance(habit.missed) ? absence(habit, choices) : undefined;
      return (['AM', 'PM'] as const).map((session) => ({ date, session, urn: habit.urn, code: closed ? '#' : (away ?? presence(session, choices)) }));
    });
}

/** Replaces the codes of a period: a suspension (E), a day at the other school of a dual registration (D). */
export const marked = (marks: readonly Mark[], code: string, which: (mark: Mark) => boolean): readonly Mark[] =>
  marks.map((mark) => (mark.code !== '#' && which(mark) ? { ...mark, code } : mark));
