import fc from 'fast-check';
import { jaroWinkler } from '#subgraphs/hub/matching/jaro-winkler';

describe('Jaro-Winkler similarity', () => {
  // The examples of Winkler's own papers.
  it.each([['martha', 'marhta', 0.961], ['dixon', 'dicksonx', 0.813], ['dwayne', 'duane', 0.84], ['abc', 'xyz', 0]])('%s and %s', (a, b, similarity) => expect(jaroWinkler(a, b)).toBeCloseTo(similarity, 3));

  it('is from 0 to 1, and 1 for the same', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      const similarity = jaroWinkler(a, b);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1 + Number.EPSILON);
      expect(jaroWinkler(a, a)).toBe(1);
    }));
  });
});
