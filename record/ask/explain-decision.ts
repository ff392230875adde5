import { type Level, LEVELS } from '#schema/level';
import { LEVEL_SAYS, sentenceCase } from '#policies/register/english';
import type { CategoryAccess, ChildAccess } from '#record/access-record';
import { term } from '#record/index/terms-of';
import { indexRecords } from '#record/index/index-records';
import { recordsOf } from '#record/ask/find-records';
import type { StoredRecord } from '#record/read-record';
import { type RuleInEnglish, rulesNamed } from '#record/register/rules-in-english';
import type { Rulebook } from '#record/register/rulebook';
import type { AuditDatabase } from '#record/store/audit-database';

/** Why one decision came out as it did. */
export interface ExplainedDecision {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly viewer: string | null;
  readonly purpose: string | null;
  readonly found: boolean;
  readonly policyVersion: string;
  /** The rules are told as they are now; they may read otherwise than when this was decided. */
  readonly underRulesInForce: boolean;
  readonly categories: readonly ExplainedCategory[];
}

export interface ExplainedCategory {
  readonly category: string;
  readonly label: string;
  readonly level: Level;
  readonly given: boolean;
  /** For whoever asked: no rule, no basis, nothing of anybody's consent. */
  readonly sentence: string;
  /** Who asked, and what was on record, as one sentence. */
  readonly facts: string;
  readonly rules: readonly RuleInEnglish[];
  readonly nearMisses: readonly RuleInEnglish[];
  /** Single facts that would have shown more. */
  readonly wouldChange: readonly string[];
}

/** Null where no such decision is on record. */
export async function explainDecision(database: AuditDatabase, book: Rulebook, id: string): Promise<ExplainedDecision | null> {
  await indexRecords(database);
  const found = await database.selectFrom('indexed_term').select('sequence').where('term', '=', term('decision', id)).executeTakeFirst();
  const [stored] = found ? await recordsOf(database, [Number(found.sequence)]) : [];
  const child = stored?.record.children.find(({ decisionId }) => decisionId === id);
  return stored && child ? explained(book, stored, child) : null;
}

function explained(book: Rulebook, { sequence, record }: StoredRecord, child: ChildAccess): ExplainedDecision {
  return {
    id: child.decisionId, sequence, at: record.at, viewer: record.viewer, purpose: record.purpose, found: child.found,
    policyVersion: record.policyVersion, underRulesInForce: record.policyVersion === book.hash,
    categories: child.categories.map((category) => explainedCategory(book, child, category)),
  };
}

function explainedCategory(book: Rulebook, child: ChildAccess, access: CategoryAccess): ExplainedCategory {
  const { category, given, rules, nearMisses } = access;
  const level = levelIn(access.level);
  const facts = { ...child.attributes, ...access.attributes, category };
  const label = book.english.category(category);
  return {
    category, label, level, given, sentence: sentenceOf(label, level, access),
    facts: `${sentenceCase(book.english.viewer(facts))}.`,
    rules: rulesNamed(book, rules), nearMisses: rulesNamed(book, nearMisses),
    wouldChange: book.explainer.explain(facts).wouldChangeIt.map(({ sentence }) => `${sentenceCase(sentence)}.`),
  };
}

const levelIn = (word: string): Level => LEVELS.find((level) => level === word) ?? 'NONE';

const sentenceOf = (label: string, level: Level, { unavailable }: CategoryAccess): string =>
  `Of "${label}", ${LEVEL_SAYS[level]} was open to this viewer${unavailable ? ': a source that would have said more did not answer' : ''}.`;
