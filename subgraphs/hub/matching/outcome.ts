import { type Doubt, doubtAbout } from '#subgraphs/hub/matching/doubt';
import type { Score } from '#subgraphs/hub/matching/score';
import type { Thresholds } from '#subgraphs/hub/matching/thresholds';

export type MatchOutcome = 'MATCH' | 'POTENTIAL_MATCH' | 'LOW_CONFIDENCE' | 'MANY_MATCH' | 'NO_MATCH' | 'ERROR';

/** What the index makes of a record: the best candidate, and everyone it might be, the likeliest first; and why it waits, where it does. */
export interface Judged {
  readonly outcome: MatchOutcome;
  readonly candidates: readonly Score[];
  readonly doubt: Doubt | null;
}

/** By so much the best must be likelier than the next to be taken without a person's word. */
const CLEAR_BY_BITS = 7;

/** The best score wins, never the first; and nobody is linked by one field, against a contradiction, or where another is as likely. */
export function judge(scores: readonly Score[], { match, potential, low }: Thresholds): Judged {
  const candidates = scores.filter(({ probability }) => probability >= low).sort((a, b) => b.bits - a.bits);
  const [best, next] = candidates;
  if (!best) return { outcome: 'NO_MATCH', candidates, doubt: null };
  const isClear = !next || best.bits - next.bits >= CLEAR_BY_BITS;
  if (next && !isClear && next.probability >= match && best.probability >= match) return { outcome: 'MANY_MATCH', candidates, doubt: 'ANOTHER_IS_AS_LIKELY' };
  if (best.probability < potential) return { outcome: 'LOW_CONFIDENCE', candidates, doubt: 'NOT_ENOUGH_AGREES' };
  const doubt = isClear ? doubtAbout(best) : 'ANOTHER_IS_AS_LIKELY';
  if (doubt !== null) return { outcome: 'POTENTIAL_MATCH', candidates, doubt };
  return best.probability >= match ? { outcome: 'MATCH', candidates, doubt } : { outcome: 'POTENTIAL_MATCH', candidates, doubt: 'NOT_ENOUGH_AGREES' };
}
