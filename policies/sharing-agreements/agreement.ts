/** Whether that a record exists may be told, or what it says. */
export type SharingMode = 'EXISTENCE' | 'CONTENT';

/**
 * One row of an organisation's sharing agreement. Words are compared without regard to ASCII case; `validFrom` and
 * `validUntil` are ISO 8601 instants, both inclusive. Where organisations are named by id, types count for nothing; a
 * row that names neither matches no one.
 */
export interface SharingRule {
  readonly effect: string;
  readonly modes: readonly string[];
  readonly recordTypes: readonly string[];
  readonly purposes: readonly string[];
  readonly destOrgIds?: readonly string[];
  readonly destOrgTypes?: readonly string[];
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly reason?: string | null;
}

/** What one organisation agreed to share, in the form that DfE's prototype of a single unique identifier uses. */
export interface SharingAgreement {
  readonly orgId?: string;
  readonly version?: string;
  readonly defaults: readonly SharingRule[];
  readonly exceptions: readonly SharingRule[];
}

/** One question to an agreement: may this kind of record be told of, or shown, to this organisation for this purpose now? */
export interface SharingRequest {
  readonly mode: SharingMode;
  readonly recordType: string;
  readonly purpose: string;
  readonly destOrgId: string;
  readonly destOrgType: string;
  readonly at: Date;
}

/** A row by where it stands: `exceptions[0]`. */
export interface NumberedRule {
  readonly list: 'exceptions' | 'defaults';
  readonly index: number;
  readonly rule: SharingRule;
}

export interface SharingDecision {
  readonly allowed: boolean;
  /** The row that decided; null where none matched, which denies. */
  readonly by: NumberedRule | null;
}

/** All rows, in the order in which they are looked at. */
export const inOrder = ({ exceptions, defaults }: SharingAgreement): readonly NumberedRule[] => [
  ...exceptions.map((rule, index): NumberedRule => ({ list: 'exceptions', index, rule })),
  ...defaults.map((rule, index): NumberedRule => ({ list: 'defaults', index, rule })),
];

/** A word as it is compared: ASCII letters without regard to case. */
export const folded = (word: string): string => word.replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** Whatever is not "allow" denies. */
export const allows = ({ effect }: SharingRule): boolean => folded(effect) === 'ALLOW';
