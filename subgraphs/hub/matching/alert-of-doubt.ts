import { childId } from '#schema/ids';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import type { Judged, MatchOutcome } from '#subgraphs/hub/matching/outcome';
import type { Change } from '#subgraphs/hub/store/change';

/** Whoever settles matches is told that one waits, by its likeliest child; not of one that might be a sealed child's, which is on no list (index/matches-to-settle.ts). */
export async function alertOfDoubt(write: Change, recordId: string, outcome: MatchOutcome, { candidates }: Judged, now: Date): Promise<void> {
  const [best] = candidates;
  if (!best || (outcome !== 'POTENTIAL_MATCH' && outcome !== 'MANY_MATCH')) return;
  const sealed = await write.selectFrom('child').select('id').where('id', 'in', candidates.map(({ child }) => childId(child))).where('seal', 'in', ['adoption', 'protected_person', 'court_restricted']).limit(1).executeTakeFirst();
  if (sealed) return;
  await raiseAlert(write, { child: childId(best.child), kind: 'DOUBTFUL_MATCH', about: recordId, what: 'An agency’s record might be this child’s', category: 'identity', to: [{ desk: 'INDEX_REVIEW' }], at: now });
}
