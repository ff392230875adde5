import type { Assurance } from '#schema/contracts/viewer';

/** How an operation ended, as the record of access has it. */
export type AccessOutcome = 'answered' | 'refused' | 'failed_closed' | 'failed';

/** One category of one child: what was asked, what was given, and why (policy model, section 10). */
export interface CategoryAccess {
  readonly category: string;
  /** Whether any of its fields was shown. */
  readonly given: boolean;
  readonly level: string;
  readonly rules: readonly string[];
  readonly nearMisses: readonly string[];
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
}

export interface ChildAccess {
  /** HMAC of the child's id under a key of that child's own: erasing the key erases whom it was about. */
  readonly child: string;
  readonly decisionId: string;
  readonly found: boolean;
  readonly categories: readonly CategoryAccess[];
  /** Coordinates, never values. */
  readonly fields: readonly string[];
}

/** One record per operation, denials too. No value of a record, no name and no child's id is in it. */
export interface AccessRecord {
  readonly at: string;
  readonly viewer: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly assurance: Assurance | null;
  readonly purpose: string | null;
  readonly policyVersion: string;
  readonly operation: { readonly name: string | null; readonly kind: string; readonly hash: string };
  readonly children: readonly ChildAccess[];
  /** Subgraph -> of how many children it was asked. */
  readonly subgraphs: Readonly<Record<string, number>>;
  readonly outcome: AccessOutcome;
  readonly errors: readonly string[];
}
