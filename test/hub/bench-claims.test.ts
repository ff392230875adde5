import { claimsOf, holds, verdict } from '#bench/hub/claims';
import type { Compared } from '#bench/hub/measure';

const measured = (what: string, children: number, ours: number, bare: number): Compared =>
  ({ what, children, ours: { p50: ours, p99: ours * 2, total: ours * 10 }, bare: { p50: bare, p99: bare * 2, total: bare * 10 } });

describe('a claim about the hub’s speed', () => {
  it('holds where it is at most twice the bare statements, at every size, and grows no more than was said', () => {
    expect(claimsOf([measured('search: name', 1_000, 3, 2), measured('search: name', 300_000, 8, 5)]).every(holds)).toBe(true);
  });

  it('fails by whichever of them is more', () => {
    const failing = (compared: readonly Compared[]): readonly string[] => claimsOf(compared).filter((claim) => !holds(claim)).map(verdict);
    expect(failing([measured('search: name', 1_000, 3, 2), measured('search: name', 300_000, 10, 6)])).toEqual(['FAIL  3.33x (at most 3x)  search: name: growth from 1,000 to 300,000 children']);
    expect(failing([measured('open a child', 1_000, 2, 2), measured('open a child', 300_000, 4, 3)])).toEqual(['FAIL  2.00x (at most 1.5x)  open a child: growth from 1,000 to 300,000 children']);
    expect(failing([measured('match 10,000 records, each 250 of them', 1_000, 5, 2)])).toEqual(['FAIL  2.50x (at most 2x)  match 10,000 records, each 250 of them, 1,000 children: all together against the bare statements']);
  });
});
