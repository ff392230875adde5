import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { loadPolicy } from '#policies/load-policy';
import { custodyUnder } from '#gateway/access/custody';
import { operationReader } from '#gateway/operation/read-operation';
import { reduceOperation } from '#gateway/operation/reduce-operation';
import { AboveLevel } from '#gateway/response/above-level';
import { assemble, type AssemblyInput, type Seen } from '#gateway/response/assemble';
import { compileAnswer } from '#gateway/response/compiled/compile-answer';
import type { Written } from '#gateway/response/write-answer';
import { graphModel } from '#gateway/supergraph/graph-model';
import { diceOf } from '#test/fuzz/dice';
import { CHILDREN, randomAsking, randomResult, randomVerdict } from '#test/fuzz/random-answer';

const ROUNDS = Number(process.env['FUZZ_ANSWERS'] ?? 120);
/** What once found something is asked again, always: a child named by an argument, of whom nothing could be learnt, met again in a list. */
const FOUND_SOMETHING = [1371];
const model = graphModel(readFileSync('schema/supergraph.graphql', 'utf8'));
const policy = loadPolicy('policies');
const custody = custodyUnder(policy);
const read = operationReader(model);

/** The reference: the assembly that reads the operation again for every answer. */
function interpreted(input: AssemblyInput): Written | 'above the level' {
  try {
    const { data, ...said } = assemble(input);
    return { text: JSON.stringify(data), ...said };
  } catch (error) {
    if (error instanceof AboveLevel) return 'above the level';
    throw error;
  }
}

const counted = (seen: readonly Seen[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { child, coordinate, given, times } of seen) counts[`${child} ${coordinate} ${given}`] = (counts[`${child} ${coordinate} ${given}`] ?? 0) + times;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
};

it(`writes by generated code what the assembly says, for ${ROUNDS} random operations, levels and results`, () => {
  const outcomes = { same: 0, left: 0, above: 0 };
  for (const seed of [...FOUND_SOMETHING, ...Array.from({ length: ROUNDS }, (_, index) => index + 1)]) {
    const dice = diceOf(seed);
    const query = randomAsking(dice, model.apiSchema, CHILDREN);
    const { asked, variables } = read(parse(query), undefined, {});
    const write = compileAnswer(model, policy, asked);
    expect([seed, write === null]).toEqual([seed, false]);
    for (let world = 0; world < 4; world += 1) {
      const verdicts = new Map(CHILDREN.map((child) => [child, randomVerdict(dice, policy, child)]));
      const withholding = { model, custody, variables, own: {}, verdicts };
      const mischief = world === 0 ? 0 : dice.pick([0, 0.01, 0.03]);
      // Every so often a subgraph answers what it was not asked: the third wall has to see it.
      const root = (dice.chance(0.1) ? asked.root : reduceOperation(asked, withholding)) ?? { typeName: 'Query', fields: [] };
      const data = randomResult({ dice, model, custody, verdicts, children: CHILDREN, mischief }, root);
      const input: AssemblyInput = { ...withholding, policy, operation: asked, data, errors: [], introspection: {} };
      const expected = interpreted(input);
      const written = write?.(input) ?? null;
      if (expected === 'above the level') {
        expect([seed, world, written]).toEqual([seed, world, null]);
        outcomes.above += 1;
      } else if (written) {
        expect({ seed, world, text: written.text, disclosure: written.disclosure, errors: written.errors, seen: counted(written.seen) })
          .toEqual({ seed, world, text: expected.text, disclosure: expected.disclosure, errors: expected.errors, seen: counted(expected.seen) });
        outcomes.same += 1;
      } else outcomes.left += 1;
    }
  }
  // Most are written; what is wrong is left, and what is above the level never leaves.
  expect(outcomes.same).toBeGreaterThan(ROUNDS);
  expect(outcomes.above).toBeGreaterThan(ROUNDS / 20);
  expect(outcomes.left).toBeGreaterThan(0);
});
