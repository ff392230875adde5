import type { Assurance } from '#schema/contracts/viewer';

/** How an operation ended, as the record of access has it. */
export type AccessOutcome = 'answered' | 'refused' | 'failed_closed' | 'failed';

/** Words of the policy's attributes, by the attribute's name. */
export type NamedAttributes = Readonly<Record<string, string | readonly string[]>>;

/** One category of one child: what was asked, what was given, and why (policy model, section 10). */
export interface CategoryAccess {
  readonly category: string;
  /** The highest level that any of the fields asked for stands at. */
  readonly asked?: string;
  /** Whether any of its fields was shown. */
  readonly given: boolean;
  readonly level: string;
  /** A source of facts did not answer: the level is lower than the rules would make it. */
  readonly unavailable?: true;
  readonly rules: readonly string[];
  readonly nearMisses: readonly string[];
  /** Those of the attribute vector that are decided for this category alone; the rest are the child's. */
  readonly attributes: NamedAttributes;
}

/** A legal basis with the case it stands on: its record's reference under the child's key, so that it leads to nobody once that is erased. */
export interface BasisReference {
  readonly basis: string;
  readonly record: string;
}

export interface ChildAccess {
  /** HMAC of the child's id under a key of that child's own: erasing the key erases whom it was about. */
  readonly child: string;
  readonly decisionId: string;
  readonly found: boolean;
  /** The attribute vector, but for what is each category's: relation, basis, seal, break-glass ... */
  readonly attributes?: NamedAttributes;
  /** The involvements and cases the viewer's relation and basis were derived from; references here and below are under the child's key. */
  readonly relations?: readonly string[];
  readonly bases?: readonly BasisReference[];
  /** The consent statements that stood at the time: which version of the child's consent decided. */
  readonly consents?: readonly string[];
  /** The opening that was in force; its reason and its review stand with the hub under this id. */
  readonly breakGlass?: { readonly id: string; readonly until?: string };
  readonly categories: readonly CategoryAccess[];
  /** Coordinate -> how many values of it were shown; 0 where it was withheld. Never a value. */
  readonly fields: Readonly<Record<string, number>>;
}

/** What one agency's answer brought to another: `NHS number`-like references and @requires inputs, by coordinate. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly children: number;
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
  /** Pseudonyms of the children whom the record itself was asked about. */
  readonly askedAbout: readonly string[];
  /** Subgraph -> of how many children it was asked. */
  readonly subgraphs: Readonly<Record<string, number>>;
  readonly flows: readonly Flow[];
  readonly outcome: AccessOutcome;
  readonly errors: readonly string[];
}
