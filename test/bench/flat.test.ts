import { isFlat, type Mark } from '#bench/memory/flat';

const marks = (heap: (n: number) => number): Mark[] => Array.from({ length: 20 }, (_, n) => ({ asked: (n + 1) * 5_000, heapMb: heap(n), rssMb: 500 }));

it('takes caches that fill, and stay full, for flat', () => {
  expect(isFlat(marks((n) => Math.min(300, 100 + n * 40) + (n % 2) * 3))).toEqual({ flat: true, says: expect.stringMatching(/^30\d\.\d MB in use/) as string });
});

it('takes what keeps a kilobyte and a half of every operation for a leak', () => {
  expect(isFlat(marks((n) => 150 + n * 5 * 1.5))).toMatchObject({ flat: false });
});
