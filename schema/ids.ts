/** Branded strings: an id of one kind can not be handed over where another is meant. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The hub's own, opaque id of a child. Means nothing outside the graph; not an NHS number, not a UPN. */
export type ChildId = Branded<'ChildId'>;
/** The signed-in practitioner's id, the `sub` of the token. */
export type ViewerId = Branded<'ViewerId'>;
/** The id under which one agency knows a child: NHS number, UPN, case-system person id, ypid. */
export type AgencyReference = Branded<'AgencyReference'>;
/** A category of information, as the policy's vocabulary lists it: `child-mental-health`. */
export type CategoryId = Branded<'CategoryId'>;
/** A rule of the policy: `F11`, `P01`. */
export type RuleId = Branded<'RuleId'>;
/** The hash of the policy in force, cited by every decision. */
export type PolicyVersion = Branded<'PolicyVersion'>;
/** One decision about one child for one viewer, by which "why was this withheld" can be asked. */
export type DecisionId = Branded<'DecisionId'>;

export const childId = (value: string): ChildId => value as ChildId;
export const viewerId = (value: string): ViewerId => value as ViewerId;
export const agencyReference = (value: string): AgencyReference => value as AgencyReference;
export const categoryId = (value: string): CategoryId => value as CategoryId;
export const ruleId = (value: string): RuleId => value as RuleId;
export const policyVersion = (value: string): PolicyVersion => value as PolicyVersion;
export const decisionId = (value: string): DecisionId => value as DecisionId;
