import { isMap, isSeq, parseDocument, visit } from 'yaml';
import { type Problem, PolicyProblems } from '#policies/load/problem';
import type { RawRow, RawRows } from '#policies/load/read-files';

/** What a draft would change of the rules; words, roles and categories stay. */
export interface DraftChanges {
  /** Ids of rules that are struck out. */
  readonly without: readonly string[];
  /** Rules as the policy's files write them (YAML: `- id: P40 ...`), new ones or in the place of those of the same id. */
  readonly rules: string | null;
}

const DRAFT = 'draft';
/** Far above any draft. */
const LONGEST = 100_000;

/** The rows with a draft's changes. @throws PolicyProblems naming the line of the draft */
export function withChanges(rows: RawRows, { without, rules }: DraftChanges): RawRows {
  const present = rows.get('rules') ?? [];
  const added = rules === null || rules.trim() === '' ? [] : rulesIn(rules);
  const strangers = without.filter((id) => !present.some((row) => idOf(row) === id));
  if (strangers.length > 0) throw new PolicyProblems(strangers.map((id) => ({ file: DRAFT, line: 1, message: `There is no rule "${id}" to strike out.` })));
  const replaced = new Set([...without, ...added.map(idOf)]);
  return new Map([...rows, ['rules', [...present.filter((row) => !replaced.has(idOf(row))), ...added]]]);
}

const idOf = ({ value }: RawRow): string => (typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '');

function rulesIn(text: string): readonly RawRow[] {
  if (text.length > LONGEST) throw new PolicyProblems([{ file: DRAFT, line: 1, message: `A draft has at most ${LONGEST} characters.` }]);
  const document = parseDocument(text, { uniqueKeys: true });
  const problems: Problem[] = document.errors.map((error) => ({ file: DRAFT, line: error.linePos?.[0].line ?? 1, message: `This is not YAML: ${error.message.split('\n')[0] ?? ''}` }));
  // Aliases are what YAML bombs are made of (see read-files.ts).
  visit(document, { Alias: () => void problems.push({ file: DRAFT, line: 1, message: 'YAML anchors and aliases are not allowed: write each rule out.' }) });
  if (problems.length > 0) throw new PolicyProblems(problems);
  const list = isMap(document.contents) ? document.contents.get('rules') : document.contents;
  if (!isSeq(list)) throw new PolicyProblems([{ file: DRAFT, line: 1, message: 'A draft is a list of rules, each beginning with "- id:".' }]);
  return list.items.map((item) => ({ value: document.createNode(item).toJS(document) as unknown, at: { file: DRAFT, line: lineOf(text, item) } }));
}

const lineOf = (text: string, item: unknown): number => {
  const range = typeof item === 'object' && item !== null && 'range' in item ? (item.range as readonly number[] | null) : null;
  return text.slice(0, range?.[0] ?? 0).split('\n').length;
};
