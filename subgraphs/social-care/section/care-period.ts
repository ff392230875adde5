import { isOpen } from '#subgraphs/social-care/section/period';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

/** A whole time in care. The case system writes it as a chain of episodes, a new one at each change of placement or status. */
export interface CarePeriod {
  readonly periodId: string | null;
  readonly open: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

/** SSDA903: the episode ended because the next began. */
const ANOTHER_EPISODE_FOLLOWS = 'X1';

/** The latest time in care, put together from its episodes; null for a child who was never looked after. */
export function latestCarePeriod(newestFirst: readonly SsdRecord<'careEpisodes'>[], today: string): CarePeriod | null {
  const [latest] = newestFirst;
  if (!latest) return null;
  const chain = newestFirst.filter(({ periodId }) => periodId === latest.periodId);
  const starts = chain.flatMap(({ enteredCare, from }) => enteredCare ?? from ?? []).sort();
  const open = isOpen(latest.until, today) || latest.ceasedReason === ANOTHER_EPISODE_FOLLOWS;
  return { periodId: latest.periodId, open, from: starts[0] ?? null, until: open ? null : latest.until };
}
