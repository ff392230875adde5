import type { AccessFilter } from '#record/ask/access-filter';
import { countRecords } from '#record/ask/count-records';
import { inEnglish, type RuleInEnglish } from '#record/register/rules-in-english';
import type { Rulebook } from '#record/register/rulebook';
import type { AuditDatabase } from '#record/store/audit-database';

export interface RuleUse {
  readonly rule: RuleInEnglish;
  /** Decisions about one class of one child's information that it made what they are. */
  readonly decided: number;
  /** Decisions that it alone, but for one fact, would have made otherwise. */
  readonly nearlyDecided: number;
}

/** How often each rule decided, most often first; those that never did are last, and there. */
export async function ruleUse(database: AuditDatabase, book: Rulebook, filter: AccessFilter): Promise<readonly RuleUse[]> {
  const decided = timesByKey(await countRecords(database, filter, 'rule', null));
  const nearly = timesByKey(await countRecords(database, filter, 'nearMiss', null));
  return book.compiled.rows.rules
    .map((rule) => ({ rule: inEnglish(book, rule), decided: decided.get(rule.id) ?? 0, nearlyDecided: nearly.get(rule.id) ?? 0 }))
    .sort((a, b) => b.decided - a.decided || b.nearlyDecided - a.nearlyDecided);
}

const timesByKey = (counts: readonly { readonly key: string; readonly times: number }[]): ReadonlyMap<string, number> => new Map(counts.map(({ key, times }) => [key, times]));
