import { type Level, levelOf, type LevelRank, LEVELS } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { createScratch, decideLevels } from '#policies/decide';
import { reasonsFor } from '#policies/reasons';
import { English } from '#policies/register/english';
import { type NamedVector, vectorOf } from '#policies/vector';

/** One decision about one category, as the record of access has it. */
export interface RecordedDecision {
  readonly category: string;
  readonly level: Level;
  readonly rules: readonly string[];
  readonly attributes: NamedVector;
}

/** Decisions that would have come out otherwise, those alike counted together. */
export interface ReplayedChange {
  readonly category: string;
  readonly from: Level;
  readonly to: Level;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly count: number;
  readonly example: string;
}

export interface ReplayOutcome {
  readonly decisions: number;
  readonly changed: readonly ReplayedChange[];
}

interface LoggedCategory extends Omit<RecordedDecision, 'level'> {
  readonly level: string;
  /** A source of facts did not answer: what the rules made of the rest cannot be made again. */
  readonly unavailable?: boolean;
}

interface LoggedRecord {
  readonly body?: string | LoggedRecord;
  readonly children?: readonly { readonly attributes?: NamedVector; readonly categories?: readonly LoggedCategory[] }[];
}

const bodyOf = ({ body, ...record }: LoggedRecord): LoggedRecord => {
  if (body === undefined) return record;
  return typeof body === 'string' ? JSON.parse(body) as LoggedRecord : body;
};

const isLevel = (word: string): word is Level => (LEVELS as readonly string[]).includes(word);

/** The decisions of a log: one JSON record a line, or a chain's rows with the record as their `body`. */
export const decisionsIn = (log: string): readonly RecordedDecision[] =>
  log.split('\n').filter((line) => line.trim() !== '').flatMap((line, index) => {
    let record: LoggedRecord;
    try {
      record = bodyOf(JSON.parse(line) as LoggedRecord);
    } catch {
      throw new Error(`Line ${index + 1} of the log is not a JSON record.`);
    }
    return decisionsOf(record);
  });

/** The decisions of one record. */
export const decisionsOf = ({ children = [] }: Pick<LoggedRecord, 'children'>): readonly RecordedDecision[] =>
  children.flatMap(({ attributes: shared = {}, categories = [] }) => categories.flatMap(({ category, level, rules, attributes, unavailable }) =>
    (isLevel(level) && unavailable !== true ? [{ category, level, rules, attributes: { ...shared, ...attributes, category } }] : [])));

/** Decides what is on record again, under another policy. */
export const replay = (policy: CompiledPolicy, decisions: readonly RecordedDecision[]): ReplayOutcome => {
  const { vocabulary } = policy.table;
  const english = new English(policy.rows);
  const scratch = createScratch(policy.table);
  const levels = new Uint8Array(policy.table.categoryCount);
  const changed = new Map<string, ReplayedChange>();
  for (const { category, level, rules, attributes } of decisions) {
    const index = vocabulary.categories.findIndex(({ id }) => id === category);
    const vector = vectorOf(vocabulary, attributes);
    decideLevels(policy.table, vector, scratch, levels);
    const now = index < 0 ? 'NONE' : levelOf(levels[index] as LevelRank);
    if (now === level) continue;
    const after = index < 0 ? [] : reasonsFor(policy, vector, scratch, index).deciding;
    const key = [category, level, now, rules.join(), after.join()].join('/');
    const before = changed.get(key);
    changed.set(key, before === undefined
      ? { category, from: level, to: now, before: rules, after, count: 1, example: english.viewer(attributes) }
      : { ...before, count: before.count + 1 });
  }
  return { decisions: decisions.length, changed: [...changed.values()].sort((a, b) => b.count - a.count) };
};
