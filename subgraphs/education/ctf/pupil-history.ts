import { academicYearEndingIn } from '#schema/vocabulary/education/academic-year';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { PupilStated, ResultStated, SenStated, YearAttendanceStated } from '#subgraphs/education/drop/statements';
import { endsBeforeItBegins, readDate } from '#subgraphs/education/rows/cell-values';
import { type Element, elementsAt, textAt } from '#subgraphs/education/ctf/xml-fragment';

export function readSen(pupil: Element, line: number, problems: ProblemList): readonly SenStated[] {
  return elementsAt(pupil, 'SENhistory', 'SEN').flatMap((entry) => {
    const provision = textAt(entry, 'SENprovision')?.toUpperCase();
    if (!provision) return [];
    const from = readDate(textAt(entry, 'StartDate'), 'start of SEN provision', line, problems);
    const until = readDate(textAt(entry, 'EndDate'), 'end of SEN provision', line, problems);
    endsBeforeItBegins(from, until, 'SEN provision', line, problems);
    return [{ provision, ...(from ? { from } : {}), ...(until ? { until } : {}) }];
  });
}

export const readSenNeeds = (pupil: Element): PupilStated['senNeeds'] =>
  elementsAt(pupil, 'SENneeds', 'SENneed').flatMap((entry) => {
    const type = textAt(entry, 'SENtype')?.toUpperCase();
    return type ? [{ type, rank: Number(textAt(entry, 'SENtypeRank') ?? '1') || 1 }] : [];
  });

export const readResults = (pupil: Element, line: number, problems: ProblemList): readonly ResultStated[] =>
  elementsAt(pupil, 'StageAssessments', 'KeyStage').flatMap((keyStage) => {
    const stage = textAt(keyStage, 'Stage')?.toUpperCase() ?? '';
    return elementsAt(keyStage, 'StageAssessment').flatMap((entry) => readResult(entry, stage, line, problems) ?? []);
  });

function readResult(entry: Element, stage: string, line: number, problems: ProblemList): ResultStated | null {
  const [subject, result, year, component] = [textAt(entry, 'Subject'), textAt(entry, 'Result'), textAt(entry, 'Year'), textAt(entry, 'Component')];
  if (stage && subject && result && year) return { stage, subject, result, year, ...(component ? { component } : {}) };
  problems.reject(line, 'a stage assessment has a stage, a subject, a year and a result');
  return null;
}

/** Totals of a year, as an earlier school closed it. `Year` is the calendar year in which that year ended. */
export const readYearAttendance = (pupil: Element, line: number, problems: ProblemList): readonly YearAttendanceStated[] =>
  elementsAt(pupil, 'Attendance', 'YearData').flatMap((entry) => {
    const year = textAt(entry, 'Year');
    const [possible, attended, authorised, unauthorised] = ['SessionsPossible', 'SessionsAttended', 'SessionsAuthorised', 'SessionsUnauthorised'].map((name) => Number(textAt(entry, name) ?? '0'));
    if (year && /^\d{4}$/.test(year) && addUp(possible, attended, authorised, unauthorised)) {
      return [{ year: academicYearEndingIn(Number(year)), possible, attended, authorised, unauthorised } as YearAttendanceStated];
    }
    problems.reject(line, 'the year’s attendance has no year, or its sessions do not add up');
    return [];
  });

const addUp = (possible = Number.NaN, ...parts: readonly (number | undefined)[]): boolean =>
  [possible, ...parts].every((count) => Number.isInteger(count) && (count ?? -1) >= 0) && parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === possible;
