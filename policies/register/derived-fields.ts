import { Kind, parse, type SelectionNode } from 'graphql';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { ClaimProver } from '#policies/prove/claims';
import type { FieldRow } from '#policies/register/fields';

/** The fields that a `requires` selection names, at its own level. */
const requiredFields = (selection: string): readonly string[] => {
  const [definition] = parse(`{ ${selection} }`).definitions;
  const selections: readonly SelectionNode[] = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  return selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
};

const ruleOut = (policy: CompiledPolicy, prover: ClaimProver, category: string, than: string): string | null =>
  prover.disprove({
    id: 'I13', title: 'A derived field never exceeds its inputs', claim: { claim: 'never_more_than', category, than },
    when: { tests: [], any: [] }, unless: null, at: policy.rows.rules[0]?.at ?? { file: 'fields.csv', line: 1 },
  });

/**
 * I13: a field worked out from other fields is never shown at a higher level than any of them, proved over every
 * combination of facts. An agency's own id of the child, which no policy opens to anyone, is handed to that agency alone.
 */
export const derivedTooMuch = (policy: CompiledPolicy, rows: readonly FieldRow[]): readonly string[] => {
  const prover = new ClaimProver(policy);
  const isCategory = (id: string): boolean => policy.rows.categories.some((row) => row.id === id);
  return rows.filter(({ derivedFrom, category }) => derivedFrom !== '' && isCategory(category)).flatMap((row) => {
    const type = row.coordinate.split('.')[0] ?? '';
    return requiredFields(row.derivedFrom).flatMap((field) => {
      const input = rows.find(({ coordinate }) => coordinate === `${type}.${field}`);
      if (input === undefined || !isCategory(input.category) || input.category === row.category) return [];
      const counterexample = ruleOut(policy, prover, row.category, input.category);
      return counterexample === null ? [] : [`${row.coordinate} is worked out from ${input.coordinate}, and would be shown to more. ${counterexample}`];
    });
  });
};
