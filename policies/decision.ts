import type { CategoryId, ChildId, PolicyVersion, RuleId } from '#schema/ids';
import type { Level, LevelRank } from '#schema/level';
import type { AgencyFacts, HubFacts } from '#schema/contracts/facts';
import type { Viewer } from '#schema/contracts/viewer';

/** A source of facts that could not be asked: what depends on it is NONE, and told apart from withheld. */
export const FACTS_UNAVAILABLE = 'unavailable';
export type FactsUnavailable = typeof FACTS_UNAVAILABLE;

/** Everything one decision is made of. The time is an argument: policies have no clock. */
export interface DecisionRequest {
  readonly viewer: Viewer;
  /** As the client stated it; a claim, worth nothing without a record behind it. */
  readonly purpose: string;
  readonly at: Date;
  readonly child: ChildId;
  readonly hub: HubFacts | FactsUnavailable;
  /** By agency word: social_care, yot ... Agencies that hold nothing about the child are absent. */
  readonly agencies: Readonly<Record<string, AgencyFacts | FactsUnavailable>>;
}

/** Why a category came out as it did. */
export interface Reasons {
  readonly deciding: readonly RuleId[];
  /** Rules that one attribute alone kept from raising the level, or that alone cap it. */
  readonly nearMisses: readonly RuleId[];
}

export type Obligation = 'tell_lead' | 'tell_privacy_officer' | 'review_in_two_working_days' | 'tell_family_when_safe' | 'no_caching' | 'step_up';

/** A level for every category of the policy, for one viewer and one child. */
export interface ChildDecision {
  readonly child: ChildId;
  readonly policyVersion: PolicyVersion;
  /** By the category's index in `Policy.categories`. */
  readonly levels: Uint8Array;
  /** Categories that are NONE because a source of facts did not answer: shown as UNAVAILABLE. */
  readonly unavailable: ReadonlySet<CategoryId>;
  /** Categories held back because the agency's record is not confirmed to be this child's: shown as UNCONFIRMED. */
  readonly unconfirmed: ReadonlySet<CategoryId>;
  /** Categories that consent alone holds back, or stronger sign-in alone: CONSENT_NEEDED, STEP_UP_NEEDED. */
  readonly consentNeeded: ReadonlySet<CategoryId>;
  readonly stepUpNeeded: ReadonlySet<CategoryId>;
  readonly canBreakGlass: boolean;
  readonly obligations: ReadonlySet<Obligation>;
  /** The earliest moment at which any of the facts changes (ms since the epoch); a cached decision ends there. */
  readonly validUntil: number;
  levelOf(category: CategoryId): Level;
  rankOf(category: CategoryId): LevelRank;
  /** Computed when asked: explanations cost nothing on the way of a request. */
  reasonsFor(category: CategoryId): Reasons;
  /** The attribute vector by name, for the record of access: any past decision can be replayed under another policy. */
  attributes(category: CategoryId): Readonly<Record<string, string | readonly string[]>>;
  /** The same in two parts, so that a record says once what all categories share: all but `attributesOf` ... */
  sharedAttributes(): Readonly<Record<string, string | readonly string[]>>;
  /** ... and what is decided for this category alone: consent, competence, identity. */
  attributesOf(category: CategoryId): Readonly<Record<string, string | readonly string[]>>;
}

export interface CategoryInfo {
  readonly id: CategoryId;
  /** In plain English, for a notice: "mental health". */
  readonly label: string;
  readonly subject: 'child' | 'parent_carer' | 'sibling' | 'other_person';
  /** Agency words. */
  readonly custodians: readonly string[];
  readonly tier: 0 | 1 | 2 | 3 | 4;
  /** That it exists is itself sensitive (the star of policy.md 4): notices for it never depend on existence. */
  readonly existenceSensitive: boolean;
}

/** An immutable artefact: one version of the policy, loaded, checked and compiled. */
export interface Policy {
  readonly version: PolicyVersion;
  readonly categories: readonly CategoryInfo[];
  indexOf(category: string): number | undefined;
  readonly purposes: readonly string[];
  readonly roles: readonly string[];
  /** May this role state this purpose at all? */
  roleMayState(role: string, purpose: string): boolean;
  /**
   * Agency words of those whose records a decision may stand on: the purpose's, where it needs an open case, and the
   * viewer's own, which say whose case it is. No other is asked, nor learns that somebody looks.
   */
  recordsNeeded(viewerAgency: string, purpose: string): readonly string[];
  /** True of a purpose that is worth nothing without an open case in an agency's records. */
  needsCase(purpose: string): boolean;
  decide(request: DecisionRequest): ChildDecision;
  /** Levels for what is about no child: the record of access, the register. */
  decideOwn(viewer: Viewer, purpose: string): Readonly<Record<string, Level>>;
}
