import { compareAnswers, dataOf, type Likeness } from '#bench/gateway/answers';
import { type Measured, measureInRounds, type Measuring } from '#bench/gateway/measure';
import type { MeasuredOperation } from '#bench/gateway/operations';
import { ask, type Running, type RunningWorld } from '#bench/gateway/processes';
import type { Counts } from '#bench/gateway/remembering-server';
import type { Variant } from '#bench/gateway/variants';

/** One variant at one operation, or at a mix of them. */
export interface Row {
  readonly operation: string;
  readonly variant: Variant;
  readonly likeness: Likeness;
  /** What its subgraphs are asked for one answer, on the average of a mix. */
  readonly counts: Counts;
  /** Null where it does not answer as the first does: what is then faster is something else. */
  readonly measured: Measured | null;
}

/** Checks that all answer alike, then measures those that do. */
export async function compare(name: string, operations: readonly MeasuredOperation[], running: readonly Running[], world: RunningWorld, how: Measuring): Promise<readonly Row[]> {
  const checked: { readonly each: Running; readonly likeness: Likeness; readonly counts: Counts }[] = [];
  const references: unknown[] = [];
  for (const each of running) {
    const checks = await check(each, operations, world, references);
    checked.push({ each, ...checks });
  }
  const alike = checked.filter(({ likeness }) => likeness.kind !== 'different').map(({ each }) => each);
  const measured = await measureInRounds(alike, operations, world.world, how);
  return checked.map(({ each, likeness, counts }) => ({ operation: name, variant: each.variant, likeness, counts, measured: measured.get(each) ?? null }));
}

/** Asks once, so that everything is in the subgraphs' memory and planned; then looks at a second answer. The first variant's are the references. */
async function check(each: Running, operations: readonly MeasuredOperation[], world: RunningWorld, references: unknown[]): Promise<{ readonly likeness: Likeness; readonly counts: Counts }> {
  const isFirst = references.length === 0;
  const likenesses: Likeness[] = [];
  let counts: Counts = { fetches: 0, representations: 0, again: 0 };
  for (const [index, operation] of operations.entries()) {
    await ask(each, operation, world.world);
    let text = '';
    const here = await world.count(async () => { ({ text } = await ask(each, operation, world.world)); });
    counts = { fetches: counts.fetches + here.fetches, representations: counts.representations + here.representations, again: counts.again + here.again };
    const data = read(text);
    if (isFirst) references.push(data);
    likenesses.push(compareAnswers(references[index], data, each.variant.withholds));
  }
  const of = operations.length;
  return { likeness: worst(likenesses), counts: { fetches: counts.fetches / of, representations: counts.representations / of, again: counts.again / of } };
}

const read = (text: string): unknown => {
  try {
    return dataOf(text);
  } catch {
    return 'no JSON';
  }
};

function worst(likenesses: readonly Likeness[]): Likeness {
  const different = likenesses.find(({ kind }) => kind === 'different');
  if (different) return different;
  const parts = likenesses.filter((likeness) => likeness.kind === 'part');
  if (parts.length > 0) return { kind: 'part', given: parts.reduce((sum, { given }) => sum + given, 0), of: parts.reduce((sum, { of }) => sum + of, 0) };
  return likenesses.find(({ kind }) => kind === 'order') ?? { kind: 'same' };
}
