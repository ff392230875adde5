/** The NHS systems that we ask. */
export type HealthSystem = 'PDS' | 'IMMUNISATION' | 'RECORD';

/** Why something that came was left out, or may not be the whole. */
export type ProblemReason =
  | 'another kind of resource'
  | 'about another person'
  | 'unexpected shape'
  | 'entered in error'
  | 'refuted'
  | 'sensitivity label without a category'
  | 'of a category that was not asked for'
  | 'the source warned'
  | 'fewer entries than the stated total'
  | 'the self link states another question';

/**
 * For the operator: what a source sent that we did not use as it stands. Names no person: `entry` is a position in the
 * answer, `code` a word of a code list.
 */
export interface RecordProblem {
  readonly system: HealthSystem;
  readonly resourceType: string;
  readonly reason: ProblemReason;
  readonly entry?: number;
  readonly code?: string;
}

export type ReportProblem = (problem: RecordProblem) => void;
