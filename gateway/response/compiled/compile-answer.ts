import { categoryId } from '#schema/ids';
import type { Policy } from '#policies/decision';
import type { Json } from '#gateway/execution/executor';
import type { AskedOperation } from '#gateway/operation/asked';
import type { AssemblyInput, Seen } from '#gateway/response/assemble';
import type { Written } from '#gateway/response/write-answer';
import { AnswerRun, Masks, type Site } from '#gateway/response/compiled/answer-run';
import { emitAnswer } from '#gateway/response/compiled/emit-answer';
import type { GraphModel } from '#gateway/supergraph/graph-model';

/** Writes an answer; null where anything is not as it should be: the interpretive assembly then says what, or fails closed. */
export type AnswerWriter = (input: AssemblyInput) => Written | null;

type Generated = (run: AnswerRun, data: Json) => string | null | undefined;

/**
 * One writer for one operation under one policy: what it shows of each child is looked up by the levels of that child's
 * viewer, so one serves everybody and no person is in it.
 * @returns null for an operation that is left to the interpretive assembly
 */
export function compileAnswer(model: GraphModel, policy: Policy, { root }: AskedOperation): AnswerWriter | null {
  const emitted = emitAnswer(model, root, (category) => policy.indexOf(category) !== undefined);
  if (!emitted) return null;
  const write = new Function(emitted.source)() as Generated;
  const masks = new Masks(emitted.sites);
  const noted = emitted.sites.map(notedOf);
  return (input) => {
    // Faults make sections unavailable and errors of places: rare, and said by one assembly alone.
    if (input.errors.length > 0) return null;
    const run = new AnswerRun(emitted.sites, masks, input);
    const text = write(run, input.data ?? {});
    if (typeof text !== 'string') return null;
    const { reported, disclosed } = run.assembly;
    return { text, errors: reported, disclosure: disclosed, seen: seenIn(run, noted) };
  };
}

type Noted = Pick<Seen, 'coordinate' | 'category' | 'level'>;

const notedOf = ({ field: { model } }: Site): Noted => 
  ({ coordinate: model?.coordinate ?? '', category: categoryId(model?.classification.category ?? ''), level: model?.classification.level ?? 'DETAIL' });

function seenIn(run: AnswerRun, noted: readonly Noted[]): readonly Seen[] {
  const found: Seen[] = [];
  for (const [child, { seen }] of run.children) {
    for (let site = 0; site < seen.length; site += 1) {
      const times = seen[site]!;
      if (times > 0) found.push({ child, given: true, times, ...noted[site]! });
    }
  }
  return run.assembly.seenFields.length === 0 ? found : found.concat(run.assembly.seenFields);
}
