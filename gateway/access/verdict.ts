import { type AgencyReference, type CategoryId, categoryId, type ChildId, type DecisionId } from '#schema/ids';
import type { AskContact } from '#schema/contracts/facts';
import { type FieldLevel, type Level, reaches } from '#schema/level';
import type { ChildDecision } from '#policies/decision';
import type { GatheredFacts } from '#gateway/access/facts-cache';
import type { GraphModel, SectionModel, SubgraphModel } from '#gateway/supergraph/graph-model';

export const IDENTITY: CategoryId = categoryId('identity');

/**
 * What this request may do about one child. `not_found` is said alike of a child there is not and of one this viewer
 * may not know of; `unavailable`, where nobody could be asked which it is.
 */
export type Verdict =
  | { readonly outcome: 'not_found'; readonly child: ChildId; readonly decisionId: DecisionId; readonly decision: ChildDecision | null; readonly facts?: GatheredFacts }
  | { readonly outcome: 'unavailable'; readonly child: ChildId; readonly decisionId: DecisionId; readonly decision: null }
  | FoundVerdict;

export interface FoundVerdict {
  readonly outcome: 'found';
  readonly child: ChildId;
  readonly decisionId: DecisionId;
  readonly decision: ChildDecision;
  /** What it was decided on: for the record of access, which cites cases and statements by their references. */
  readonly facts?: GatheredFacts;
  readonly ask: AskContact;
  /** By agency word. */
  readonly references: Readonly<Record<string, AgencyReference>>;
  /** Agency words of those whose record is not surely this child's: nothing comes out of it, whatever its class (I14). */
  readonly unsure: ReadonlySet<string>;
}

export const given = (verdict: Verdict, category: string, level: FieldLevel): boolean =>
  verdict.outcome === 'found' && reaches(verdict.decision.levelOf(categoryId(category)), level);

/** Levels for what is about no child; null where nobody is signed in. */
export type OwnLevels = Readonly<Record<string, Level>> | null;

/** Whose information a place in an operation is. */
export type Whose =
  | { readonly kind: 'nobody'; readonly own: OwnLevels }
  | { readonly kind: 'child'; readonly verdict: Verdict }
  /** A child that is not known before the fetch: of a list, of a sibling walk. Decided between fetches. */
  | { readonly kind: 'each' };

/** Which categories a subgraph may be granted, by the policy that is in force. */
export interface Custody {
  categoriesOf(subgraph: SubgraphModel): readonly CategoryId[];
}

/** Does this child's verdict give anything at all of what the section's subgraph holds, as far as entries show it? */
export function givesEntries(verdict: Verdict, subgraph: SubgraphModel, level: FieldLevel, custody: Custody): boolean {
  return custody.categoriesOf(subgraph).some((category) => given(verdict, category, level));
}

export const subgraphOf = (model: GraphModel, section: SectionModel): SubgraphModel => {
  const found = model.subgraphs.get(section.subgraph);
  if (!found) throw new Error(`The supergraph has no subgraph ${section.subgraph}`);
  return found;
};
