import type { Upn } from '#schema/scalars/upn';
import type { EhcPlanStated, EstablishmentStated, ExclusionStated, FileKind, FileStated, MarkStated, PupilStated, SchoolReference } from '#subgraphs/education/drop/statements';

/** Where a statement comes from, and as of when. */
export interface From {
  readonly file: string;
  readonly kind: FileKind;
  readonly statedAt: string;
}

/** What one file states about one UPN. */
export interface Slice extends From {
  readonly pupils: PupilStated[];
  readonly marks: MarkStated[];
  readonly exclusions: ExclusionStated[];
  readonly ehcPlans: EhcPlanStated[];
}

interface Indexed {
  readonly byUpn: ReadonlyMap<Upn, Slice>;
  /** The schools a file speaks for, as it names them. */
  readonly schools: readonly SchoolReference[];
}

/**
 * What the files state, by UPN. Nothing is concluded here: files add and take away their statements, in any order, and
 * who reads decides by date. So the index of a folder depends on what lies in it and on nothing else, and can be built
 * anew from it at any time. Held in memory only: the folder is the system, and case data has no second home.
 */
export class StatementIndex {
  readonly #files = new Map<FileStated, Indexed>();
  readonly #byUpn = new Map<Upn, Set<Slice>>();
  #rolls = 0;
  #newest: ReadonlyMap<string, string> | null = null;
  #establishments: Establishments | null = null;

  add(file: FileStated): void {
    const byUpn = slicesOf(file);
    if (file.pupils.length > 0) this.#rolls += 1;
    this.#files.set(file, { byUpn, schools: schoolsOf(file) });
    for (const [upn, slice] of byUpn) this.#byUpn.set(upn, (this.#byUpn.get(upn) ?? new Set()).add(slice));
    this.#changed();
  }

  remove(file: FileStated): void {
    if (this.#files.has(file) && file.pupils.length > 0) this.#rolls -= 1;
    for (const [upn, slice] of this.#files.get(file)?.byUpn ?? []) {
      const slices = this.#byUpn.get(upn);
      slices?.delete(slice);
      if (slices?.size === 0) this.#byUpn.delete(upn);
    }
    this.#files.delete(file);
    this.#changed();
  }

  /** What is stated about a UPN, oldest first. */
  slicesOf(upn: Upn): readonly Slice[] {
    return [...(this.#byUpn.get(upn) ?? [])].sort((one, other) => (one.statedAt < other.statedAt ? -1 : 1));
  }

  get hasARoll(): boolean {
    return this.#rolls > 0;
  }

  /** Every UPN anything is stated about. */
  upns(): readonly Upn[] {
    return [...this.#byUpn.keys()];
  }

  /** One word for a school, however files name it: its URN where GIAS or the file has it. */
  schoolKey(school: SchoolReference): string {
    return school.urn ?? this.establishment(school)?.urn ?? school.laEstab ?? '';
  }

  establishment(school: SchoolReference): EstablishmentStated | undefined {
    const { byUrn, byLaEstab } = (this.#establishments ??= establishmentsOf(this.#files.keys()));
    return (school.urn ? byUrn.get(school.urn) : undefined) ?? (school.laEstab ? byLaEstab.get(school.laEstab) : undefined);
  }

  /** As of when a school last sent anything; undefined for a school that never did. */
  newestOf(schoolKey: string): string | undefined {
    return (this.#newest ??= this.#newestBySchool()).get(schoolKey);
  }

  #newestBySchool(): ReadonlyMap<string, string> {
    const newest = new Map<string, string>();
    for (const [{ statedAt }, { schools }] of this.#files) {
      for (const key of schools.map((school) => this.schoolKey(school))) {
        if (statedAt > (newest.get(key) ?? '')) newest.set(key, statedAt);
      }
    }
    return newest;
  }

  #changed(): void {
    this.#newest = null;
    this.#establishments = null;
  }
}

function slicesOf(file: FileStated): ReadonlyMap<Upn, Slice> {
  const slices = new Map<Upn, Slice>();
  const slice = (upn: Upn): Slice => {
    const made = slices.get(upn) ?? { file: file.file, kind: file.kind, statedAt: file.statedAt, pupils: [], marks: [], exclusions: [], ehcPlans: [] };
    slices.set(upn, made);
    return made;
  };
  for (const pupil of file.pupils) for (const upn of upnsOf(pupil)) slice(upn).pupils.push(pupil);
  for (const mark of file.marks) slice(mark.upn).marks.push(mark);
  for (const exclusion of file.exclusions) slice(exclusion.upn).exclusions.push(exclusion);
  for (const plan of file.ehcPlans) slice(plan.upn).ehcPlans.push(plan);
  return slices;
}

/** Every UPN under which a pupil can be asked for: the current one and those before it. */
export const upnsOf = (pupil: PupilStated): ReadonlySet<Upn> => new Set([...(pupil.upn ? [pupil.upn] : []), ...pupil.formerUpns]);

function schoolsOf(file: FileStated): readonly SchoolReference[] {
  const named = [...file.pupils.flatMap(({ enrolment }) => (enrolment ? [enrolment.school] : [])), ...file.marks.map(({ school }) => school), ...file.exclusions.map(({ school }) => school)];
  return [...new Map(named.map((school) => [`${school.urn ?? ''} ${school.laEstab ?? ''}`, school])).values()];
}

interface Establishments {
  readonly byUrn: ReadonlyMap<string, EstablishmentStated>;
  readonly byLaEstab: ReadonlyMap<string, EstablishmentStated>;
}

/** The newest extract's word on each; of schools that shared a number over time the open one. */
function establishmentsOf(files: Iterable<FileStated>): Establishments {
  const extracts = [...files].filter(({ kind }) => kind === 'establishments').sort((one, other) => (one.statedAt < other.statedAt ? -1 : 1));
  const byUrn = new Map(extracts.flatMap(({ establishments }) => establishments.map((school) => [school.urn, school] as const)));
  const closedFirst = [...byUrn.values()].sort((one, other) => Number(one.open) - Number(other.open));
  return { byUrn, byLaEstab: new Map(closedFirst.map((school) => [school.laEstab, school])) };
}
