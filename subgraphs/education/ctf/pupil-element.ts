import { isCodeOf } from '#schema/vocabulary/education/code-list';
import { ENROLMENT_STATUS } from '#schema/vocabulary/education/enrolment-status';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { EnrolmentStated, PupilStated, SchoolReference } from '#subgraphs/education/drop/statements';
import { endsBeforeItBegins, readDate, readDateOfBirth, readUpn, schoolReference } from '#subgraphs/education/rows/cell-values';
import { type Element, elementsAt, textAt } from '#subgraphs/education/ctf/xml-fragment';
import { readResults, readSen, readSenNeeds, readYearAttendance } from '#subgraphs/education/ctf/pupil-history';

/**
 * The children of `Pupil` there are (CTF 20 to 25). Of these the identity, the SEN history, attendance, assessments
 * and the school history are read. The others are left where they are on purpose (see drop/statements.ts).
 */
const KNOWN = new Set([
  'ApplicationReference', 'UPN', 'UniqueLearnerNumber', 'UCI', 'Surname', 'Forename', 'DOB', 'Sex', 'Gender', 'URN',
  'BasicDetails', 'FSMhistory', 'UIFSM', 'NAWdetails', 'LookedAfter', 'ServiceChild', 'PupilPremium', 'SENhistory', 'SENneeds',
  'Admissions', 'Address', 'Phones', 'Email', 'Contacts', 'Attendance', 'StageAssessments', 'SchoolHistory', 'SchoolsRecord',
  'YSSA', 'FundedHours', 'HoursAtSetting', 'Removal', '#text',
]);

/** What a `Pupil` states; null, and reported, where there is no name to tell one pupil from another by. */
export function readPupil(pupil: Element, line: number, school: SchoolReference, at: string, unread: Set<string>, problems: ProblemList): PupilStated | null {
  const given = textAt(pupil, 'Forename');
  const family = textAt(pupil, 'Surname');
  if (!given || !family) {
    problems.reject(line, 'a pupil has a Forename and a Surname');
    return null;
  }
  for (const name of Object.keys(pupil)) if (!KNOWN.has(name)) unread.add(name);
  if (textAt(pupil, '#text')) problems.flag(line, 'stray text between elements; passed over');

  const upn = readUpn(textAt(pupil, 'UPN'), line, problems);
  if (!upn) problems.flag(line, 'no UPN; kept, but can not be matched to a child');
  const former = readUpn(textAt(pupil, 'BasicDetails', 'FormerUPN'), line, problems);
  return {
    line,
    ...(upn ? { upn } : {}),
    formerUpns: former ? [former] : [],
    person: personOf(pupil, given, family, line, at, problems),
    enrolment: enrolmentHere(pupil, school, line, problems),
    schoolHistory: schoolHistory(pupil, school, line, problems),
    sen: readSen(pupil, line, problems),
    senNeeds: readSenNeeds(pupil),
    results: readResults(pupil, line, problems),
    yearAttendance: readYearAttendance(pupil, line, problems),
  };
}

function personOf(pupil: Element, given: string, family: string, line: number, at: string, problems: ProblemList): PupilStated['person'] {
  const preferredGiven = textAt(pupil, 'BasicDetails', 'PreferredForename');
  const preferredFamily = textAt(pupil, 'BasicDetails', 'PreferredSurname');
  const formerFamily = textAt(pupil, 'BasicDetails', 'FormerSurname');
  const dateOfBirth = readDateOfBirth(textAt(pupil, 'DOB'), line, at, problems);
  return {
    given,
    family,
    ...(preferredGiven ? { preferredGiven } : {}),
    ...(preferredFamily ? { preferredFamily } : {}),
    ...(formerFamily ? { formerFamily } : {}),
    ...(dateOfBirth ? { dateOfBirth } : {}),
  };
}

/** The enrolment at the school that sends the file; when it began stands in the school history, if anywhere. */
function enrolmentHere(pupil: Element, school: SchoolReference, line: number, problems: ProblemList): EnrolmentStated {
  const status = textAt(pupil, 'BasicDetails', 'EnrolStatus')?.toUpperCase() ?? 'C';
  if (!isCodeOf(ENROLMENT_STATUS, status)) problems.flag(line, 'the enrolment status is not in the code list; kept as written');
  const yearGroup = textAt(pupil, 'BasicDetails', 'NCyearActual');
  const own = elementsAt(pupil, 'SchoolHistory', 'School').filter((entry) => isSame(schoolOf(entry), school)).at(-1);
  const dates = own ? periodOf(own, line, problems) : {};
  return { school, status, ...(yearGroup ? { yearGroup } : {}), ...dates };
}

/** Earlier schools; the sending school's own entry is the enrolment above. */
function schoolHistory(pupil: Element, school: SchoolReference, line: number, problems: ProblemList): readonly EnrolmentStated[] {
  return elementsAt(pupil, 'SchoolHistory', 'School').flatMap((entry) => {
    const earlier = schoolOf(entry);
    if (!earlier || isSame(earlier, school)) return [];
    return [{ school: earlier, status: 'P', ...periodOf(entry, line, problems) }];
  });
}

const schoolOf = (entry: Element): SchoolReference | undefined =>
  schoolReference(textAt(entry, 'URN'), textAt(entry, 'LEA'), textAt(entry, 'Estab'), textAt(entry, 'SchoolName'));

const isSame = (one: SchoolReference | undefined, other: SchoolReference): boolean =>
  one !== undefined && ((one.urn !== undefined && one.urn === other.urn) || (one.laEstab !== undefined && one.laEstab === other.laEstab));

function periodOf(entry: Element, line: number, problems: ProblemList): Pick<EnrolmentStated, 'from' | 'until'> {
  const from = readDate(textAt(entry, 'EntryDate'), 'entry date', line, problems);
  const until = readDate(textAt(entry, 'LeavingDate'), 'leaving date', line, problems);
  endsBeforeItBegins(from, until, 'enrolment', line, problems);
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}
