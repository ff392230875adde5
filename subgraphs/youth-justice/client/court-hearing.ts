/** The results of one hearing, for one defendant. Nothing of co-defendants, victims or witnesses is carried over. */
export interface CourtHearing {
  readonly id: string;
  /** When the court shared these results; a later sharing of the same hearing replaces an earlier one. */
  readonly sharedTime: string;
  readonly court: string | null;
  readonly type: string;
  /** The day it first sat, ISO 8601; null where the court did not say. */
  readonly date: string | null;
  readonly results: readonly CourtResult[];
}

export interface CourtResult {
  readonly id: string | null;
  readonly label: string;
  readonly orderedDate: string;
  readonly amendedOn: string | null;
  readonly amendmentReason: string | null;
  readonly category: 'FINAL' | 'INTERMEDIARY' | 'ANCILLARY';
  readonly offence: { readonly code: string; readonly title: string; readonly date: string } | null;
}
