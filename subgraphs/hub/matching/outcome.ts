import type { FieldEvidence, Score } from '#subgraphs/hub/matching/score';

export type MatchOutcome = 'MATCH' | 'POTENTIAL_MATCH' | 'LOW_CONFIDENCE' | 'MANY_MATCH' | 'NO_MATCH' | 'ERROR';

/** From which probability on. They are the index's own to set (configuration). */
export interface Thresholds {
  readonly match: number;
  readonly potential: number;
  /** Below it a candidate is not worth anyone's time. */
  readonly low: number;
}

export const THRESHOLDS: Thresholds = { match: 0.95, potential: 0.85, low: 0.2 };

/** What the index makes of a record: the best candidate, and everyone it might be, the likeliest first. */
export interface Judged {
  readonly outcome: MatchOutcome;
  readonly candidates: readonly Score[];
}

/** By so much the best must be likelier than the next to be taken without a person's word. */
const CLEAR_BY_BITS = 7;

/** The best score wins, never the first; and nobody is merged by one field, against a contradiction, or where another is as likely. */
export function judge(scores: readonly Score[], { match, potential, low }: Thresholds): Judged {
  const candidates = scores.filter(({ probability }) => probability >= low).sort((a, b) => b.bits - a.bits);
  const [best, next] = candidates;
  if (!best) return { outcome: 'NO_MATCH', candidates };
  if (next && next.probability >= match && best.probability >= match && best.bits - next.bits < CLEAR_BY_BITS) return { outcome: 'MANY_MATCH', candidates };
  if (best.probability < potential) return { outcome: 'LOW_CONFIDENCE', candidates };
  const isClear = !next || best.bits - next.bits >= CLEAR_BY_BITS;
  return { outcome: best.probability >= match && isClear && standsOnSeveral(best) && !isContradicted(best) ? 'MATCH' : 'POTENTIAL_MATCH', candidates };
}

const SUBSTANTIAL_BITS = 3;
const FEWEST_FIELDS = 3;

const standsOnSeveral = ({ evidence }: Score): boolean => evidence.filter(({ bits }) => bits >= SUBSTANTIAL_BITS).length >= FEWEST_FIELDS;

type Found = Readonly<Partial<Record<FieldEvidence['field'], string>>>;

/** Another NHS number is another child until a person says otherwise. So, where no number agrees, is another date or another first name, as of a twin. */
function isContradicted({ evidence }: Score): boolean {
  const found: Found = Object.fromEntries(evidence.map(({ field, agreement }) => [field, agreement]));
  if (found.nhsNumber === 'different') return true;
  return found.nhsNumber !== 'same' && !agreesWithoutNumber(found);
}

const isOneOf = (agreement: string | undefined, ...words: readonly string[]): boolean => agreement !== undefined && words.includes(agreement);

/** What is left out in one place has to be made up for in the others. */
function agreesWithoutNumber({ family, given, dateOfBirth, postcode }: Found): boolean {
  const livesThere = isOneOf(postcode, 'same', 'former');
  const isNamedSo = family === 'same' && isOneOf(given, 'same', 'nickname');
  if (isOneOf(dateOfBirth, 'same', 'swapped') && livesThere) return isOneOf(given, 'same', 'nickname', 'close') && family !== 'missing';
  if (dateOfBirth === 'same') return isNamedSo;
  return isOneOf(dateOfBirth, 'one_part', 'missing', 'default') && livesThere && isNamedSo;
}
