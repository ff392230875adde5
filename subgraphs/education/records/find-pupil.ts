import type { Upn } from '#schema/scalars/upn';
import type { PersonStated, PupilStated } from '#subgraphs/education/drop/statements';
import { isSamePerson } from '#subgraphs/education/records/same-person';
import { type From, type Slice, type StatementIndex, upnsOf } from '#subgraphs/education/records/statement-index';

/** A pupil's statement with the date and kind of the file it stands in. */
export interface DatedPupil extends From {
  readonly pupil: PupilStated;
}

/** All that is stated about one child, oldest first. */
export interface FoundPupil {
  /** Every UPN under which schools know or knew the child. */
  readonly upns: ReadonlySet<Upn>;
  /** Empty where a UPN has marks or notices but is on no roll. */
  readonly pupils: readonly DatedPupil[];
  readonly slices: readonly Slice[];
}

/** One UPN on the records of two people: nothing can be said of either until somebody has settled whose it is. */
export const AMBIGUOUS = 'ambiguous';

/**
 * Finds a child by any UPN: current, former or temporary. A UPN given to two people finds neither. A school's newest
 * file decides whom it means by a UPN, so that a school which corrects a UPN heals this by its next file; what its
 * older files state under that UPN about somebody else is then left out.
 */
export function findPupil(index: StatementIndex, reference: Upn): FoundPupil | typeof AMBIGUOUS | null {
  const upns = everyUpnOf(index, reference);
  const slices = [...upns].flatMap((upn) => index.slicesOf(upn)).sort((one, other) => (one.statedAt < other.statedAt ? -1 : 1));
  if (slices.length === 0) return null;
  const stated = pupilsOf(slices);
  const meant = newestOfEachSchool(index, stated);
  const person = meant[0]?.pupil.person;
  if (meant.some(({ pupil }) => person && !isSamePerson(pupil.person, person))) return AMBIGUOUS;
  return { upns, slices, pupils: stated.filter(({ pupil }) => isMeant(pupil.person, meant)) };
}

/** Each pupil's statement once, though it stands under every UPN it names. */
export const pupilsOf = (slices: readonly Slice[]): readonly DatedPupil[] =>
  [...new Map(slices.flatMap(({ pupils, file, kind, statedAt }) => pupils.map((pupil) => [pupil, { pupil, file, kind, statedAt }]))).values()];

const isMeant = (person: PersonStated, meant: readonly DatedPupil[]): boolean => meant.some(({ pupil }) => isSamePerson(pupil.person, person));

/** Follows former UPNs both ways until no more are found. */
function everyUpnOf(index: StatementIndex, reference: Upn): ReadonlySet<Upn> {
  const known = new Set<Upn>([reference]);
  // A set's iterator also visits what is added while it runs.
  for (const upn of known) for (const { pupils } of index.slicesOf(upn)) for (const pupil of pupils) for (const other of upnsOf(pupil)) known.add(other);
  return known;
}

/** Each school's latest statements, of its roll and of its transfer file; two in one file where the school has two records under the UPN. */
function newestOfEachSchool(index: StatementIndex, stated: readonly DatedPupil[]): readonly DatedPupil[] {
  const newest = new Map<string, DatedPupil[]>();
  for (const dated of stated) {
    const sender = `${dated.kind} ${dated.pupil.enrolment ? index.schoolKey(dated.pupil.enrolment.school) : ''}`;
    const sofar = newest.get(sender) ?? [];
    if (sofar[0] && dated.statedAt === sofar[0].statedAt) sofar.push(dated);
    else newest.set(sender, [dated]);
  }
  return [...newest.values()].flat();
}
