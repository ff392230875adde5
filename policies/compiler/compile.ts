import { linesOf } from '#policies/compiler/line';
import type { PolicyRows, RuleRow } from '#policies/compiler/rows';
import { createTable, type PolicyTable } from '#policies/compiler/table';
import { createVocabulary } from '#policies/compiler/vocabulary';

/** Rows, numbered and turned into masks. Immutable. */
export interface CompiledPolicy {
  readonly rows: PolicyRows;
  /** The rules that decide, by the number that lines cite. */
  readonly rules: readonly RuleRow[];
  readonly table: PolicyTable;
}

/** Compiles rows that were checked; throws on what the checks refuse. */
export const compile = (rows: PolicyRows): CompiledPolicy => {
  const vocabulary = createVocabulary(rows);
  const rules = rows.rules.filter(({ inForce }) => inForce);
  return { rows, rules, table: createTable(vocabulary, rules.flatMap((rule, index) => linesOf(vocabulary, rule, index))) };
};
