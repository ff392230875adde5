import { academicYearOf, ageOn } from '#demo/population/calendar';
import type { DemoEducation, DemoSchool } from '#demo/population/model';
import { choicesFor, type Choices } from '#demo/population/random';
import { attendanceOf, marked } from '#demo/population/records/attendance';
import { schoolOf } from '#demo/population/places/schools';

/** NCyearActual: R at four on the last 31 August, then 1 to 11; null before school and after. */
export const yearGroupOn = (today: string, dateOfBirth: string): string | null => {
  const year = ageOn(`${academicYearOf(today)}-08-31`, dateOfBirth) - 4;
  if (year === 0) return 'R';
  return year >= 1 && year <= 11 ? String(year) : null;
};

export const phaseOfYear = (yearGroup: string): DemoSchool['phase'] => (yearGroup === 'R' || Number(yearGroup) <= 6 ? 'Primary' : 'Secondary');

const yearsSinceReception = (yearGroup: string): number => (yearGroup === 'R' ? 0 : Number(yearGroup));

/** The September in which a child of this year group joined a school of this phase. */
const startAt = (today: string, yearGroup: string, phase: DemoSchool['phase']): string => {
  const years = yearsSinceReception(yearGroup);
  return `${academicYearOf(today) - (phase === 'Secondary' ? Math.max(0, years - 7) : years)}-09-02`;
};

const attainmentOf = (today: string, yearGroup: string, choices: Choices): DemoEducation['attainment'] => {
  const years = yearsSinceReception(yearGroup);
  const summerAfter = (reached: number): string => String(academicYearOf(today) - (years - reached) + 1);
  const scaled = (): string => String(choices.between(91, 116));
  return [
    ...(years > 0 ? [{ stage: 'EYFS' as const, subject: 'Good level of development', result: choices.chance(0.68) ? 'Yes' : 'No', year: summerAfter(0) }] : []),
    ...(years > 1 ? [{ stage: 'PHONICS' as const, subject: 'Phonics screening', result: String(choices.between(22, 40)), year: summerAfter(1) }] : []),
    ...(years > 6 ? ['Reading', 'Grammar, punctuation and spelling', 'Mathematics'].map((subject) => ({ stage: 'KS2' as const, subject, result: scaled(), year: summerAfter(6) })) : []),
  ];
};

export interface SchoolLife {
  readonly key: string;
  readonly today: string;
  readonly dateOfBirth: string;
  readonly urn: string;
  readonly missed?: number;
  readonly withoutLeave?: number;
  /** The letter of the class, after the year. */
  readonly form?: string;
}

/** An ordinary enrolment with its attendance and results; the caller adds what is particular. */
export function schoolLife({ key, today, dateOfBirth, urn, missed = 0.05, withoutLeave, form }: SchoolLife): DemoEducation {
  const yearGroup = yearGroupOn(today, dateOfBirth);
  if (!yearGroup) throw new Error(`${key} is not of school age on ${today}`);
  const choices = choicesFor(`school ${key}`);
  const from = startAt(today, yearGroup, schoolOf(urn).phase);
  return {
    enrolments: [{ urn, status: 'C', from, yearGroup, registrationGroup: `${yearGroup}${form ?? choices.oneOf(['A', 'B', 'C', 'D'])}` }],
    attendance: attendanceOf(today, { urn, from, missed, ...(withoutLeave === undefined ? {} : { withoutLeave }) }, choices),
    exclusions: [],
    attainment: attainmentOf(today, yearGroup, choices),
  };
}

/** A suspension, with its sessions marked E where they fall in the register that is kept here. */
export function suspended(life: DemoEducation, from: string, days: number, reason: string): DemoEducation {
  const urn = life.enrolments[0]?.urn ?? '';
  const dates = [...new Set(life.attendance.filter(({ date }) => date >= from).map(({ date }) => date))].slice(0, days);
  return {
    ...life,
    exclusions: [...life.exclusions, { category: 'SUSP', reason, from, sessions: days * 2, urn }],
    attendance: marked(life.attendance, 'E', ({ date }) => dates.includes(date)),
  };
}
