import { type Upn } from '#schema/scalars/upn';
import type { AcademicYear } from '#schema/vocabulary/education/academic-year';
import type { EhcPlanStated, EnrolmentStated, ExclusionStated, MarkStated, ResultStated, SenStated, YearAttendanceStated } from '#subgraphs/education/drop/statements';
import { mergeEnrolments } from '#subgraphs/education/records/merge-enrolments';
import type { FoundPupil } from '#subgraphs/education/records/find-pupil';
import type { StatementIndex } from '#subgraphs/education/records/statement-index';

/** An enrolment, and as of when its school last said so. */
export interface Enrolled extends EnrolmentStated {
  readonly statedAt: string;
}

/** What is counted, each under the category that its fields are classified by. */
export type ReadCategory = 'school' | 'attainment' | 'behaviour' | 'sen-support' | 'ehc-plan' | 'identifiers';

/**
 * One child's record, drawn from what files state when it is asked for and not before: each method reads what belongs
 * to one category, and counts it, so that a test can show that a withheld category was never touched.
 */
export class PupilRecord {
  constructor(private readonly found: FoundPupil, private readonly index: StatementIndex, private readonly count: (category: ReadCategory) => void) {}

  /** As of when the child's schools last sent anything, an instant; reads no statement about the child. */
  get asOf(): string | null {
    const schools = new Set(this.found.pupils.flatMap(({ pupil }) => (pupil.enrolment ? [this.index.schoolKey(pupil.enrolment.school)] : [])));
    const newest = [...schools].map((school) => this.index.newestOf(school) ?? '');
    return [...newest, this.found.slices.at(-1)?.statedAt ?? ''].reduce((latest, at) => (at > latest ? at : latest), '') || null;
  }

  /** Present and earlier enrolments, the latest first. */
  enrolments(): readonly Enrolled[] {
    this.count('school');
    return mergeEnrolments(this.found.pupils, (school) => this.index.schoolKey(school));
  }

  /** One mark for each school, day and session: the newest file's. In order of time. */
  marks(): readonly MarkStated[] {
    this.count('school');
    const marks = newestOf(this.found.slices.flatMap((slice) => slice.marks), (mark) => `${mark.date}${mark.session}${this.index.schoolKey(mark.school)}`);
    return marks.sort((one, other) => (one.date + one.session < other.date + other.session ? -1 : 1));
  }

  /** Totals that earlier schools closed a year with. */
  yearAttendance(year: AcademicYear): readonly YearAttendanceStated[] {
    this.count('school');
    const latest = this.#latest((pupil) => pupil.yearAttendance.length > 0);
    return latest?.yearAttendance.filter((stated) => stated.year === year) ?? [];
  }

  /** Latest first. */
  exclusions(): readonly ExclusionStated[] {
    this.count('behaviour');
    const all = newestOf(this.found.slices.flatMap((slice) => slice.exclusions), (exclusion) => `${this.index.schoolKey(exclusion.school)} ${exclusion.from} ${exclusion.category}`);
    return all.sort((one, other) => (one.from > other.from ? -1 : 1));
  }

  /** Latest year first; the newest file's word on each. */
  results(): readonly ResultStated[] {
    this.count('attainment');
    const all = newestOf(this.found.pupils.flatMap(({ pupil }) => pupil.results), (result) => `${result.stage} ${result.subject} ${result.component ?? ''} ${result.year}`);
    return all.sort((one, other) => (one.year > other.year ? -1 : 1));
  }

  /** The provision in force and the needs; null where no school says anything. */
  sen(): (SenStated & { readonly needs: readonly { readonly type: string; readonly rank: number }[] }) | null {
    this.count('sen-support');
    const pupil = this.#latest(({ sen }) => sen.length > 0);
    const inForce = pupil?.sen.filter(({ until }) => until === undefined).reduce<SenStated | undefined>((latest, entry) => ((entry.from ?? '') >= (latest?.from ?? '') ? entry : latest), undefined);
    if (!pupil || !inForce) return null;
    return { ...inForce, needs: [...pupil.senNeeds].sort((one, other) => one.rank - other.rank) };
  }

  /** The plan in force, or else the last there was; null where there was none. */
  ehcPlan(): EhcPlanStated | null {
    this.count('ehc-plan');
    const plans = newestOf(this.found.slices.flatMap((slice) => slice.ehcPlans), ({ from }) => from);
    return plans.sort((one, other) => (one.from > other.from ? -1 : 1))[0] ?? null;
  }

  /** Every UPN schools know the child by; the current one, of the newest roll, last. */
  upns(): { readonly all: ReadonlySet<Upn>; readonly current: Upn | undefined } {
    this.count('identifiers');
    return { all: this.found.upns, current: this.found.pupils.findLast(({ pupil }) => pupil.upn)?.pupil.upn };
  }

  #latest(holds: (pupil: FoundPupil['pupils'][number]['pupil']) => boolean): FoundPupil['pupils'][number]['pupil'] | undefined {
    return this.found.pupils.findLast(({ pupil }) => holds(pupil))?.pupil;
  }
}

/** Of statements in the order of their dates, the last under each key. */
const newestOf = <Statement>(oldestFirst: readonly Statement[], keyOf: (statement: Statement) => string): Statement[] => [...new Map(oldestFirst.map((statement) => [keyOf(statement), statement])).values()];
