import { join } from 'node:path';
import { createScratch, decideLevels, standingBits } from '#policies/decide';
import { compileDirectory } from '#policies/load-policy';
import { randomVector, seededRandom } from '#policies/prove/random-vector';
import { factsVector } from '#policies/scenario-facts';

const { compiled } = compileDirectory(join(__dirname));
const { table } = compiled;
const index = (category: string): number => table.vocabulary.category.indexOf(category);

describe('Deciding', () => {
  it('finds the highest permission under the lowest cap', () => {
    const levels = new Uint8Array(table.categoryCount);
    const lead = { agency: 'social_care', role: 'social_worker', purpose: 'direct_support', relation: ['lead_professional'], basis: ['public_task'] };
    decideLevels(table, factsVector(compiled, lead), createScratch(table), levels);
    expect([levels[index('identity')], levels[index('child-mental-health')], levels[index('sexual-health')], levels[index('adoption')]]).toEqual([4, 3, 1, 0]);
  });

  it('overwrites whatever was in the levels and the scratch before', () => {
    const random = seededRandom(5);
    const scratch = createScratch(table);
    const levels = new Uint8Array(table.categoryCount).fill(4);
    for (let round = 0; round < 10; round++) {
      const vector = randomVector(compiled, random);
      decideLevels(table, vector, scratch, levels);
      const fresh = new Uint8Array(table.categoryCount);
      decideLevels(table, vector, createScratch(table), fresh);
      expect([...levels]).toEqual([...fresh]);
    }
  });

  it('names the lines that stand in the table\'s order, each once', () => {
    const bits = standingBits(table, factsVector(compiled, { agency: 'platform', role: 'sysadmin', purpose: 'audit', relation: ['lead_professional'], basis: ['none'] }), createScratch(table), index('identity'));
    expect(bits).toEqual([...new Set(bits)].sort((a, b) => a - b));
    expect(bits.map((bit) => compiled.rules[table.lines[bit]!.rule]!.id)).toEqual(expect.arrayContaining(['P01', 'F06']));
  });
});
