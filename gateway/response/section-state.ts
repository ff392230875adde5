import { SectionState } from '#schema/objects/section';
import type { FoundVerdict } from '#gateway/access/verdict';
import type { SectionShare } from '#gateway/access/section-needs';
import type { Policy } from '#policies/decision';

/** How the fields of a section that were fetched came out. */
export interface SectionOutcome {
  /** Did the section itself come? */
  readonly answered: boolean;
  /** How many of its fields were asked of the agency, and how many of those could not be answered. */
  readonly asked: number;
  readonly failed: number;
  /** What the agency says of itself: COMPLETE, NOT_STATED, UNCONFIRMED or UNAVAILABLE. */
  readonly stated: unknown;
}

/** WITHHELD is a decision, UNAVAILABLE a fault, NOT_STATED an absence, UNCONFIRMED a doubt: never confused (ADR 0003). */
export function sectionState(share: SectionShare, verdict: FoundVerdict, outcome: SectionOutcome, policy: Policy): SectionState {
  if (share.isNothing) return stateOfNothing(share, verdict, policy);
  if (!outcome.answered || (outcome.asked > 0 && outcome.failed === outcome.asked)) return SectionState.UNAVAILABLE;
  // The agency's own word that all of it is down, or is not surely this child's, explains more than "some is missing".
  if (outcome.stated === SectionState.UNAVAILABLE || outcome.stated === SectionState.UNCONFIRMED) return outcome.stated;
  if (outcome.failed > 0 || share.withheld.length > 0) return SectionState.PARTIAL;
  return outcome.stated === SectionState.NOT_STATED ? SectionState.NOT_STATED : SectionState.COMPLETE;
}

/** Of existence-sensitive categories neither a doubt nor a fault is told: they look like their normal answer. */
function stateOfNothing({ withheld }: SectionShare, { decision }: FoundVerdict, policy: Policy): SectionState {
  if (withheld.length === 0) return SectionState.NOT_STATED;
  const tellable = withheld.filter(({ category }) => {
    const index = policy.indexOf(category);
    return index !== undefined && policy.categories[index]?.existenceSensitive === false;
  });
  if (tellable.some(({ category }) => decision.unavailable.has(category))) return SectionState.UNAVAILABLE;
  if (tellable.some(({ category }) => decision.unconfirmed.has(category))) return SectionState.UNCONFIRMED;
  return SectionState.WITHHELD;
}
