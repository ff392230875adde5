import type { AgencyFacts, HubFacts, RelationFact } from '#schema/contracts/facts';
import type { Assurance, ViewerStatus } from '#schema/contracts/viewer';
import type { Level } from '#schema/level';
import type { Obligation } from '#policies/decision';

/** Where a row stands, so that a problem can say it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One question of a condition: does the key have one of these words? */
export interface WordTest {
  readonly key: string;
  readonly words: readonly string[];
}

/** All tests hold and, where there are alternatives, at least one of them. */
export interface Condition {
  readonly tests: readonly WordTest[];
  readonly any: readonly Condition[];
}

/** One level of a rule with what narrows it. */
export interface RulePart {
  readonly level: Level;
  readonly when: Condition;
  readonly unless: Condition | null;
}

export type RuleKind = 'permission' | 'prohibition';

/** A rule as its owner wrote it. */
export interface RuleRow {
  readonly id: string;
  readonly title: string;
  readonly kind: RuleKind;
  readonly parts: readonly RulePart[];
  readonly when: Condition;
  readonly unless: Condition | null;
  readonly obligations: readonly Obligation[];
  readonly law: readonly string[];
  readonly owner: string;
  /** ISO date. */
  readonly reviewBy: string;
  /** A rule whose law is not confirmed to be in force is printed and proved, and decides nothing. */
  readonly inForce: boolean;
  readonly at: Place;
}

export interface AttributeRow {
  readonly id: string;
  readonly per: 'child' | 'category';
  readonly many: boolean;
  readonly asks: string;
  readonly values: readonly { readonly id: string; readonly says: string; readonly implies: readonly string[]; readonly is: readonly string[] }[];
}

export interface AgencyRow {
  readonly id: string;
  readonly label: string;
  readonly is: readonly string[];
}

export interface PurposeRow {
  readonly id: string;
  readonly label: string;
  readonly says: string;
  /** `hub`, `break_glass`, `none`, or the agency whose case records show the basis. */
  readonly records: string;
  readonly bases: readonly string[];
  readonly is: readonly string[];
}

export interface RoleRow {
  readonly id: string;
  readonly label: string;
  readonly agencies: readonly string[];
  readonly is: readonly string[];
  readonly purposes: readonly string[];
}

export interface CategoryRow {
  readonly id: string;
  readonly label: string;
  readonly what: string;
  readonly subject: 'child' | 'parent_carer' | 'sibling' | 'other_person';
  readonly custodians: readonly string[];
  readonly tier: 0 | 1 | 2 | 3 | 4;
  readonly is: readonly string[];
}

/** A word that rows carry in `is`. */
export interface TraitRow {
  readonly of: 'agency' | 'purpose' | 'role' | 'category';
  readonly id: string;
  readonly says: string;
}

export type LimitUnit = 'minutes' | 'hours' | 'working_days' | 'months';

export interface LimitRow {
  readonly id: string;
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly what: string;
}

export interface GuaranteeRow {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly kept_by: string;
  readonly law: readonly string[];
  readonly owner: string;
  readonly review_by: string;
}

/** One attribute changed, everything else equal. */
export interface Change {
  readonly attribute: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export type Claim =
  | { readonly claim: 'never_above'; readonly level: Level }
  | { readonly claim: 'never_raises'; readonly changing: Change }
  | { readonly claim: 'never_lowers'; readonly changing: Change }
  | { readonly claim: 'same_up_to'; readonly level: Level; readonly changing: Change }
  | { readonly claim: 'never_more_than'; readonly category: string; readonly than: string }
  | { readonly claim: 'everything_reachable' }
  | { readonly claim: 'every_rule_counts' };

/** What must hold of every vector there can be. */
export interface InvariantRow {
  readonly id: string;
  readonly title: string;
  readonly claim: Claim;
  readonly when: Condition;
  readonly unless: Condition | null;
  readonly at: Place;
}

/** Facts by attribute; whatever is not named has its ordinary value. */
export type Facts = Readonly<Record<string, string | readonly string[]>>;

/** What becomes of a scenario when some facts are otherwise. */
export interface ScenarioCase {
  readonly but: Facts;
  readonly then: Level;
}

/** A rule at work: where it decides, where it does not, and what expiry, withdrawal and an overriding basis do. */
export interface ScenarioRow {
  readonly rule: string;
  readonly tells?: string;
  readonly given: Facts;
  readonly yes: { readonly then: Level };
  readonly no: ScenarioCase;
  readonly expired: ScenarioCase;
  readonly withdrawn: ScenarioCase;
  readonly override: ScenarioCase;
  readonly at: Place;
}

/** An answer that the register works out and prints. */
export type AnswerRow =
  | { readonly kind: 'role_and_category'; readonly role: string; readonly category: string }
  | { readonly kind: 'who_sees'; readonly category: string }
  | { readonly kind: 'situation'; readonly says: string; readonly facts: Facts }
  | { readonly kind: 'change'; readonly says: string; readonly facts: Facts; readonly instead: Facts };

export interface QuestionRow {
  readonly id: string;
  readonly asks: string;
  readonly answers: readonly AnswerRow[];
}

/** A fictional viewer and how he or she stands to fictional children. */
export interface CastViewerRow {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly role: string;
  readonly purpose: string;
  readonly assurance?: Assurance;
  readonly status?: ViewerStatus;
  /** When the viewer broke the glass for the child. */
  readonly break_glass?: string;
  readonly relations: readonly ({ readonly child: string } & Pick<RelationFact, 'relation' | 'from' | 'until'>)[];
}

/** A fictional child, as the hub and the agencies' case records know it at a moment. */
export interface CastChildRow {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly hub: Partial<HubFacts>;
  readonly agencies?: Readonly<Record<string, Partial<AgencyFacts>>>;
}

/** Who of the cast may see a category of a child, by level; whoever is not named sees nothing. */
export type WhoCanSeeRow = { readonly child: string; readonly category: string; readonly at: Place }
  & Partial<Readonly<Record<Exclude<Level, 'NONE'>, readonly string[]>>>;

/** Everything the policy's files say, in the order they say it. */
export interface PolicyRows {
  readonly attributes: readonly AttributeRow[];
  readonly agencies: readonly AgencyRow[];
  readonly purposes: readonly PurposeRow[];
  readonly roles: readonly RoleRow[];
  readonly categories: readonly CategoryRow[];
  readonly traits: readonly TraitRow[];
  readonly limits: readonly LimitRow[];
  readonly rules: readonly RuleRow[];
  readonly guarantees: readonly GuaranteeRow[];
  readonly invariants: readonly InvariantRow[];
  readonly scenarios: readonly ScenarioRow[];
  readonly questions: readonly QuestionRow[];
  readonly castViewers: readonly CastViewerRow[];
  readonly castChildren: readonly CastChildRow[];
  readonly whoCanSee: readonly WhoCanSeeRow[];
}
