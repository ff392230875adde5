import { rankTest } from '#bench/timing/rank-test';
import { diceOf } from '#test/fuzz/dice';

const times = (seed: number, from: number): number[] => {
  const dice = diceOf(seed);
  return Array.from({ length: 2_000 }, () => from + dice.upTo(1_000));
};

it('tells two samples apart where one is larger, and not two of the same', () => {
  expect(rankTest(times(1, 0), times(2, 0)).p).toBeGreaterThan(0.01);
  const slower = rankTest(times(1, 100), times(2, 0));
  expect(slower.p).toBeLessThan(1e-6);
  expect(slower.larger).toBeGreaterThan(0.55);
  expect(rankTest(times(2, 0), times(1, 100)).larger).toBeCloseTo(1 - slower.larger, 6);
});

it('gives the figures of a textbook', () => {
  // By hand: of 25 pairs the first is larger in 22, so z = (|22 - 12.5| - 0.5) / 4.787 = 1.880.
  const { larger, p } = rankTest([19, 22, 16, 29, 24], [20, 11, 17, 12, 13]);
  expect(larger).toBeCloseTo(22 / 25, 6);
  expect(p).toBeCloseTo(0.0601, 3);
});

it('says nothing of samples that are all the same', () => {
  expect(rankTest([5, 5, 5], [5, 5, 5])).toEqual({ larger: 0.5, p: 1 });
});
