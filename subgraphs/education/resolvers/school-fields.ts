import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { type AcademicYear, academicYearEnd, academicYearOf, academicYearStart, parseAcademicYear } from '#schema/vocabulary/education/academic-year';
import { attendanceCode, isAbsence } from '#schema/vocabulary/education/attendance-codes';
import { coded } from '#schema/vocabulary/education/code-list';
import { ENROLMENT_STATUS } from '#schema/vocabulary/education/enrolment-status';
import { attendanceSummary, shownCode } from '#subgraphs/education/attendance/present-attendance';
import type { MarkStated } from '#subgraphs/education/drop/statements';
import type { EducationLoaders } from '#subgraphs/education/loaders';
import { AttendanceMark, AttendanceSummary, type SchoolSession } from '#subgraphs/education/objects/attendance';
import { EducationSection } from '#subgraphs/education/objects/education-section';
import { Enrolment } from '#subgraphs/education/objects/enrolment';
import type { Enrolled } from '#subgraphs/education/records/pupil-record';
import { establishmentOf } from '#subgraphs/education/resolvers/establishment-of';
import { badInput } from '#subgraphs/host/connection';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

type Context = SubgraphContext<EducationLoaders>;

/** Absences are listed for at most this many days at once: two academic years. */
const LONGEST_LIST = 731;

@Resolver(() => EducationSection)
export class SchoolFields {
  @Category('school')
  @FieldResolver(() => [Enrolment], { nullable: true, description: 'Present and earlier schools, the latest first.' })
  enrolments(@Root() { record }: EducationSection, @Ctx() { loaders }: Context): Enrolment[] | null {
    return record && record.enrolments().map((enrolled) => enrolmentOf(enrolled, loaders));
  }

  @Category('school')
  @FieldResolver(() => AttendanceSummary, { nullable: true, description: 'A year’s attendance; null where nothing is stated for that year.' })
  attendance(
    @Root() section: EducationSection,
    @Arg('academicYear', () => String, { nullable: true, description: 'Such as 2026-27; left out: the year of the newest file.' }) academicYear?: string | null,
  ): AttendanceSummary | null {
    const year = academicYear ? parseAcademicYear(academicYear) : yearOf(section);
    if (!year) throw badInput('"academicYear" is written 2026-27');
    return section.record && attendanceSummary(section.record, year);
  }

  @Category('school')
  @FieldResolver(() => [AttendanceMark], { nullable: true, description: 'Sessions missed, in order of time. Sessions that were no possible attendance are not among them.' })
  absences(
    @Root() section: EducationSection,
    @Ctx() { grant, loaders }: Context,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'The first day; left out: 1 September of the year of the newest file.' }) from?: string | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'The last day; left out: the end of the academic year in which `from` lies.' }) to?: string | null,
  ): AttendanceMark[] | null {
    const first = from ?? academicYearStart(yearOf(section));
    const last = to ?? academicYearEnd(academicYearOf(first));
    if (days(first, last) > LONGEST_LIST) throw badInput('absences are listed for two academic years at most');
    return section.record && section.record.marks()
      .filter(({ date }) => date >= first && date <= last)
      .flatMap((mark) => absenceOf(mark, section.ofChild, grant, loaders) ?? []);
  }
}

/** The year the newest file speaks of, not the clock's: a folder that stopped in July still answers about July. */
const yearOf = ({ asOf }: EducationSection): AcademicYear => academicYearOf((asOf ?? new Date(0).toISOString()).slice(0, 10));

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const enrolmentOf = (enrolled: Enrolled, loaders: EducationLoaders): Enrolment =>
  Object.assign(new Enrolment(), {
    school: establishmentOf(loaders, enrolled.school),
    status: coded(ENROLMENT_STATUS, enrolled.status),
    isCurrent: enrolled.status !== 'P',
    from: enrolled.from ?? null,
    until: enrolled.until ?? null,
    yearGroup: enrolled.yearGroup ?? null,
    registrationGroup: enrolled.registrationGroup ?? null,
    statedAt: enrolled.statedAt,
  });

function absenceOf(mark: MarkStated, child: EducationSection['ofChild'], grant: Context['grant'], loaders: EducationLoaders): AttendanceMark | null {
  const known = attendanceCode(mark.code);
  if (!known || !isAbsence(known.kind)) return null;
  return Object.assign(new AttendanceMark(), {
    date: mark.date,
    session: mark.session as SchoolSession,
    authorised: known.kind === 'AUTHORISED_ABSENCE',
    code: shownCode(known, child, grant),
    school: establishmentOf(loaders, mark.school),
  });
}
