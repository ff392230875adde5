import type { Level } from '#schema/level';
import { LEVEL_SAYS } from '#policies/register/english';
import { decisionsOf, type RecordedDecision, replay } from '#policies/replay';
import type { AccessFilter } from '#record/ask/access-filter';
import { eachRecord } from '#record/ask/find-records';
import type { Rulebook } from '#record/register/rulebook';
import type { AuditDatabase } from '#record/store/audit-database';

export interface Replay {
  /** How many accesses were on record in the time asked about, and how many decisions about a class of information. */
  readonly records: number;
  readonly decisions: number;
  readonly changedDecisions: number;
  readonly changed: readonly ReplayedChange[];
  /** More were on record than are replayed at once: ask for a shorter time. */
  readonly cutShort: boolean;
}

export interface ReplayedChange {
  readonly category: string;
  readonly from: Level;
  readonly to: Level;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly count: number;
  readonly sentence: string;
}

const MOST_DECISIONS = 500_000;

/** What the decisions on record would have been under these rules: in sentences, those alike counted together. */
export async function replayRecord(database: AuditDatabase, filter: AccessFilter, under: Rulebook): Promise<Replay> {
  const decisions: RecordedDecision[] = [];
  let records = 0;
  for await (const { record } of eachRecord(database, filter)) {
    if (decisions.length >= MOST_DECISIONS) return outcome(under, records, decisions, true);
    records += 1;
    decisions.push(...decisionsOf(record as Parameters<typeof decisionsOf>[0]));
  }
  return outcome(under, records, decisions, false);
}

function outcome(under: Rulebook, records: number, decisions: readonly RecordedDecision[], cutShort: boolean): Replay {
  const { changed } = replay(under.compiled, decisions);
  const told = changed.map(({ example, ...change }) => ({ ...change, sentence: sentenceOf(under, change, example) }));
  return { records, decisions: decisions.length, changedDecisions: changed.reduce((sum, { count }) => sum + count, 0), changed: told, cutShort };
}

const sentenceOf = ({ english }: Rulebook, { category, from, to, before, after, count }: Omit<ReplayedChange, 'sentence'>, example: string): string =>
  `${count === 1 ? 'Once' : `${count} times`} ${LEVEL_SAYS[from]} of "${english.category(category)}" was given (${by(before)}); it would have been ${LEVEL_SAYS[to]} (${by(after)}). For example, to ${example}.`;

const by = (rules: readonly string[]): string => (rules.length === 0 ? 'no rule permitting more' : rules.join(', '));
