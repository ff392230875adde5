/** What an agency's system says of a child when it tells us of one: as it writes it. */
export interface IncomingRecord {
  /** An agency word of the policy: health, education, social_care, yot, housing. */
  readonly agency: string;
  /** The id under which that agency knows the child. */
  readonly reference: string;
  readonly nhsNumber?: string;
  readonly upn?: string;
  readonly given: readonly string[];
  readonly family: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
  readonly sex?: 'FEMALE' | 'MALE' | 'NOT_KNOWN' | 'NOT_SPECIFIED';
  readonly postcode?: string;
  /** The agency keeps the child's whereabouts from others. */
  readonly shielded?: boolean;
}

/** What the index knows of a child that a record might be. */
export interface Candidate {
  readonly child: string;
  /** Current and former, as far as they may be used. */
  readonly names: readonly { readonly given: readonly string[]; readonly family: string }[];
  readonly dateOfBirth: string | null;
  readonly sex: string;
  /** The current ones first; folded, without spaces. */
  readonly postcodes: readonly string[];
  readonly formerPostcodes: readonly string[];
  readonly nhsNumbers: readonly string[];
  readonly upns: readonly string[];
  /** Whoever knows the child by another family name knows who it was. */
  readonly isAdopted: boolean;
}

/** By how many children a name is borne, of how many: a rare name says more. */
export interface NameFrequencies {
  readonly children: number;
  readonly borneBy: (word: string) => number;
}
