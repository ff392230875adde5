import type { EnrolmentStated, SchoolReference } from '#subgraphs/education/drop/statements';
import type { DatedPupil } from '#subgraphs/education/records/find-pupil';
import type { Enrolled } from '#subgraphs/education/records/pupil-record';

/**
 * A child's enrolments from all that schools state. Each school speaks for itself, the newest file first and older
 * ones only filling what it leaves out (a roll has the form group, a transfer file the entry date). Two schools at once
 * are both true (dual registration). An earlier school known only from another's history is listed as previous.
 */
export function mergeEnrolments(oldestFirst: readonly DatedPupil[], keyOf: (school: SchoolReference) => string): readonly Enrolled[] {
  const own = new Map<string, Enrolled>();
  for (const { pupil, statedAt } of [...oldestFirst].reverse()) {
    if (!pupil.enrolment) continue;
    const key = keyOf(pupil.enrolment.school);
    const newer = own.get(key);
    own.set(key, newer ? filled(newer, pupil.enrolment) : { ...pupil.enrolment, statedAt });
  }
  const earlier = new Map<string, Enrolled>();
  for (const { pupil, statedAt } of oldestFirst) {
    for (const entry of pupil.schoolHistory) {
      const key = keyOf(entry.school);
      if (!own.has(key)) earlier.set(`${key} ${entry.from ?? ''}`, { ...entry, statedAt });
    }
  }
  return [...own.values(), ...earlier.values()].sort((one, other) => ((one.from ?? '') > (other.from ?? '') ? -1 : 1));
}

/** What the newer statement says, and of the older only what the newer is silent on. An end is never carried over: the newer file would say so. */
const filled = (newer: Enrolled, older: EnrolmentStated): Enrolled => ({
  ...(older.from ? { from: older.from } : {}),
  ...(older.yearGroup ? { yearGroup: older.yearGroup } : {}),
  ...(older.registrationGroup ? { registrationGroup: older.registrationGroup } : {}),
  ...newer,
  school: { ...older.school, ...newer.school },
});
