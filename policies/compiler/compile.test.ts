import { join } from 'node:path';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { NaiveDecision } from '#policies/compiler/naive-decision';
import { createScratch, decideLevels } from '#policies/decide';
import { compileDirectory } from '#policies/load-policy';
import { randomVector, seededRandom } from '#policies/prove/random-vector';
import { standingLines } from '#policies/reasons';
import { namesOf, type Vector } from '#policies/vector';

const { compiled } = compileDirectory(join(__dirname, '..'));

const ranks = (policy: CompiledPolicy, vector: Vector): readonly number[] => {
  const levels = new Uint8Array(policy.table.categoryCount);
  decideLevels(policy.table, vector, createScratch(policy.table), levels);
  return [...levels];
};

const naiveRanks = (policy: CompiledPolicy, vector: Vector): readonly number[] => {
  const naive = new NaiveDecision(policy.rows);
  return policy.rows.categories.map((_, category) => naive.rank(namesOf(policy.table.vocabulary, vector, category)));
};

const rulesThatStand = (policy: CompiledPolicy, vector: Vector, category: number): readonly string[] => {
  const ids = new Set(standingLines(policy, vector, createScratch(policy.table), category).map(({ rule }) => policy.rules[rule]!.id));
  return policy.rules.filter(({ id }) => ids.has(id)).map(({ id }) => id);
};

describe('The compiled table', () => {
  it('means what the rows say, for the policy of this area, rules that stand included', () => {
    const random = seededRandom(11);
    const naive = new NaiveDecision(compiled.rows);
    for (let round = 0; round < 30; round++) {
      const vector = randomVector(compiled, random);
      expect(ranks(compiled, vector)).toEqual(naiveRanks(compiled, vector));
      const category = round % compiled.table.categoryCount;
      const permissions = (ids: readonly string[]): readonly string[] => ids.filter((id) => id.startsWith('F'));
      expect(permissions(rulesThatStand(compiled, vector, category))).toEqual(permissions(naive.standing(namesOf(compiled.table.vocabulary, vector, category))));
    }
  });
});
