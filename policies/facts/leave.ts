import type { HubFacts } from '#schema/contracts/facts';
import type { CategoryRow, LimitRow } from '#policies/compiler/rows';
import { instantOf, type NextChange, plus } from '#policies/facts/period';

/** Policy attribute `leave`, by category: what the lead professional lets the viewer see. However long the record says, it ends after the policy's limit. */
export const leaveOf = ({ letSee = [] }: HubFacts, limit: LimitRow, at: number, next: NextChange): ((category: CategoryRow) => string) => {
  const current = letSee.filter(({ from, until }) => {
    const begins = instantOf(from);
    const longest = limit.unit === 'working_days' ? begins : plus(begins, limit.amount, limit.unit);
    const ends = Math.min(longest, until === undefined ? longest : instantOf(until));
    next.note(begins);
    next.note(ends);
    return begins <= at && at < ends;
  });
  return ({ id }) => (current.some(({ categories }) => categories.includes(id)) ? 'given' : 'none');
};
