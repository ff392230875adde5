import type { LocalDate } from '#schema/scalars/local-date';
import type { Upn } from '#schema/scalars/upn';
import type { AcademicYear } from '#schema/vocabulary/education/academic-year';

/**
 * What files state, before anything is concluded from it. Every statement keeps the line it came from. Addresses,
 * family contacts, telephone numbers, free school meals, looked-after and medical flags are in these files too and are
 * deliberately not read: the graph has them from the agencies that own them, under those agencies' categories.
 */

/** How a file names a school: by URN, or by local authority and establishment number (`999/4001`). */
export interface SchoolReference {
  readonly urn?: string;
  readonly laEstab?: string;
  /** The name as this file writes it; GIAS has the authoritative one. */
  readonly name?: string;
}

export interface PersonStated {
  readonly given: string;
  readonly preferredGiven?: string;
  readonly family: string;
  readonly preferredFamily?: string;
  readonly formerFamily?: string;
  /** Absent where the file has none, or one that can not be. */
  readonly dateOfBirth?: LocalDate;
}

export interface EnrolmentStated {
  readonly school: SchoolReference;
  /** CBDS enrolment status: C, M, S, G, P ... */
  readonly status: string;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly yearGroup?: string;
  readonly registrationGroup?: string;
}

export interface SenStated {
  /** N, K or E. */
  readonly provision: string;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
}

export interface ResultStated {
  readonly stage: string;
  readonly subject: string;
  readonly component?: string;
  readonly result: string;
  readonly year: string;
}

/** A year's attendance in figures, as a transfer file carries it from an earlier school. */
export interface YearAttendanceStated {
  readonly year: AcademicYear;
  readonly possible: number;
  readonly attended: number;
  readonly authorised: number;
  readonly unauthorised: number;
}

/** One pupil in one file: a row of a roll, or a `Pupil` of a transfer file. */
export interface PupilStated {
  readonly line: number;
  readonly upn?: Upn;
  readonly formerUpns: readonly Upn[];
  readonly person: PersonStated;
  readonly enrolment?: EnrolmentStated;
  readonly schoolHistory: readonly EnrolmentStated[];
  readonly sen: readonly SenStated[];
  readonly senNeeds: readonly { readonly type: string; readonly rank: number }[];
  readonly results: readonly ResultStated[];
  readonly yearAttendance: readonly YearAttendanceStated[];
}

export type SessionOfDay = 'AM' | 'PM';

export interface MarkStated {
  readonly upn: Upn;
  readonly school: SchoolReference;
  readonly date: LocalDate;
  readonly session: SessionOfDay;
  /** A code of the list of August 2024. */
  readonly code: string;
}

export interface ExclusionStated {
  readonly upn: Upn;
  readonly school: SchoolReference;
  readonly category: string;
  readonly reasons: readonly string[];
  readonly from: LocalDate;
  readonly sessions?: number;
}

export interface EhcPlanStated {
  readonly upn: Upn;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly reviewDue?: LocalDate;
  readonly namedSchool?: SchoolReference;
}

export interface EstablishmentStated {
  readonly urn: string;
  readonly laEstab: string;
  readonly name: string;
  readonly phase?: string;
  readonly open: boolean;
  readonly postcode?: string;
  readonly telephone?: string;
}

export type FileKind = 'transfer-file' | 'roll' | 'attendance' | 'exclusions' | 'ehc-plans' | 'establishments';

/** Everything one file states. */
export interface FileStated {
  /** As reports show it: the name in the folder, or `archive.zip/part.csv`. */
  readonly file: string;
  readonly kind: FileKind;
  /** When the sender says this was so: an instant, ISO 8601 in UTC. Decides between files that differ. */
  readonly statedAt: string;
  readonly pupils: readonly PupilStated[];
  readonly marks: readonly MarkStated[];
  readonly exclusions: readonly ExclusionStated[];
  readonly ehcPlans: readonly EhcPlanStated[];
  readonly establishments: readonly EstablishmentStated[];
}

export const nothingStated = {
  pupils: [], marks: [], exclusions: [], ehcPlans: [], establishments: [],
} as const satisfies Partial<FileStated>;
