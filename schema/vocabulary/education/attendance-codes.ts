/**
 * How a session counts. DfE, *Working together to improve school attendance* (statutory from August 2024), chapter 8:
 * only sessions a pupil could have attended are "possible"; the rest are neither attendance nor absence.
 */
export type AttendanceKind = 'PRESENT' | 'AUTHORISED_ABSENCE' | 'UNAUTHORISED_ABSENCE' | 'NOT_POSSIBLE';

export interface AttendanceCode {
  readonly code: string;
  readonly display: string;
  readonly kind: AttendanceKind;
}

const code = (kind: AttendanceKind) => (entries: Readonly<Record<string, string>>): readonly AttendanceCode[] =>
  Object.entries(entries).map(([written, display]) => ({ code: written, display, kind }));

/** The attendance and absence codes in force since 19 August 2024. */
export const ATTENDANCE_CODES: readonly AttendanceCode[] = [
  ...code('PRESENT')({
    '/': 'Present in the morning session',
    '\\': 'Present in the afternoon session',
    L: 'Late, before the register closed',
    B: 'At another approved educational activity off site',
    K: 'At provision arranged by the local authority',
    P: 'At a sporting activity',
    V: 'On an educational visit or trip',
    W: 'On work experience',
  }),
  ...code('AUTHORISED_ABSENCE')({
    C: 'Leave of absence in exceptional circumstances',
    C1: 'Leave of absence for a regulated performance or employment abroad',
    C2: 'Leave of absence under a part-time timetable',
    E: 'Suspended or permanently excluded, with no alternative provision made',
    I: 'Illness',
    J1: 'At an interview for a job or for another school or college',
    M: 'At a medical or dental appointment',
    R: 'Religious observance',
    S: 'Study leave',
    T: 'Parent travelling for occupational purposes',
  }),
  ...code('UNAUTHORISED_ABSENCE')({
    G: 'Holiday not granted by the school',
    N: 'Reason for absence not yet established',
    O: 'Absent in other or unknown circumstances',
    U: 'Late, after the register closed',
  }),
  ...code('NOT_POSSIBLE')({
    D: 'Dual registered: to attend at the other school',
    Q: 'Unable to attend because of a lack of access arrangements',
    X: 'Not of compulsory school age and not required to attend',
    Y1: 'Unable to attend: transport normally provided was not available',
    Y2: 'Unable to attend: widespread disruption to travel',
    Y3: 'Unable to attend: part of the school premises closed',
    Y4: 'Unable to attend: the whole school unexpectedly closed',
    Y5: 'Unable to attend: in criminal justice detention',
    Y6: 'Unable to attend under public health guidance or law',
    Y7: 'Unable to attend: any other unavoidable cause',
    Z: 'Prospective pupil, not yet on the admission register',
    '#': 'Planned whole-school closure',
  }),
];

export const ATTENDANCE_CODE_LIST = 'DfE attendance and absence codes, August 2024';

const BY_CODE = new Map(ATTENDANCE_CODES.map((entry) => [entry.code, entry]));

/** The code's entry; undefined for a code the list of August 2024 does not know (the older Y, H, J ...). */
export const attendanceCode = (written: string): AttendanceCode | undefined => BY_CODE.get(written.trim().toUpperCase());

export const isAbsence = (kind: AttendanceKind): boolean => kind === 'AUTHORISED_ABSENCE' || kind === 'UNAUTHORISED_ABSENCE';
